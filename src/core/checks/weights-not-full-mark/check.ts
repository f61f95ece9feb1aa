import type { Analysis } from '../../compute/types';
import { isPlaceholderName } from '../../layout/row-words';
import type { IndicatorRow } from '../../layout/types';
import { Decimal } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { addition, pointsShown } from '../notation';
import { clauseFor } from '../profile-clause';
import { sameWeight } from '../sum-verdict';
import type { Finding } from '../types';
import { clause, notFull, title } from './messages';
import { makes, weightColumns, type WeightColumn } from './weight-columns';

const meta = { id: 'weights-not-full-mark', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => weightColumns(analysis).flatMap((column) => judge(column, analysis)),
};

function judge(column: WeightColumn, analysis: Analysis): readonly Finding[] {
  const { fullMark, executionWeight } = analysis.profile.profile;
  const full = new Decimal(fullMark);
  if (makes(column, full) || (makes(column, full.minus(executionWeight)) && hasBudgetAside(column, analysis)))
    return [];
  if (hasOpenRows(column, full, analysis)) return [];
  const { entered, weights, sum, at } = column;
  const atTotal = entered !== null;
  const message = notFull({
    addition: addition(weights, pointsShown),
    count: weights.length,
    sum: pointsShown(sum),
    full: pointsShown(full),
    stated: atTotal && !sameWeight(entered, sum) ? at.text : null,
  });
  const expected = atTotal && !sameWeight(entered, full) ? pointsShown(full) : null;
  return [
    finding(meta, {
      at,
      message,
      subject: '',
      clause: clauseFor(analysis, 'fullMark', clause.zh),
      expected,
      entered: atTotal ? at.text : null,
    }),
  ];
}

/** A budget block whose points are written nowhere still takes the share that the profile gives it. */
function hasBudgetAside(column: WeightColumn, { sheets, scores }: Analysis): boolean {
  const sheet = sheets.find((one) => one.name === column.sheet);
  const scored = scores.some(
    (score) => score.kind === 'execution' && score.at.sheet === column.sheet && score.weight !== null,
  );
  return !scored && sheet?.tables.some((table) => table.kind === 'budget') === true;
}

/** Rows that do not apply and bear no points have left the full mark (§5). */
function hasOpenRows(column: WeightColumn, full: Decimal, { sheets }: Analysis): boolean {
  if (column.sum.gte(full)) return false;
  const sheet = sheets.find((one) => one.name === column.sheet);
  return (sheet?.tables ?? []).some((table) => table.kind === 'indicators' && table.rows.some(hasLeft));
}

/** "指标1：/" is a row of the template that nobody used: it never had any points to lose. */
function hasLeft({ role, name, cells }: IndicatorRow): boolean {
  if (role === 'total' || role === 'subtotal' || isPlaceholderName(name.replace(/[/／—-]+\s*$/, '')))
    return false;
  const kind = cells.weight?.value.kind;
  // A row judged without points (一票否决) took none along; one crossed out in its values did.
  return role === 'not-applicable' && (kind === 'not-applicable' || kind === 'blank');
}
