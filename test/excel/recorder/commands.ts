import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import { ExcelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { addDataSheet } from '../../../src/app/add-data-sheet';
import { checkAndMark, clearMarks } from '../../../src/app/mark-findings';
import { recalculateWorkbook } from '../../../src/app/recalculate-workbook';
import type { Step } from './record';
import { FORM, HIDDEN } from './sample';

/** G15 of the form: a 得分 that does not follow from its 完成值. */
const SCORE = { row: 14, col: 6 };

/** The commands of the add-in, one after the other on one workbook, as an officer might click them. */
export function commandSteps(): readonly Step[] {
  const workbook = new ExcelWorkbook(new ExcelTrips());
  return [
    { name: '检查', run: () => checkAndMark(workbook, { mark: true }) },
    { name: '检查 once more, over its own marks', run: () => checkAndMark(workbook, { mark: true }) },
    { name: 'the officer empties a cell', run: () => empty(SCORE) },
    { name: '重算', run: () => recalculateWorkbook(workbook, { overwrite: false, mark: true }) },
    { name: '撤销', run: () => workbook.undo() },
    {
      name: '重算 over what was entered',
      run: () => recalculateWorkbook(workbook, { overwrite: true, mark: true }),
    },
    { name: '清除标记', run: () => clearMarks(workbook) },
    { name: '建基础数据表', run: () => addDataSheet(workbook) },
    { name: '撤销 of the sheet', run: () => workbook.undo() },
    { name: '定位', run: () => workbook.goTo({ sheet: FORM, ...SCORE }) },
    { name: 'where the officer is', run: () => workbook.selection() },
    { name: '定位 in a hidden sheet', run: () => workbook.goTo({ sheet: HIDDEN, row: 0, col: 0 }) },
    { name: 'following, and no more', run: async () => (await workbook.follow(() => undefined)).stop() },
  ];
}

async function empty({ row, col }: typeof SCORE): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FORM).getCell(row, col).values = [['']];
    await context.sync();
  });
}
