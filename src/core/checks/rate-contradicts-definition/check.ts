import { rateCauses } from '../../causes/rate';
import type { NamedAmount } from '../../causes/types';
import type { Analysis, Rate } from '../../compute/types';
import { Decimal, ONE } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { percentShown, rateLike, spaced } from '../notation';
import { rateVerdict } from '../rate-verdict';
import type { Finding, Text } from '../types';
import { clause, contradicts, title, truncated } from './messages';

const meta = { id: 'rate-contradicts-definition', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => analysis.rates.flatMap((rate) => judge(rate, analysis)),
};

function judge(rate: Rate, analysis: Analysis): readonly Finding[] {
  const { outcome, entered, at } = rate;
  const verdict = rateVerdict(rate);
  if (outcome.kind !== 'value' || entered === null || (verdict !== 'contradicts' && verdict !== 'truncated'))
    return [];
  const facts = {
    name: rate.name,
    working: spaced(outcome.working),
    result: percentShown(outcome.ratio),
    entered: entered.text,
  };
  const cut = verdict === 'truncated';
  return [
    finding(meta, {
      at,
      message: cut ? truncated(facts) : contradicts(facts),
      subject: rate.name,
      clause: rate.clause,
      expected: rateLike(rate, outcome.ratio),
      cause: cut ? null : causeOf(rate, outcome.ratio, analysis),
      ...(cut ? { severity: 'info' } : {}),
    }),
  ];
}

const LAST_DIGITS = new Decimal('1e-12');

function causeOf(rate: Rate, right: Decimal, analysis: Analysis): Text | null {
  const typed = rate.at.value;
  if (typed.kind !== 'number') return null;
  const { numerator, denominator } = operandsOf(rate, right);
  const cause = rateCauses({
    subject: rate.name,
    typed,
    right,
    numerator,
    denominator,
    otherDenominators: numerator === null ? [] : rivalAmounts(rate, numerator),
    otherRates: neighbours(rate, analysis),
  });
  return cause?.text ?? null;
}

/** 150 ÷ 1450 and 1600 ÷ 1450 − 1 end in different last digits. */
function isSame(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lt(LAST_DIGITS);
}

/** The two amounts of a plain ratio, or of a change (later − earlier) ÷ earlier; more than two tell no story. */
function operandsOf(
  rate: Rate,
  right: Decimal,
): { numerator: NamedAmount | null; denominator: NamedAmount | null } {
  const [one, other, ...more] = rate.outcome.inputs;
  const none = { numerator: null, denominator: null };
  if (one === undefined || other === undefined || more.length > 0) return none;
  for (const [top, bottom] of [
    [one, other],
    [other, one],
  ] as const) {
    if (bottom.value.isZero()) continue;
    const ratio = top.value.div(bottom.value);
    if (isSame(ratio, right) || isSame(ratio.minus(ONE), right))
      return { numerator: top, denominator: bottom };
  }
  return none;
}

/** The rivals' denominators, worked back from what they would have given. */
function rivalAmounts(rate: Rate, numerator: NamedAmount): readonly NamedAmount[] {
  return rate.rivals
    .filter((rival) => !rival.ratio.isZero())
    .map((rival) => ({ name: rival.zh, value: numerator.value.div(rival.ratio) }));
}

function neighbours(rate: Rate, analysis: Analysis): readonly NamedAmount[] {
  return analysis.rates.flatMap((other) =>
    other !== rate &&
    other.at.sheet === rate.at.sheet &&
    other.name !== rate.name &&
    other.outcome.kind === 'value'
      ? [{ name: other.name, value: other.outcome.ratio }]
      : [],
  );
}
