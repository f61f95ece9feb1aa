import { sumCauses } from '../../causes/sum';
import type { Analysis, SumEntry } from '../../compute/types';
import { Decimal } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { addition, pointsShown } from '../notation';
import { agrees, sameWeight } from '../sum-verdict';
import type { Finding, Text } from '../types';
import { clause, notTheSum, title } from './messages';

const meta = { id: 'total-contradicts-sum', severity: 'error' } as const;
const KINDS: readonly SumEntry['kind'][] = [
  'score-total',
  'score-subtotal',
  'weight-total',
  'weight-subtotal',
];

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => {
    const sums = analysis.sums.filter((sum) => KINDS.includes(sum.kind));
    // One cell may be the total of two readings of the form; it is wrong only when it fits none.
    const right = new Set(
      sums.filter((sum) => sum.entered !== null && agrees(sum)).map((sum) => sum.at.place),
    );
    const told = new Set<string>();
    return sums.flatMap((sum) => {
      const place = sum.at.place;
      if (right.has(place) || told.has(place) || rowsAreWrong(sum, analysis)) return [];
      const found = judge(sum, analysis);
      if (found.length > 0) told.add(place);
      return found;
    });
  },
};

/** A weight total that says 100 as it should is not what is wrong: weights-not-full-mark speaks of the rows. */
function rowsAreWrong(sum: SumEntry, { profile }: Analysis): boolean {
  return (
    sum.kind === 'weight-total' &&
    sum.entered !== null &&
    sameWeight(sum.entered, new Decimal(profile.profile.fullMark))
  );
}

function judge(sum: SumEntry, { rewritten }: Analysis): readonly Finding[] {
  if (agrees(sum)) return [];
  const filled = sum.parts.flatMap((part) =>
    part.value === null ? [] : [{ name: part.name, value: part.value }],
  );
  const points = sum.kind.startsWith('score') ? 'score' : 'weight';
  const expected = pointsShown(sum.sum);
  const message = notTheSum({
    name: sum.name === '' ? '合计' : sum.name,
    points,
    addition: addition(
      filled.map((part) => part.value),
      pointsShown,
    ),
    count: filled.length,
    sum: expected,
    entered: sum.at.text,
  });
  return [
    finding(meta, {
      at: sum.at,
      message,
      subject: sum.name,
      clause: clause.zh,
      expected,
      cause: causeOf(sum, filled, rewritten),
    }),
  ];
}

function causeOf(
  sum: SumEntry,
  parts: readonly { name: string; value: Decimal }[],
  rewritten: ReadonlySet<string>,
): Text | null {
  const { value } = sum.at;
  if (value.kind !== 'number') return null;
  const outdated = rewritten.size > 0 && sum.parts.some((part) => rewritten.has(part.at.place));
  return sumCauses({ typed: value, parts, bystanders: [], outdated })?.text ?? null;
}
