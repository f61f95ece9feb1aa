import type { FailedFile } from './types';

// Apart from the review itself, which brings the engine: the page that hands files out to workers does not need it.

/** The file met a fault of the program: the others are checked all the same. */
export function stumbledFile(): FailedFile {
  return {
    kind: 'failed',
    message: '核对这个文件时程序出错，没有结果；文件没有改动。请单独打开它再试。',
    english:
      'The program failed on this file, so there is no result; the file is unchanged. Open it alone and try again.',
  };
}

/** Its worker was ended, being at it far longer than any form takes. */
export function overdueFile(): FailedFile {
  return {
    kind: 'failed',
    message: '这个文件核对了很久仍没有结果，已停下；文件没有改动。请删去与自评无关的工作表后再试。',
    english:
      'Checking this file took far too long and was stopped; the file is unchanged. Remove sheets that do not belong to the form and try again.',
  };
}

/** The browser no longer gives out the file's bytes: it was moved, changed or its disk taken away. */
export function unreadableFile(): FailedFile {
  return {
    kind: 'failed',
    message: '读不到这个文件：它在选中之后被改动、移走或正被占用。请重新选择它。',
    english:
      'The file cannot be read: it was changed or moved after it was chosen, or is in use. Choose it again.',
  };
}
