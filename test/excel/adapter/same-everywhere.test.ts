import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryWorkbook } from '../../../src/adapters/memory/memory-workbook';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { recalculateWorkbook } from '../../../src/app/recalculate-workbook';
import type { WorkbookPort } from '../../../src/app/workbook-port';
import type { Run, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/grid/cell';
import { typedText } from '../../../src/core/value/typed-text';
import { openInExcel } from '../commands';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const FILES = ['test/fixtures/seeds', 'assets/templates'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

/** What the engine sees of a workbook: what is typed where, under which formula. */
function seen(book: WorkbookSnapshot) {
  return {
    written: book.written,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      protected: sheet.protected,
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: inUse(sheet, sheet.hiddenRows, 'row'),
      hiddenCols: inUse(sheet, sheet.hiddenCols, 'col'),
      cells: sheet.rows.flatMap(({ row, cells }) =>
        cells.map((cell) => [row, cell.col, typedText(cell), cell.text, cell.formula ?? null]),
      ),
    })),
  };
}

/** Lines behind the last cell that holds something are hidden from nobody. */
function inUse(sheet: SheetSnapshot, runs: readonly Run[], axis: 'row' | 'col'): number[] {
  const used = sheet.rows.flatMap(({ row, cells }) =>
    axis === 'row' ? [row] : cells.map((cell) => cell.col),
  );
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return runs
    .flatMap(({ from, to }) => Array.from({ length: Math.min(to, last) - from + 1 }, (_, at) => from + at))
    .filter((line) => line >= first && line <= last);
}

async function recalculated(port: WorkbookPort) {
  const report = await recalculateWorkbook(port, { overwrite: true, mark: true });
  return { report, book: seen(await port.read()) };
}

describe.each(FILES)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, file)));

  test('reads, checks and recalculates the same in a file, in memory and in Excel', async () => {
    const inFile = await openXlsx(bytes).read();
    const { workbook, connected } = openInExcel(inFile);
    const inExcel = await workbook.read();
    expect(seen(inExcel)).toEqual(seen(inFile));
    expect(checkWorkbook(inExcel)).toEqual(checkWorkbook(inFile));
    const expected = await recalculated(openXlsx(bytes));
    expect(expected.report.check.sheets.flatMap((sheet) => sheet.tables)).not.toEqual([]);
    expect(await recalculated(new MemoryWorkbook(inFile))).toEqual(expected);
    expect(await recalculated(workbook)).toEqual(expected);
    connected.dispose();
  });
});
