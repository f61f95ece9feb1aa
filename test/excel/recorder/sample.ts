import { SEED_001 } from '../../../assets/make/data/seed-001';
import type { Cell } from '../../../assets/make/form';
import { blocks } from '../../../assets/make/merges';

export const FORM = '自评表';
export const HIDDEN = '隐藏表';
export const LOCKED = '锁定表';

/** Whether there is nothing in the workbook that could be anybody's: only then may it be recorded. */
export async function isBlank(): Promise<boolean> {
  return await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}

/** Lays the sample form out: a public one, with the figures of the tests. */
export async function layOut(): Promise<void> {
  await Excel.run(async (context) => {
    const [form] = SEED_001.sheets;
    if (form === undefined) throw new Error('the sample has no sheet');
    const sheet = context.workbook.worksheets.add(FORM);
    for (const block of blocks(form)) {
      const cell = form.rows[block.top]?.cells[block.left];
      if (cell === undefined || cell === '') continue;
      const place = sheet.getCell(block.top, block.left);
      const format = formatOf(cell);
      if (format !== null) place.numberFormat = [[format]];
      place.values = [[typed(cell)]];
      if (block.bottom > block.top || block.right > block.left) {
        const { top, left, bottom, right } = block;
        sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
      }
    }
    await context.sync();
  });
}

/** A sheet that cannot be seen and one that cannot be written. */
export async function addOddSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const hidden = sheets.add(HIDDEN);
    hidden.getRange('A1').values = [[1]];
    hidden.visibility = Excel.SheetVisibility.hidden;
    const locked = sheets.add(LOCKED);
    locked.getRange('A1').values = [[1]];
    locked.protection.protect();
    await context.sync();
  });
}

/** The form as the officer left it: text stays text, whatever Excel would make of it. */
function typed(cell: Cell): string | number {
  const value = typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' ? `'${value}` : value;
}

function formatOf(cell: Cell): string | null {
  return typeof cell === 'object' ? (cell.format ?? null) : null;
}
