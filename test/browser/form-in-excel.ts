import type { Browser, Frame } from 'playwright-core';
import { cellAddress } from '../../src/core/grid/address';
import type { Area } from '../../src/core/grid/cell';
import { FakeExcel } from '../excel/fake-excel';
import { seed } from '../excel/workbooks';
import { serverOf } from './excel/fake-server';
import { ExcelInBrowser, type ExcelOptions } from './excel/open-in-excel';

/** The sheet of the 001 form, and a 得分 in it that does not follow from its 完成值: 1 instead of 1.9. */
export const FORM = '整体支出绩效自评表';
export const SCORE = 'G15';

export interface FormInExcel {
  readonly fake: FakeExcel;
  readonly excel: ExcelInBrowser;
}

/** Excel with the 001 form in it, or with a workbook that was opened before. */
export async function openForm(
  browser: Browser,
  options: ExcelOptions = {},
  before?: FakeExcel,
): Promise<FormInExcel> {
  const fake = before ?? FakeExcel.from(await seed('001'));
  return { fake, excel: await ExcelInBrowser.open(browser, serverOf(fake), options) };
}

export async function openPane(excel: ExcelInBrowser): Promise<Frame> {
  return await excel.show('pane', 'taskpane.html');
}

/** Cells that bear our marks, and which: "G15 error". */
export function marksOf({ book }: FakeExcel): string[] {
  return book.sheets
    .flatMap((sheet) => sheet.conditionalFormats)
    .flatMap((format) => {
      const severity = /jihe:mark:(\w+)/.exec(format.formula)?.[1];
      if (severity === undefined) return [];
      return format.areas.flatMap(cellsOf).map((cell) => `${cell} ${severity}`);
    })
    .sort();
}

function cellsOf({ top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push(cellAddress(row, col));
  return cells;
}
