/** Tables beside the indicators: data items, score summaries, amounts with their parts. */
import type { Decimal } from 'decimal.js';
import { dec, percentText, round2 } from './arithmetic';
import type { Sheet } from './book';
import { columnLetters, splitAddress } from './book';
import { written } from './text-forms';
import type { Style } from './text-forms';
import type { TruthTable } from './types';

export type DataItem = readonly [name: string, value: string, unit: string, note?: string];

export interface DataSpec {
  id: string;
  at: string;
  header: readonly string[];
  items: readonly DataItem[];
  style?: Style;
}

/** A 数据项 / 数值 / 单位 / 说明 list. */
export function dataItems(sheet: Sheet, spec: DataSpec): number {
  const { column, row } = splitAddress(spec.at);
  const letters = (i: number): string => columnLetters(column + i);
  spec.header.forEach((text, i) => sheet.put(`${letters(i)}${row}`, text));
  spec.items.forEach(([name, value, unit, note], i) => {
    const at = row + 1 + i;
    const cell = written(value, spec.style ?? 'number');
    sheet.put(`${letters(0)}${at}`, name);
    sheet.put(`${letters(1)}${at}`, cell.value, {
      ref: `${spec.id}.${name}.value`,
      ...(cell.format === undefined ? {} : { format: cell.format }),
    });
    sheet.put(`${letters(2)}${at}`, unit);
    if (note !== undefined) sheet.put(`${letters(3)}${at}`, note);
  });
  sheet.tables.push({
    id: spec.id,
    kind: 'data',
    headerRows: [row],
    span: [letters(0), letters(spec.header.length - 1)],
    columns: {},
    rows: [],
  });
  return row + 1 + spec.items.length;
}

export interface SummarySpec {
  id: string;
  at: string;
  header: readonly [label: string, weight: string, score: string, rate: string];
  rows: readonly { label: string; weight: Decimal; score: Decimal }[];
  total: string;
  places?: number;
}

/** 各项指标得分情况表: one line a 一级指标, the total last. */
export function scoreSummary(sheet: Sheet, spec: SummarySpec): number {
  const { column, row } = splitAddress(spec.at);
  const letters = (i: number): string => columnLetters(column + i);
  spec.header.forEach((text, i) => sheet.put(`${letters(i)}${row}`, text));
  const sum = spec.rows.reduce(
    (s, r) => ({ weight: s.weight.plus(r.weight), score: s.score.plus(r.score) }),
    { weight: dec(0), score: dec(0) },
  );
  const lines = [...spec.rows, { label: spec.total, ...sum }];
  lines.forEach((line, i) => {
    const at = row + 1 + i;
    const ref = `${spec.id}.${i === spec.rows.length ? 'total' : line.label}`;
    sheet.put(`${letters(0)}${at}`, line.label);
    sheet.put(`${letters(1)}${at}`, Number(line.weight.toString()), { ref: `${ref}.weight` });
    sheet.put(`${letters(2)}${at}`, Number(round2(line.score).toString()), { ref: `${ref}.score` });
    const rate = percentText(line.score.div(line.weight), spec.places ?? 2);
    sheet.put(`${letters(3)}${at}`, rate, { ref: `${ref}.scoreRate` });
    sheet.book.remember(`${ref}.scoreRate`, rate);
  });
  sheet.book.remember(`${spec.id}.total.score`, round2(sum.score).toString());
  sheet.tables.push({
    id: spec.id,
    kind: 'score-summary',
    headerRows: [row],
    span: [letters(0), letters(3)],
    columns: { label: letters(0), weight: letters(1), score: letters(2), scoreRate: letters(3) },
    rows: [],
  });
  return row + 1 + lines.length;
}

/** Declares a hand-written amounts table, so that the measure looks for it. */
export function amountsTable(
  sheet: Sheet,
  id: string,
  headerRows: readonly number[],
  from: string,
  to: string,
): void {
  const table: TruthTable = {
    id,
    kind: 'amounts',
    headerRows: [],
    span: [from, to],
    columns: {},
    rows: headerRows.map((row) => ({ row, role: 'note' })),
  };
  sheet.tables.push(table);
}
