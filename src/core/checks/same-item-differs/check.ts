import { sumCauses } from '../../causes/sum';
import { overlaps } from '../../number/interval';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding, Text } from '../types';
import { clause, differs, title, type Place } from './messages';
import type { Stated } from './stated';
import { statedAmounts } from './stated-amounts';
import { statedRates } from './stated-rates';

const meta = { id: 'same-item-differs', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => {
    const groups = new Map<string, Stated[]>();
    for (const one of [...statedAmounts(analysis), ...statedRates(analysis)]) {
      const group = groups.get(one.key);
      if (group === undefined) groups.set(one.key, [one]);
      else group.push(one);
    }
    const order = new Map(analysis.sheets.map((sheet, at) => [sheet.name, at]));
    return [...groups.values()].filter((group) => group.length > 1).flatMap((group) => judge(group, order));
  },
};

/** No one figure is stated so often: the name stands for many things then. */
const MOST_STATED = 100;

function judge(group: readonly Stated[], order: ReadonlyMap<string, number>): readonly Finding[] {
  if (group.length > MOST_STATED) return [];
  // Last year's figure beside this year's: which one a name without a year means is not known.
  if (new Set(group.flatMap((one) => one.year ?? [])).size > 1) return [];
  const rank = ({ at }: Stated): number => order.get(at.sheet) ?? 0;
  const sorted = withoutRepeats(group).sort(
    (a, b) => rank(a) - rank(b) || a.at.row - b.at.row || a.at.col - b.at.col,
  );
  return sorted.flatMap((later, i) => {
    const before = sorted.slice(0, i).filter((earlier) => comparable(earlier, later));
    const [first] = before;
    return first === undefined || before.some((earlier) => same(earlier, later)) ? [] : [tell(later, first)];
  });
}

/** One name several times in one table is one figure of several institutions, projects or years. */
function withoutRepeats(group: readonly Stated[]): Stated[] {
  const count = new Map<string, number>();
  const slot = (one: Stated): string => `${one.at.sheet}|${one.origin}`;
  for (const one of group) count.set(slot(one), (count.get(slot(one)) ?? 0) + 1);
  return group.filter((one) => one.origin === 'data' || count.get(slot(one)) === 1);
}

function comparable(a: Stated, b: Stated): boolean {
  return a.at.sheet !== b.at.sheet || a.origin !== b.origin || a.origin === 'data';
}

function same(a: Stated, b: Stated): boolean {
  return a.readings.some((one) => b.readings.some((other) => overlaps(one.interval, other.interval)));
}

function tell(later: Stated, earlier: Stated): Finding {
  return finding(meta, {
    at: later.at,
    message: differs(placed(later), placed(earlier)),
    subject: later.name,
    clause: clause.zh,
    cause: causeOf(later, earlier),
  });
}

function placed({ name, at, shown, byParts }: Stated): Place {
  return { name, sheet: at.sheet, address: at.address, value: shown, byParts };
}

/** Digits swapped, a point moved, 元 for 万元: one entry against the other, as if it were its sum. */
function causeOf(later: Stated, earlier: Stated): Text | null {
  const { value } = later.at;
  const [typed] = later.readings;
  const right = earlier.readings.at(-1);
  if (value.kind !== 'number' || typed === undefined || right === undefined || later.byParts || value.percent)
    return null;
  const factor = value.amount.isZero() ? null : typed.value.div(value.amount);
  if (factor === null) return null;
  return (
    sumCauses({
      typed: value,
      parts: [{ name: earlier.name, value: right.value.div(factor) }],
      bystanders: [],
    })?.text ?? null
  );
}
