import type { Decimal } from '../number/decimal';
import { foldRule } from './bound-text';
import type { CompletionTier } from './types';

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』、,。;:]/g, '');
}

/** "未全部达成", "尚未完全达成": says that something is missing, not how much. */
const VAGUE = /(?:未|没有|没|不)(?:能|完全|全部|全面|充分|及时|按期)|尚未|正在|预计|拟/;

interface Naming {
  readonly tier: CompletionTier;
  readonly name: string;
  readonly at: number;
}

/**
 * The tier that an actual value or a reason names ("部分达成预期指标"). Null when it names none, or
 * more than one: a template prompt that lists all three was not filled in.
 */
export function tierNamed(text: string, tiers: readonly CompletionTier[]): CompletionTier | null {
  if (text.length > 400) return null;
  const folded = fold(text);
  if (folded === '' || VAGUE.test(folded)) return null;
  const found = tiers
    .flatMap((tier) =>
      tier.names.flatMap((name) =>
        occurrences(folded, fold(name)).map((at) => ({ tier, name: fold(name), at })),
      ),
    )
    .filter((naming, _, all) => !all.some((other) => hides(other, naming)));
  const named = new Set(found.map((naming) => naming.tier));
  return named.size === 1 ? (found[0]?.tier ?? null) : null;
}

function occurrences(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < 20; at = text.indexOf(name, at + 1))
    places.push(at);
  return places;
}

/** "未达成" hides the "达成" inside it. */
function hides(other: Naming, inner: Naming): boolean {
  const longer = other.name.length > inner.name.length;
  return longer && other.at <= inner.at && other.at + other.name.length >= inner.at + inner.name.length;
}

/** The tier of a completion given in %: 80 belongs to 100%-80%（含）. Null below 0. Above 100 is the top tier. */
export function tierOf(percent: Decimal, tiers: readonly CompletionTier[]): CompletionTier | null {
  return tiers.find((tier) => percent.gte(tier.low)) ?? null;
}

const RANGE = /(\d{1,3})%?(?:\(含\d*%?\))?-(\d{1,3})%?(?:\((?:含|不含)?\d*%?\))?/g;

/**
 * Tiers that the form's notes state when they differ from the profile's: "100-80%（含）、80-50%（含）、
 * 50-0%". Names come from the profile, tier by tier. Null unless the ranges lead from 100 to 0
 * without a gap.
 */
export function parseTiers(text: string, named: readonly CompletionTier[]): readonly CompletionTier[] | null {
  if (!/%|％/.test(text) || text.length > 8000) return null;
  const ranges = [...foldRule(text).matchAll(RANGE)].map((match) => ({
    high: Number(match[1]),
    low: Number(match[2]),
  }));
  for (const [at, first] of ranges.entries()) {
    if (first.high !== 100) continue;
    const run = ranges.slice(at, at + named.length);
    const closed = run.every(
      (range, step) => range.high > range.low && (step === 0 || range.high === run[step - 1]?.low),
    );
    if (run.length !== named.length || !closed || run.at(-1)?.low !== 0) continue;
    return run.map((range, step) => ({ names: named[step]?.names ?? [], ...range }));
  }
  return null;
}
