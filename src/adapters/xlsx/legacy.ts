import type {
  Area,
  Run,
  SheetSnapshot,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
} from '../../core/grid/cell';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { Decimal, plain } from '../../core/number/decimal';
import { shownNumber } from '../cell-rules/shown-text';
import { corrupt, encrypted, tooLarge } from './faults';
import { LIMITS } from './limits';

/** Reads .xls and .et files. Read only: what is written is always .xlsx. The reader is loaded on demand. */
export async function readLegacy(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { read } = await import('@e965/xlsx');
  if (bytes.length > LIMITS.partBytes)
    throw tooLarge('旧格式文件超过 64 MB', 'a file in the old format of more than 64 MB');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
    });
  } catch (error) {
    if (error instanceof Error && /password-protected|encryption scheme/i.test(error.message))
      throw encrypted();
    throw corrupt('不是完整的 .xls 或 .et 文件', 'it is not a complete .xls or .et file', error);
  }
  const states = book.Workbook?.Sheets ?? [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index): SheetSnapshot => {
    const hidden = (states[index]?.Hidden ?? 0) !== 0;
    return readSheet(
      name,
      hidden,
      Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined,
      date1904,
    );
  });
  return { sheets, written: [] };
}

function readSheet(
  name: string,
  hidden: boolean,
  sheet: WorkSheet | undefined,
  date1904: boolean,
): SheetSnapshot {
  const rows: SnapshotRow[] = [];
  const data = (sheet?.['!data'] ?? []) as ((CellObject | null | undefined)[] | undefined)[];
  data.forEach((line, row) => {
    const cells: SnapshotCell[] = [];
    line?.forEach((cell, col) => {
      const read = cell ? readCell(cell, col, date1904) : null;
      if (read !== null) cells.push(read);
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  return {
    name,
    hidden,
    rows,
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }): Area => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenRuns(sheet?.['!rows']),
    hiddenCols: hiddenRuns(sheet?.['!cols']),
    protected: sheet?.['!protect'] !== undefined,
  };
}

function readCell(cell: CellObject, col: number, date1904: boolean): SnapshotCell | null {
  const code = typeof cell.z === 'string' && !/^general$/i.test(cell.z) ? cell.z : undefined;
  const kept = {
    ...(code === undefined ? {} : { format: code }),
    ...(cell.f === undefined ? {} : { formula: cell.f || '?' }),
  };
  const value = cell.v;
  if (cell.t === 'e') return { col, text: errorText(cell), error: errorText(cell), ...kept };
  if (cell.t === 'n' && typeof value === 'number') {
    // The shortest decimal that means the stored number: 0.3933, not its 17 binary digits.
    const number = plain(new Decimal(String(value)));
    return { col, text: shownNumber(number, code, date1904), number, ...kept };
  }
  const text = cell.t === 'b' ? (value === true ? 'TRUE' : 'FALSE') : typeof value === 'string' ? value : '';
  return text === '' && cell.f === undefined ? null : { col, text, ...kept };
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function errorText(cell: CellObject): string {
  return ERRORS.get(Number(cell.v)) ?? cell.w ?? '#VALUE!';
}

function hiddenRuns(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): Run[] {
  const runs: { from: number; to: number }[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden !== true) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}
