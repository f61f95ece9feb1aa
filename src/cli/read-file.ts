import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { WorkbookError } from '../app/workbook-error';
import { errorCode, errorMessage } from './system-error';

/** A workbook of ten thousand forms is smaller; what is larger is something else, and would fill the memory. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The bytes of a file that may be a workbook. Never waits for a pipe or a device: they are none. */
export function readWorkbookFile(path: string): Uint8Array {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw cannotOpen(error);
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw notAWorkbook('这是文件夹，不是工作簿', 'this is a folder, not a workbook');
    if (!stat.isFile()) throw notAWorkbook('这不是普通文件', 'this is not a regular file');
    if (stat.size > MAX_FILE_BYTES) {
      throw new WorkbookError('too-large', '文件超过 256 MB，不予读取', 'the file is larger than 256 MB');
    }
    return readFileSync(handle);
  } catch (error) {
    throw error instanceof WorkbookError ? error : cannotOpen(error);
  } finally {
    closeSync(handle);
  }
}

function notAWorkbook(zh: string, en: string): WorkbookError {
  return new WorkbookError('not-a-workbook', zh, en);
}

/** The contract has one code for a file that cannot be had; the message says what stands in the way. */
function cannotOpen(cause: unknown): WorkbookError {
  const code = errorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new WorkbookError('not-found', '找不到文件', 'no such file', { cause });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new WorkbookError('not-found', '没有权限读取文件', 'no permission to read the file', { cause });
  }
  const detail = errorMessage(cause);
  return new WorkbookError('not-found', `打不开文件（${detail}）`, `cannot open the file (${detail})`, {
    cause,
  });
}
