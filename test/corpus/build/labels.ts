import { dec } from './arithmetic';
import type { Sheet } from './book';
import { columnLetters } from './book';
import type { Columns } from './columns';
import type { IndicatorSpec } from './indicator-spec';
import type { Row } from './rows';

interface Placed {
  row: Row;
  at: number;
}

type Level = 'level1' | 'level2';

const inGroup = (row: Row): boolean =>
  row.role === 'indicator' || row.role === 'placeholder' || row.role === 'not-applicable';

/** Runs of neighbouring rows that carry the same label. */
function runsOf(placed: readonly Placed[], level: Level): Placed[][] {
  const runs: Placed[][] = [];
  let last = '';
  for (const p of placed) {
    const label = inGroup(p.row)
      ? level === 'level1'
        ? p.row.level1
        : `${p.row.level1}|${p.row.level2}`
      : '';
    if (label !== '' && label === last) runs[runs.length - 1]?.push(p);
    else if (label !== '') runs.push([p]);
    last = label;
  }
  return runs;
}

function writeRun(
  sheet: Sheet,
  spec: IndicatorSpec,
  letters: string,
  run: readonly Placed[],
  text: string,
  ref: string,
  span: number,
): void {
  const first = run[0] as Placed;
  if (spec.labels === 'repeat') {
    run.forEach((p, i) =>
      sheet.put(`${letters}${p.at}`, text, { across: span, ...(i === 0 ? { ref } : {}) }),
    );
    return;
  }
  if (spec.labels === 'merged') {
    sheet.put(`${letters}${first.at}`, text, { ref, down: run.length, across: span });
    return;
  }
  sheet.put(`${letters}${first.at}`, text, { ref, across: span });
}

function writeGroupWeight(
  sheet: Sheet,
  spec: IndicatorSpec,
  columns: Columns,
  level: Level,
  run: readonly Placed[],
  ref: string,
): void {
  const letters = columns.letters[`${level}Weight`];
  if (letters === undefined) return;
  const sum = run.reduce((s, p) => (p.row.weight === null ? s : s.plus(dec(p.row.weight))), dec(0));
  const first = run[0] as Placed;
  const down = spec.labels === 'merged' ? run.length : 1;
  sheet.put(`${letters}${first.at}`, Number(sum.toString()), { ref: `${ref}.weight`, down });
}

export function writeLabels(
  sheet: Sheet,
  spec: IndicatorSpec,
  columns: Columns,
  placed: readonly Placed[],
): void {
  for (const level of ['level1', 'level2'] as const) {
    const letters = columns.letters[level];
    if (letters === undefined) continue;
    const span = columns.order.find((c) => c.role === level)?.span ?? 1;
    const seen = new Map<string, number>();
    for (const run of runsOf(placed, level)) {
      const first = (run[0] as Placed).row;
      const text = level === 'level1' ? first.level1 : first.level2;
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      const ref = `${spec.id}.${level}:${text}${count > 1 ? `#${count}` : ''}`;
      if (text !== '')
        writeRun(
          sheet,
          spec,
          columnLetters(columns.order.find((c) => c.role === level)?.column ?? 1),
          run,
          text,
          ref,
          span,
        );
      writeGroupWeight(sheet, spec, columns, level, run, ref);
    }
  }
}
