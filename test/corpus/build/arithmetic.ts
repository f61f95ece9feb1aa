/** The rules of the domain document in exact decimals, written apart from the engine on purpose. */
import { Decimal } from 'decimal.js';

export const dec = (text: string | number): Decimal => new Decimal(String(text).replace(/,/g, ''));

export interface Measure {
  lower: boolean;
  target: Decimal;
  actual: Decimal;
}

const NUMBER = /-?\d[\d,]*(?:\.\d+)?/;
const LOWER = /[≤<≦]|不超过|不高于|以内|以下|控制在/;

export function firstNumber(text: string): Decimal | null {
  const hit = NUMBER.exec(text.normalize('NFKC'));
  return hit ? dec(hit[0]) : null;
}

/** Both numbers must stand in the same unit; forms that mix units give the measure themselves. */
export function measureOf(target: string, actual: string): Measure {
  const t = firstNumber(target);
  const a = firstNumber(actual);
  if (!t || !a) throw new Error(`no number in target "${target}" or actual "${actual}"`);
  return { lower: LOWER.test(target.normalize('NFKC')) || LOWER.test(target), target: t, actual: a };
}

export function isMet(m: Measure): boolean {
  return m.lower ? m.actual.lte(m.target) : m.actual.gte(m.target);
}

function completion(m: Measure): Decimal {
  if (m.target.isZero()) return isMet(m) ? dec(1) : dec(0);
  if (!m.lower) return m.actual.div(m.target);
  return isMet(m) ? dec(1) : Decimal.max(0, dec(1).minus(m.actual.minus(m.target).div(m.target)));
}

export const round2 = (d: Decimal): Decimal => d.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

export function scoreOf(weight: string, m: Measure): Decimal {
  return round2(dec(weight).times(Decimal.min(1, completion(m))));
}

/** A score below the weight, a completion under 70 %, or one of 120 % and more asks for a reason. */
export function needsReason(m: Measure, score: Decimal | null, weight: string | null): boolean {
  const short = score !== null && weight !== null && score.lt(dec(weight));
  const c = completion(m);
  return short || c.lt('0.7') || (!m.lower && c.gte('1.2'));
}

export function percentText(rate: Decimal, places = 2): string {
  return `${rate.times(100).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places)}%`;
}

export function gradeOf(total: Decimal, bands: readonly (readonly [number, string])[]): string {
  const band = bands.find(([from]) => total.gte(from));
  if (!band) throw new Error('no band for the total');
  return band[1];
}

export const NATIONAL_BANDS = [
  [90, '优'],
  [80, '良'],
  [60, '中'],
  [0, '差'],
] as const;
