import { WorkbookError } from '../../app/workbook-error';

/** The words for what may be wrong with a file; details are short Chinese and English phrases. */

export function corrupt(detail: string, english: string, cause?: unknown): WorkbookError {
  return new WorkbookError(
    'corrupt',
    `文件已损坏，读不出来：${detail}。请用 Excel 或 WPS 打开并另存为 .xlsx 后再试；若打不开，请重新拷贝或下载原件。`,
    `The file is damaged: ${english}. Open it in Excel or WPS and save it as .xlsx; if it does not open, copy or download the original again.`,
    cause === undefined ? undefined : { cause },
  );
}

export function tooLarge(detail: string, english: string): WorkbookError {
  return new WorkbookError(
    'too-large',
    `文件太大，没有读取：${detail}。请删去与自评无关的工作表和数据，另存后再试。`,
    `The file is too large and was not read: ${english}. Remove sheets and data that do not belong to the form, save, and try again.`,
  );
}

export function notAWorkbook(detail: string, english: string): WorkbookError {
  return new WorkbookError(
    'not-a-workbook',
    `这不是 Excel 工作簿：${detail}。请选择 .xlsx、.xls 或 .et 文件；其他格式请先用 Excel 或 WPS 另存为 .xlsx。`,
    `This is not an Excel workbook: ${english}. Choose an .xlsx, .xls or .et file; save other formats as .xlsx in Excel or WPS first.`,
  );
}

export function encrypted(): WorkbookError {
  return new WorkbookError(
    'encrypted',
    '文件设有打开密码，读不出来。请在 Excel 的“文件 → 信息 → 保护工作簿 → 用密码进行加密”中清除密码，保存后再试。',
    'The file has a password to open. Remove it in Excel under File → Info → Protect Workbook → Encrypt with Password, save, and try again.',
  );
}

export function legacyXls(): WorkbookError {
  return new WorkbookError(
    'legacy-xls',
    '这是旧格式的表格（.xls 或 .et），可以检查，不能写入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
    'This is a workbook in an old format (.xls or .et): it can be checked but not written. Open it in Excel or WPS and save it as .xlsx.',
  );
}
