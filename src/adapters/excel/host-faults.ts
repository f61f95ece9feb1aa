import { type AfterFailure, HostError, type HostErrorCode } from '../../app/host-error';
import { isOfficeError } from './office-error';

/** What happened and what to do about it, for each kind of failure. */
const WORDS: Readonly<Record<HostErrorCode, { zh: string; zhDo: string; en: string; enDo: string }>> = {
  editing: {
    zh: '有单元格正在编辑，或有对话框开着，Excel 没有执行。',
    zhDo: '请按回车（不改动就按 Esc）结束编辑、关闭对话框，再试一次。',
    en: 'A cell is being edited or a dialog is open, so Excel did not carry this out.',
    enDo: 'Press Enter (or Esc to change nothing) to finish editing, close the dialog, and try again.',
  },
  timeout: {
    zh: 'Excel 没有按时回应。',
    zhDo: '有单元格正在编辑的，请按回车（不改动就按 Esc）；有对话框开着的，请关闭。然后再试一次。',
    en: 'Excel did not answer in time.',
    enDo: 'If a cell is being edited, press Enter (or Esc to change nothing); close any open dialog. Then try again.',
  },
  protected: {
    zh: '工作表或工作簿受保护，Excel 不允许更改。',
    zhDo: '请先撤销保护，再试一次。',
    en: 'A sheet or the workbook is protected, so Excel does not allow the change.',
    enDo: 'Lift the protection and try again.',
  },
  refused: {
    zh: 'Excel 拒绝了这次操作：文件可能是只读的，或受本单位的策略限制。',
    zhDo: '请另存一份再试，或询问管理员。',
    en: 'Excel refused: the file may be read-only or restricted by your organisation.',
    enDo: 'Try with a copy of the file, or ask your administrator.',
  },
  'too-large': {
    zh: '内容超过了 Excel 一次能传送的量。',
    zhDo: '请删去用不到的行列或工作表，再试一次。',
    en: 'The content is more than Excel can transfer at once.',
    enDo: 'Remove rows, columns or sheets that are not needed, and try again.',
  },
  gone: {
    zh: '要处理的工作表或单元格已经不在了。',
    zhDo: '请重新点“检查”。',
    en: 'A sheet or cell that was to be worked on is no longer there.',
    enDo: 'Run Check again.',
  },
  unsupported: {
    zh: '这个版本的 Excel 不支持这项操作。',
    zhDo: '请换用较新的 Excel，或使用网页工作台。',
    en: 'This version of Excel does not support this.',
    enDo: 'Use a newer Excel, or the workbench page.',
  },
  unknown: {
    zh: 'Excel 报告了一个错误。',
    zhDo: '请再试一次；若仍不行，请把技术信息告诉管理员。',
    en: 'Excel reported an error.',
    enDo: 'Try again; if it stays, pass the technical details to your administrator.',
  },
};

const AFTER: Readonly<Record<AfterFailure, { zh: string; en: string }>> = {
  untouched: { zh: '没有写入任何内容。', en: 'Nothing was written.' },
  restored: { zh: '已写入的内容都已恢复原样。', en: 'What had been written was put back.' },
  written: { zh: '内容已全部写入。', en: 'Everything was written.' },
  partly: {
    zh: '已写入的内容没有全部恢复，请查看列出的单元格，或点“撤销”再恢复一次。',
    en: 'Not everything could be put back: look at the cells listed, or use Undo to try once more.',
  },
  unclear: {
    zh: '无法确认是否已写入：请等 Excel 恢复后查看，不对的可点“撤销”。',
    en: 'It is not known whether anything was written: look once Excel answers again, and use Undo if need be.',
  },
};

/** What went wrong, before it is known what it left behind. */
export interface Fault {
  readonly code: HostErrorCode;
  readonly technical?: string;
  readonly cause?: unknown;
  /** Instead of the usual words for what happened. */
  readonly what?: Words;
  /** Besides the usual words. */
  readonly note?: Words;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A failure in words: what happened, what it left behind, what to do. */
export function hostError(
  fault: Fault,
  after: AfterFailure = 'untouched',
  cells: readonly string[] = [],
): HostError {
  const { code, technical = '', cause, note } = fault;
  const words = WORDS[code];
  const what = fault.what ?? words;
  return new HostError(
    code,
    `${what.zh}${AFTER[after].zh}${note?.zh ?? ''}${words.zhDo}`,
    [what.en, AFTER[after].en, note?.en ?? '', words.enDo].filter((part) => part !== '').join(' '),
    { after, cells, technical, ...(cause === undefined ? {} : { cause }) },
  );
}

/** Where old marks stood is not known once they are gone, so they cannot be put back. */
export const MARKS_NOTE: Words = {
  zh: '标记可能没有改完，再次“检查”后即准。',
  en: 'Marks may be incomplete until the next Check.',
};

export function faultOf({ code, technical, cause }: HostError): Fault {
  return { code, technical, cause };
}

export function structureProtected(): HostError {
  return hostError({
    code: 'protected',
    what: {
      zh: '工作簿的结构受保护，不能新建工作表。',
      en: 'The structure of the workbook is protected, so no sheet can be added.',
    },
  });
}

export function silence(): HostError {
  return hostError({ code: 'timeout' });
}

const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  WriteNotSupportedWhenModalDialogOpen: 'editing',
  InvalidOrTimedOutSession: 'timeout',
  AccessDenied: 'refused',
  Unauthorized: 'refused',
  InactiveWorkbook: 'refused',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
};

/** Errors the client throws for a fault of our own code: they stay what they are. */
const OURS = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidRequestContext',
  'RunMustReturnPromise',
]);

/** What `Excel.run` rejected with, in our words; anything that did not come from the host stays as it is. */
export function hostErrorOf(error: unknown): unknown {
  if (error instanceof HostError || !isOfficeError(error) || OURS.has(error.code)) return error;
  const location = error.debugInfo?.errorLocation ?? '';
  return hostError({
    code: CODES[error.code] ?? 'unknown',
    technical: location === '' ? error.code : `${error.code} at ${location}`,
    cause: error,
  });
}
