import type { IndicatorColumn } from '../../../src/core/layout/types';
import { columnsOf, drawHeader, type Drawn } from './draw-header';
import type { Easel, RowTruth } from './easel';
import type { Form, Hundredths, Indicator } from './model';
import { show, totalScore, totalWeight } from './model';
import type { Ink } from './sheet-pen';
import { actualInk, pointsInk, signInk, targetInk, unitInk } from './typed';
import { NOTES, TOTALS } from './wordings';

type Line =
  | { readonly is: 'indicator'; readonly index: number; readonly of: Indicator }
  | { readonly is: 'placeholder' | 'slash'; readonly of: Indicator }
  | { readonly is: 'subtotal'; readonly level1: string }
  | { readonly is: 'header' | 'note' | 'total' };

/** The table: header, rows, what stands between and under them. Returns the row after it. */
export function drawIndicators(easel: Easel, top: number): number {
  const { layout, pen, truth } = easel;
  const columns = columnsOf(easel);
  for (const { role, col } of columns) truth.columns[role] = col;
  const first = drawHeader(easel, columns, top);
  const lines = linesOf(easel);
  const rows = lines.map((_, i) => first + i);
  let last = first;
  lines.forEach((line, i) => {
    last = drawLine(easel, columns, line, rows[i] ?? first);
  });
  drawLabels(easel, columns, lines, first);
  let end = last + 1;
  if (layout.side) {
    pen.put(first, columns[0]?.col === undefined ? layout.left : columns[0].col - 1, '绩效指标');
    pen.span(first, layout.left, last, layout.left);
  }
  if (layout.noteUnder) {
    pen.put(end, layout.left, NOTES[layout.wording % NOTES.length] ?? '');
    pen.span(end, layout.left, end, columns.at(-1)?.col ?? layout.left);
    end += 1;
  }
  return end;
}

function linesOf({ form, layout }: Easel): Line[] {
  const lines: Line[] = [];
  form.indicators.forEach((row, index) => {
    lines.push({ is: 'indicator', index, of: row });
    const next = form.indicators[index + 1];
    const groupEnds = next?.level2 !== row.level2 || next.level1 !== row.level1;
    if (groupEnds && layout.placeholders && row.salt % 2 === 0) lines.push({ is: 'placeholder', of: row });
    if (groupEnds && layout.slashes && row.salt % 3 === 0) lines.push({ is: 'slash', of: row });
    if (next?.level1 === row.level1) return;
    if (form.subtotals) lines.push({ is: 'subtotal', level1: row.level1 });
    if (next === undefined) return;
    if (layout.noteBetween && index === firstGroupEnd(form)) lines.push({ is: 'note' });
    if (layout.repeatHeader && index === firstGroupEnd(form)) lines.push({ is: 'header' });
  });
  if (form.total === 'row') lines.push({ is: 'total' });
  return lines;
}

function firstGroupEnd(form: Form): number {
  const [first] = form.indicators;
  return form.indicators.filter((row) => row.level1 === first?.level1).length - 1;
}

function drawLine(easel: Easel, columns: readonly Drawn[], line: Line, row: number): number {
  const { layout, pen } = easel;
  const left = columns[0]?.col ?? layout.left;
  switch (line.is) {
    case 'indicator':
      drawIndicator(easel, columns, line.of, line.index, row);
      return row;
    case 'placeholder':
    case 'slash':
      drawIdle(easel, columns, line.is, line.of, row);
      return row;
    case 'subtotal':
      drawSum(easel, columns, `sub.${line.level1}`, '小计', row, line.level1);
      return row;
    case 'total':
      drawSum(easel, columns, 'total', TOTALS[layout.wording % TOTALS.length] ?? '', row, null);
      return row;
    case 'header':
      // Only a one-row header is repeated whole; of a two-row one forms repeat nothing.
      if (layout.heads === 'one') drawHeader(easel, columns, row);
      else pen.put(row, left, NOTES[1] ?? '');
      if (layout.heads !== 'one') pen.span(row, left, row, columns.at(-1)?.col ?? left);
      return row;
    case 'note':
      pen.put(row, left, NOTES[1] ?? '');
      pen.span(row, left, row, columns.at(-1)?.col ?? left);
      return row;
  }
}

function inkOf(easel: Easel, role: IndicatorColumn, row: Indicator): Ink | null {
  const { layout, form } = easel;
  switch (role) {
    case 'name':
      return form.weights === 'names' ? `${row.name}（${show(row.weight)}分）` : row.name;
    case 'target':
      return targetInk(row, layout);
    case 'comparator':
      return signInk(row);
    case 'unit':
      return unitInk(row);
    case 'actual':
      return actualInk(row, layout);
    case 'weight':
      return pointsInk(row.weight, layout);
    case 'score':
      return pointsInk(row.score, layout);
    case 'reason':
      return row.reason === '' && row.salt % 4 === 3 ? '无' : row.reason;
    case 'definition':
      return row.definition;
    case 'level1':
    case 'level2':
    case 'level1Weight':
    case 'level2Weight':
    case 'completion':
    case 'standard':
      return null;
  }
}

function drawIndicator(
  easel: Easel,
  columns: readonly Drawn[],
  row: Indicator,
  index: number,
  at: number,
): void {
  const texts: Partial<Record<IndicatorColumn, string>> = {};
  for (const { role, col } of columns) {
    const ink = inkOf(easel, role, row);
    if (ink !== null) texts[role] = easel.write(`ind.${index}.${role}`, at, col, ink);
  }
  easel.truth.rows.push({
    row: at,
    role: 'indicator',
    ...levelsOf(easel.form, row),
    name: texts.name ?? '',
    texts,
  });
}

/** Labels as the table shows them: with the points in brackets where they are kept in the names. */
function levelsOf(form: Form, row: Indicator): { level1: string; level2: string } {
  const points = (of: readonly Indicator[]): string =>
    form.weights === 'names' ? `（${show(of.reduce((sum, one) => sum + one.weight, 0))}分）` : '';
  const group1 = form.indicators.filter((one) => one.level1 === row.level1);
  const group2 = group1.filter((one) => one.level2 === row.level2);
  return { level1: row.level1 + points(group1), level2: form.level2 ? row.level2 + points(group2) : '' };
}

/** "指标2：" that nobody used, and "/" for what does not apply. */
function drawIdle(
  easel: Easel,
  columns: readonly Drawn[],
  is: 'placeholder' | 'slash',
  like: Indicator,
  row: number,
): void {
  const name = is === 'slash' ? '/' : (['指标2：', '……', '指标3'][like.salt % 3] ?? '');
  const texts: Partial<Record<IndicatorColumn, string>> = {};
  for (const { role, col } of columns) {
    if (role === 'level1' || role === 'level2' || role === 'level1Weight' || role === 'level2Weight')
      continue;
    const text = role === 'name' ? name : is === 'slash' ? '/' : '';
    easel.pen.put(row, col, text);
    texts[role] = text;
  }
  const role: RowTruth['role'] = is === 'slash' ? 'not-applicable' : 'placeholder';
  easel.truth.rows.push({ row, role, ...levelsOf(easel.form, like), name, texts });
}

function drawSum(
  easel: Easel,
  columns: readonly Drawn[],
  ref: string,
  label: string,
  row: number,
  level1: string | null,
): void {
  const { form, layout, pen } = easel;
  const labels = columns.filter(({ role }) => role === 'level1' || role === 'level2' || role === 'name');
  const left = labels[0]?.col ?? 0;
  pen.put(row, left, label);
  if (form.weights !== 'nested' && layout.wide) pen.span(row, left, row, labels.at(-1)?.col ?? left);
  const rows = level1 === null ? null : form.indicators.filter((one) => one.level1 === level1);
  const sums = (key: 'weight' | 'score'): Hundredths =>
    rows === null
      ? key === 'weight'
        ? totalWeight(form)
        : totalScore(form)
      : rows.reduce((all, one) => all + one[key], 0);
  const texts: Partial<Record<IndicatorColumn, string>> = {};
  for (const { role, col } of columns) {
    if (role === 'weight' || role === 'score')
      texts[role] = easel.write(`${ref}.${role}`, row, col, pointsInk(sums(role), layout));
  }
  const role = level1 === null ? ('total' as const) : ('subtotal' as const);
  easel.truth.rows.push({ row, role, level1: '', level2: '', name: label, texts });
}

/** Level labels: merged over their rows, repeated in each, or standing where they begin. */
function drawLabels(easel: Easel, columns: readonly Drawn[], lines: readonly Line[], first: number): void {
  for (const level of ['level1', 'level2'] as const) {
    const col = columns.find((column) => column.role === level)?.col;
    if (col === undefined) continue;
    const weightCol = columns.find(
      (column) => column.role === (level === 'level1' ? 'level1Weight' : 'level2Weight'),
    )?.col;
    for (const run of runsOf(lines, level))
      drawRun(easel, { level, col, weightCol, ...run, top: first + run.from, bottom: first + run.to });
  }
}

interface Run {
  readonly of: Indicator;
  readonly from: number;
  readonly to: number;
}

function runsOf(lines: readonly Line[], level: 'level1' | 'level2'): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, i) => {
    if (!('of' in line)) return;
    const last = runs.at(-1);
    const same =
      last?.to === i - 1 &&
      last.of.level1 === line.of.level1 &&
      (level === 'level1' || last.of.level2 === line.of.level2);
    if (same) runs[runs.length - 1] = { ...last, to: i };
    else runs.push({ of: line.of, from: i, to: i });
  });
  return runs;
}

interface RunAt extends Run {
  readonly level: 'level1' | 'level2';
  readonly col: number;
  readonly weightCol: number | undefined;
  readonly top: number;
  readonly bottom: number;
}

function drawRun(easel: Easel, run: RunAt): void {
  const { form, layout, pen } = easel;
  const labels = levelsOf(form, run.of);
  const { level1, level2 } = run.of;
  const ref = run.level === 'level1' ? `label.${level1}` : `label.${level1}.${level2}`;
  const rows = form.indicators.filter(
    (one) => one.level1 === level1 && (run.level === 'level1' || one.level2 === level2),
  );
  const weight = pointsInk(
    rows.reduce((sum, one) => sum + one.weight, 0),
    layout,
  );
  easel.write(ref, run.top, run.col, labels[run.level]);
  if (run.weightCol !== undefined) easel.write(`${ref}.weight`, run.top, run.weightCol, weight);
  if (layout.labels === 'merged') {
    pen.span(run.top, run.col, run.bottom, run.col);
    if (run.weightCol !== undefined) pen.span(run.top, run.weightCol, run.bottom, run.weightCol);
  } else if (layout.labels === 'repeated') {
    for (let row = run.top + 1; row <= run.bottom; row++) pen.put(row, run.col, labels[run.level]);
  }
}
