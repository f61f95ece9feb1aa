import { Decimal } from 'decimal.js';
import { dec, firstNumber, percentText, round2 } from './arithmetic';
import type { Sheet } from './book';
import { columnLetters } from './book';
import type { Columns, HeaderCell } from './columns';
import { layColumns, roleLetters, writeHeader } from './columns';
import type { Summand } from './indicator-spec';
import { written } from './text-forms';
import type { Style } from './text-forms';
import type { TruthTable, Value } from './types';

export interface BudgetRow {
  label: string;
  key?: string;
  initial?: string;
  adjusted?: string;
  executed?: string;
  weight?: string;
  /** Written into rate, weight and score where the row has none ('—', '/', '-'). */
  dash?: string;
  /** The row shows its own rate although it carries no score. */
  rate?: boolean;
  reason?: string;
}

export interface BudgetSpec {
  id: string;
  top: number;
  left: string;
  header: readonly HeaderCell[];
  side?: string;
  rows: readonly BudgetRow[];
  amounts?: Style;
  /** `percent-text` 96.53% · `percent-number` 0.9653 shown as such · `bare` 96.53 under a header that says %. */
  rateStyle?: 'percent-text' | 'percent-number' | 'bare';
  scoreStyle?: Style;
}

export interface Budget extends Summand {
  next: number;
  /** What the block says of its first row. */
  initial: Decimal;
  adjusted: Decimal;
  executed: Decimal;
  rate: Decimal;
}

interface Run {
  sheet: Sheet;
  spec: BudgetSpec;
  columns: Columns;
}

function put(run: Run, role: string, at: number, value: Value, key: string, format?: string): Value {
  const letters = run.columns.letters[role];
  if (letters === undefined) return value;
  const span = run.columns.order.find((c) => c.role === role)?.span ?? 1;
  return run.sheet.put(`${letters}${at}`, value, {
    ref: `${run.spec.id}.${key}.${role}`,
    across: span,
    ...(format === undefined ? {} : { format }),
  });
}

function amount(run: Run, role: string, at: number, text: string | undefined, key: string): Decimal {
  const { value, format } = written(text ?? null, run.spec.amounts ?? 'number');
  const stands = put(run, role, at, value, key, format);
  return stands === null ? dec(0) : (firstNumber(String(stands)) ?? dec(0));
}

function writeRate(run: Run, at: number, rate: Decimal, key: string, computable: boolean): void {
  if (run.columns.letters['executionRate'] === undefined) return;
  const text = percentText(rate);
  const style = run.spec.rateStyle ?? 'percent-text';
  const bare = text.slice(0, -1);
  const { value, format } =
    style === 'bare'
      ? { value: Number(bare), format: '0.00' }
      : written(text, style === 'percent-number' ? 'number' : 'text');
  put(run, 'executionRate', at, value, key, format);
  // Nothing divided by nothing is typed as 0.00 % and not given back.
  if (computable)
    run.sheet.book.remember(`${run.spec.id}.${key}.executionRate`, style === 'bare' ? bare : text);
}

function writeRow(run: Run, row: BudgetRow, at: number): Budget {
  const key = row.key ?? row.label;
  put(run, 'label', at, row.label, key);
  const initial = amount(run, 'initialBudget', at, row.initial, key);
  const adjusted = amount(run, 'adjustedBudget', at, row.adjusted, key);
  const executed = amount(run, 'executed', at, row.executed, key);
  const rate = adjusted.isZero() ? dec(0) : executed.div(adjusted);
  if (row.weight !== undefined || row.rate === true) writeRate(run, at, rate, key, !adjusted.isZero());
  else put(run, 'executionRate', at, row.dash ?? null, key);
  put(run, 'reason', at, row.reason ?? null, key);
  for (const c of run.columns.order.filter((o) => o.role.startsWith('x:')))
    put(run, c.role, at, row.dash ?? null, key);
  if (row.weight === undefined) {
    put(run, 'weight', at, row.dash ?? null, key);
    put(run, 'score', at, row.dash ?? null, key);
    return { weight: dec(0), score: dec(0), next: 0, initial, adjusted, executed, rate };
  }
  const style = run.spec.scoreStyle ?? 'number';
  const w = written(row.weight, style);
  const weight = firstNumber(String(put(run, 'weight', at, w.value, key, w.format))) ?? dec(row.weight);
  const earned = round2(dec(row.weight).times(Decimal.min(1, rate)));
  const s = written(earned.toString(), style);
  const score = put(run, 'score', at, s.value, key, s.format);
  if (run.columns.letters['score'] !== undefined)
    run.sheet.book.remember(`${run.spec.id}.${key}.score`, earned.toString());
  return {
    weight,
    score: score === null ? dec(0) : (firstNumber(String(score)) ?? dec(0)),
    next: 0,
    initial,
    adjusted,
    executed,
    rate,
  };
}

/** Lays out a budget block; its first row is the one that is scored. */
export function budget(sheet: Sheet, spec: BudgetSpec): Budget {
  const columns = layColumns(spec.left, spec.header);
  const run: Run = { sheet, spec, columns };
  writeHeader(sheet, columns, spec.top);
  const table: TruthTable = {
    id: spec.id,
    kind: 'budget',
    headerRows: Array.from({ length: columns.rows }, (_, i) => spec.top + i),
    span: [columnLetters(columns.first), columnLetters(columns.last)],
    // 原因 has no role in a money block.
    columns: Object.fromEntries(Object.entries(roleLetters(columns)).filter(([role]) => role !== 'reason')),
    rows: [],
  };
  let at = spec.top + columns.rows;
  const built = spec.rows.map((row) => writeRow(run, row, at++));
  if (spec.side !== undefined)
    sheet.put(`${columnLetters(columns.first - 1)}${spec.top}`, spec.side, { down: at - spec.top });
  sheet.tables.push(table);
  return { ...(built[0] as Budget), next: at };
}
