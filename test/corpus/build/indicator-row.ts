/** Writes one row of an indicator table and notes what is true of it. */
import type { Decimal } from 'decimal.js';
import { dec, firstNumber, isMet, measureOf, needsReason, round2, scoreOf } from './arithmetic';
import type { Measure } from './arithmetic';
import type { Sheet } from './book';
import { columnLetters } from './book';
import type { Columns } from './columns';
import { writeHeader } from './columns';
import type { IndicatorSpec, Summand } from './indicator-spec';
import type { Row } from './rows';
import { splitTarget, written } from './text-forms';
import type { TruthRow, TruthTable, Value } from './types';

export interface Run {
  sheet: Sheet;
  spec: IndicatorSpec;
  columns: Columns;
  table: TruthTable;
  weight: Decimal;
  score: Decimal;
  /** Weight of rows that do not apply: the total is brought back to the full mark over the rest. */
  idle: Decimal;
  /** Sums since the last subtotal. */
  part: Summand;
}

const placeOf = (row: Row): string => row.options.key ?? row.name;

function measure(row: Row): Measure {
  const is = row.options.is;
  return is
    ? { lower: is[0] === 'lower', target: dec(is[1]), actual: dec(is[2]) }
    : measureOf(row.target, row.actual);
}

function ruleScore(row: Row): Decimal | null {
  if (row.weight === null) return null;
  if (row.quantitative) return scoreOf(row.weight, measure(row));
  return round2(dec(row.weight).times(row.options.share ?? '1'));
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

function putStyled(
  run: Run,
  role: 'target' | 'actual' | 'weight' | 'score',
  at: number,
  text: string | null,
  key: string,
): Value {
  const { value, format } = written(
    text,
    run.spec.style?.[role] ?? (role === 'weight' || role === 'score' ? 'number' : 'text'),
  );
  return put(run, role, at, value, key, format);
}

function writeTarget(run: Run, row: Row, at: number, key: string): void {
  const { letters } = run.columns;
  const parts = splitTarget(row.target);
  const cut = row.quantitative && letters['unit'] !== undefined;
  if (letters['comparator'] !== undefined)
    put(run, 'comparator', at, row.options.comparator ?? (parts.comparator || null), key);
  if (letters['unit'] !== undefined) put(run, 'unit', at, row.options.unit ?? (parts.unit || null), key);
  const sign = letters['comparator'] === undefined ? parts.comparator : '';
  const text = row.quantitative ? `${sign}${parts.number}${cut ? '' : parts.unit}` : row.target;
  const exact = row.options.targetCell;
  if (exact) put(run, 'target', at, exact.value, key, exact.format);
  else putStyled(run, 'target', at, text, key);
}

function writeActual(run: Run, row: Row, at: number, key: string): void {
  const exact = row.options.actualCell;
  if (exact) {
    put(run, 'actual', at, exact.value, key, exact.format);
    return;
  }
  const cut =
    row.quantitative && run.columns.letters['unit'] !== undefined && run.spec.actualWithUnit !== true;
  putStyled(run, 'actual', at, cut ? splitTarget(row.actual).number : row.actual, key);
}

const asDecimal = (value: Value): Decimal | null => (value === null ? null : firstNumber(String(value)));

function writeIndicator(run: Run, row: Row, at: number): void {
  const key = placeOf(row);
  const rule = ruleScore(row);
  const score = row.options.score === undefined ? rule : dec(row.options.score);
  put(run, 'name', at, row.name, key);
  writeTarget(run, row, at, key);
  writeActual(run, row, at, key);
  const weight = asDecimal(putStyled(run, 'weight', at, row.weight, key));
  const scored = asDecimal(putStyled(run, 'score', at, score === null ? null : score.toString(), key));
  put(run, 'reason', at, row.options.reason ?? null, key);
  put(run, 'definition', at, row.options.definition ?? null, key);
  for (const c of run.columns.order.filter((o) => o.role.startsWith('x:')))
    put(run, c.role, at, row.options.x?.[c.role.slice(2)] ?? null, key);
  add(
    run,
    weight ?? (run.columns.letters['weight'] === undefined && row.weight !== null ? dec(row.weight) : dec(0)),
    scored ?? dec(0),
  );
  remember(run, row, key, rule, score);
}

function add(run: Run, weight: Decimal, score: Decimal): void {
  run.weight = run.weight.plus(weight);
  run.score = run.score.plus(score);
  run.part = { weight: run.part.weight.plus(weight), score: run.part.score.plus(score) };
}

function remember(run: Run, row: Row, key: string, rule: Decimal | null, score: Decimal | null): void {
  const ref = `${run.spec.id}.${key}`;
  const { letters } = run.columns;
  const scored = letters['score'] !== undefined && score !== null;
  const computable =
    row.quantitative &&
    letters['target'] !== undefined &&
    letters['actual'] !== undefined &&
    letters['weight'] !== undefined;
  if (scored && computable && rule !== null && rule.eq(score))
    run.sheet.book.remember(`${ref}.score`, rule.toString());
  const m = row.quantitative && row.actual !== '' ? measure(row) : null;
  run.sheet.book.facts.push({
    ref,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    target: row.target,
    actual: row.actual,
    weight: letters['weight'] === undefined ? null : row.weight,
    score: scored ? score.toString() : null,
    fullScore: scored && row.weight !== null && score.eq(row.weight) && (m === null || isMet(m)),
    quantitative: row.quantitative,
    lowerIsBetter: m?.lower ?? /[≤<]/.test(row.target),
    percent: /%/.test(row.target.normalize('NFKC')) || row.options.unit === '%',
    tierShare: row.options.share ?? null,
    reason: row.options.reason ?? '',
    reasonNeeded: m
      ? needsReason(m, score, row.weight)
      : score !== null && row.weight !== null && score.lt(row.weight),
  });
}

function putSum(run: Run, role: 'weight' | 'score', at: number, text: string, key: string): Value {
  const letters = run.columns.letters[role];
  if (key !== 'total' || run.spec.sumFormula !== true || letters === undefined)
    return putStyled(run, role, at, text, key);
  const formula = `SUM(${letters}${run.spec.top + run.columns.rows}:${letters}${at - 1})`;
  return run.sheet.put(`${letters}${at}`, Number(text), { ref: `${run.spec.id}.${key}.${role}`, formula });
}

function writeSum(run: Run, row: Row, at: number, sum: Summand): void {
  const key = row.role === 'total' ? 'total' : `${row.name}@${at}`;
  const firstColumn = columnLetters(run.columns.first);
  const next = run.columns.order.find((c) =>
    ['weight', 'score', 'target', 'comparator', 'level1Weight'].includes(c.role),
  );
  const across =
    row.options.key === 'narrow' || next === undefined ? 1 : Math.max(1, next.column - run.columns.first);
  run.sheet.put(`${firstColumn}${at}`, row.name, { across, ref: `${run.spec.id}.${key}.label` });
  const weight = putSum(run, 'weight', at, sum.weight.toString(), key);
  const score = putSum(run, 'score', at, round2(sum.score).toString(), key);
  const { letters } = run.columns;
  const { book } = run.sheet;
  if (letters['score'] !== undefined) book.remember(`${run.spec.id}.${key}.score`, String(score));
  if (letters['weight'] !== undefined) book.remember(`${run.spec.id}.${key}.weight`, String(weight));
}

function writePlain(run: Run, row: Row, at: number): void {
  const { sheet, columns } = run;
  if (row.role === 'header') writeHeader(sheet, columns, at);
  else if (row.role === 'note')
    sheet.put(`${columnLetters(columns.first)}${at}`, row.name, { across: columns.last - columns.first + 1 });
  else {
    put(run, 'name', at, row.name, `${row.name}@${at}`);
    const sign = row.options.x?.['sign'] ?? null;
    const cells = {
      target: row.target || sign,
      actual: row.actual || sign,
      weight: row.weight === null ? sign : Number(row.weight),
      score: sign,
      comparator: null,
      unit: null,
    };
    for (const [role, value] of Object.entries(cells)) put(run, role, at, value, `${row.name}@${at}`);
    if (row.weight !== null) run.idle = run.idle.plus(row.weight);
  }
}

/** 实得分÷(满分−不适用分)×满分. */
export function wholeOf(run: Run): Summand {
  const sum = (run.spec.plus ?? []).reduce(
    (s, p) => ({ weight: s.weight.plus(p.weight), score: s.score.plus(p.score) }),
    { weight: run.weight, score: run.score },
  );
  const full = sum.weight.plus(run.idle);
  return {
    weight: full,
    score: round2(run.idle.isZero() ? sum.score : sum.score.div(sum.weight).times(full)),
  };
}

export function writeRow(run: Run, row: Row, at: number): void {
  if (row.role === 'indicator') writeIndicator(run, row, at);
  else if (row.role === 'subtotal') {
    writeSum(run, row, at, run.part);
    run.part = { weight: dec(0), score: dec(0) };
  } else if (row.role === 'total') {
    writeSum(run, row, at, wholeOf(run));
  } else writePlain(run, row, at);
  run.table.rows.push(truthOf(row, at));
}

function truthOf(row: Row, at: number): TruthRow {
  if (row.role !== 'indicator') return { row: at, role: row.role };
  const parts: TruthRow = {
    row: at,
    role: 'indicator',
    name: row.name,
    target: row.target,
    actual: row.actual,
  };
  if (row.level1 !== '') parts.level1 = row.level1;
  if (row.level2 !== '') parts.level2 = row.level2;
  if (row.weight !== null) parts.weight = row.weight;
  return parts;
}
