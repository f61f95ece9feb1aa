import type {
  Area,
  Run,
  SheetSnapshot,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
} from '../../../core/grid/cell';
import { shownNumber } from '../../cell-rules/shown-text';
import { decimalText, errorText } from './cell-text';
import { writableFormula } from './formula-text';
import { cellRows, type OldBook, type OldBookSheet, type OldCell, readOldBook } from './old-book';

/** Reads .xls and .et files. What is written is always .xlsx: see `convertLegacy`. */
export async function readLegacy(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const book = await readOldBook(bytes);
  return { sheets: book.sheets.map((sheet) => readSheet(sheet, book)), written: [] };
}

function readSheet(sheet: OldBookSheet, book: OldBook): SheetSnapshot {
  const rows: SnapshotRow[] = [];
  cellRows(sheet.content).forEach((line, row) => {
    const cells: SnapshotCell[] = [];
    const styles = sheet.facts.cells.inRow(row);
    line?.forEach((cell, col) => {
      const read = cell ? readCell(cell, col, formatOf(cell, styles.get(col), book), book.date1904) : null;
      if (read !== null) cells.push(read);
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  const { facts, content } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden !== 0,
    rows,
    merges: mergesOf(sheet),
    hiddenRows: runs([...facts.rows].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenCols: runs(facts.columns.flatMap(({ hidden, from, to }) => (hidden ? upTo(from, to) : []))),
    protected: facts.protected || content?.['!protect'] !== undefined,
  };
}

export function mergesOf({ content }: OldBookSheet): Area[] {
  return (content?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

function formatOf(cell: OldCell, style: number | undefined, book: OldBook): string | undefined {
  const known = book.facts.styles[style ?? -1];
  const code = known === undefined ? cell.z : book.formatCode(known.format);
  return typeof code === 'string' && !/^general$/i.test(code) ? code : undefined;
}

function readCell(
  cell: OldCell,
  col: number,
  format: string | undefined,
  date1904: boolean,
): SnapshotCell | null {
  const kept = {
    ...(format === undefined ? {} : { format }),
    ...(cell.f === undefined ? {} : { formula: writableFormula(cell.f) ?? (cell.f || '?') }),
  };
  const value = cell.v;
  if (cell.t === 'e') return { col, text: errorText(cell), error: errorText(cell), ...kept };
  if (cell.t === 'n' && typeof value === 'number') {
    const number = decimalText(value);
    return { col, text: shownNumber(number, format, date1904), number, ...kept };
  }
  const text = cell.t === 'b' ? (value === true ? 'TRUE' : 'FALSE') : typeof value === 'string' ? value : '';
  return text === '' && cell.f === undefined ? null : { col, text, ...kept };
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function runs(indexes: readonly number[]): Run[] {
  const found: { from: number; to: number }[] = [];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else found.push({ from: index, to: index });
  }
  return found;
}
