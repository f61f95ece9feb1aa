/** Why something typed or pasted was not taken. Nothing has been changed then. */
export type RefusalCode =
  'formula' | 'protected' | 'array' | 'too-long' | 'no-sheet' | 'merged' | 'outside' | 'too-many';

export interface Refusal {
  readonly code: RefusalCode;
  /** Chinese: what is the matter and what to do. */
  readonly message: string;
  /** The same in English. */
  readonly english: string;
}

/** The most characters a cell can hold in any spreadsheet. */
export const LONGEST_TEXT = 32_767;
/** The most cells of one paste: far more than a form has, and done at once. */
export const MOST_PASTED = 100_000;

const WORDS: Readonly<Record<RefusalCode, (sheet: string) => readonly [zh: string, en: string]>> = {
  formula: () => [
    "这里不计算公式，没有写入。请直接填写结果；如果就是要以等号开头的文字，请在最前面加一个撇号（'）。",
    "Formulas are not calculated here, so nothing was written. Type the result; for text that begins with an equals sign, put an apostrophe (') in front.",
  ],
  protected: (sheet) => [
    `工作表“${sheet}”受保护，没有写入。请在 Excel 或 WPS 中撤销工作表保护，保存后重新打开。`,
    `Sheet “${sheet}” is protected, so nothing was written. Unprotect it in Excel or WPS, save, and open it again.`,
  ],
  array: () => [
    '这一格属于数组公式或模拟运算表，不能单独修改，没有写入。请在 Excel 或 WPS 中修改。',
    'This cell is part of an array formula or a data table and cannot be changed on its own. Change it in Excel or WPS.',
  ],
  'too-long': () => [
    `一格最多 ${LONGEST_TEXT} 个字符，没有写入。请缩短后再试。`,
    `A cell holds at most ${LONGEST_TEXT} characters, so nothing was written. Shorten the text and try again.`,
  ],
  'no-sheet': (sheet) => [
    `工作表“${sheet}”已经不在了，没有写入。`,
    `Sheet “${sheet}” is no longer there, so nothing was written.`,
  ],
  merged: () => [
    '粘贴的内容与这里的合并单元格对不上，没有写入。请从合并区域的第一格开始，或分块粘贴。',
    'What is pasted does not fit the merged cells here, so nothing was written. Begin at the first cell of a merged area, or paste in parts.',
  ],
  outside: () => [
    '粘贴的内容超出了工作表的边界，没有写入。请选择靠左上的单元格再粘贴。',
    'What is pasted reaches beyond the sheet, so nothing was written. Select a cell further up or to the left.',
  ],
  'too-many': () => [
    `一次最多粘贴 ${MOST_PASTED} 格，没有写入。请分几次粘贴。`,
    `At most ${MOST_PASTED} cells can be pasted at once, so nothing was written. Paste in parts.`,
  ],
};

export function refusal(code: RefusalCode, sheet = ''): Refusal {
  const [message, english] = WORDS[code](sheet);
  return { code, message, english };
}
