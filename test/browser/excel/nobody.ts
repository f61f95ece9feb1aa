import type { ExcelServer } from './excel-server';

/** No workbook at all, for pages that have no business with one: whatever is asked is a complaint. */
export const NOBODY: ExcelServer = {
  answer: () => Promise.reject(new Error('nothing was to be asked of Excel')),
  listen: () => undefined,
};
