import { dec } from './arithmetic';
import type { Sheet } from './book';
import { columnLetters } from './book';
import type { Columns } from './columns';
import { layColumns, roleLetters, writeHeader } from './columns';
import { wholeOf, writeRow } from './indicator-row';
import type { Run } from './indicator-row';
import type { IndicatorSpec, Summand } from './indicator-spec';
import { writeLabels } from './labels';
import type { Row } from './rows';
import type { TruthTable } from './types';

export interface Built extends Summand {
  next: number;
  table: TruthTable;
}

/** Lays out an indicator table, scores every row by the rules and writes down what is true of it. */
export function indicators(sheet: Sheet, spec: IndicatorSpec): Built {
  const columns = layColumns(spec.left, spec.header);
  const headerRows = Array.from({ length: columns.rows }, (_, i) => spec.top + i);
  const drop = sheet.book.option(`${spec.id}.drop`);
  const rows = spec.rows.filter((row) => drop === undefined || row.level1 !== drop);
  const table: TruthTable = {
    id: spec.id,
    kind: 'indicators',
    headerRows,
    span: [columnLetters(columns.first), columnLetters(columns.last)],
    columns: roleLetters(columns),
    rows: [],
  };
  const run: Run = {
    sheet,
    spec,
    columns,
    table,
    weight: dec(0),
    score: dec(0),
    idle: dec(0),
    part: { weight: dec(0), score: dec(0) },
  };
  writeHeader(sheet, columns, spec.top);
  const body = spec.top + columns.rows;
  let at = body;
  const placed = rows.map((row) => {
    const here = at;
    writeRow(run, row, here);
    at += row.role === 'header' ? columns.rows : 1;
    return { row, at: here };
  });
  writeLabels(sheet, spec, columns, placed);
  if (spec.side !== undefined) writeSide(sheet, spec, columns, placed);
  sheet.tables.push(table);
  return { next: at, table, ...wholeOf(run) };
}

function writeSide(
  sheet: Sheet,
  spec: IndicatorSpec,
  columns: Columns,
  placed: readonly { row: Row; at: number }[],
): void {
  const inside = placed.filter((p) => p.row.role !== 'total' && p.row.role !== 'note');
  const last = inside[inside.length - 1]?.at ?? spec.top;
  sheet.put(`${columnLetters(columns.first - 1)}${spec.top}`, spec.side ?? null, {
    down: last - spec.top + 1,
  });
}
