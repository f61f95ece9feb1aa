import { Decimal } from '../number/decimal';
import { remember } from '../text/remember';

/** What a unit measures: "money", "percent", or the thing that is counted ("人", "平方米"). */
export type UnitKind = string;

export interface UnitRead {
  readonly kind: UnitKind;
  /** How many of the kind's base unit (元, 人) one of it is. */
  readonly factor: Decimal;
}

const SCALES: readonly (readonly [string, string])[] = [
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
];
const PERCENT = /^(?:%|百分比|百分数|百分率|百分点|个百分点)$/;
const MONEY = /^(?:元|元人民币|人民币元|人民币)$/;
/** Words for one thing. 户 and 家 are left apart: forms count both side by side. */
const SAME: readonly (readonly string[])[] = [
  ['人', '名', '位', '人员'],
  ['平方米', '平米', 'm2', '㎡'],
  ['立方米', 'm3'],
  ['公里', '千米', 'km'],
  ['个', '项', '件'],
  ['次', '场', '场次'],
];

/** A unit's text → what it measures and how many of the base unit it is; null when nothing stands there. */
export const readUnit = remember((unit: string): UnitRead | null => {
  const text = unit
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toLowerCase()
    .replace(/^单位:?/, '')
    .replace(/²$/, '2')
    .replace(/³$/, '3');
  if (text === '') return null;
  if (PERCENT.test(text)) return { kind: 'percent', factor: new Decimal(1) };
  if (text === '‰') return { kind: 'percent', factor: new Decimal('0.1') };
  for (const [prefix, factor] of SCALES) {
    const base = text.slice(prefix.length);
    if (!text.startsWith(prefix) || base === '' || base === '米' || base === '克' || base === '瓦') continue;
    return { kind: kindOf(base), factor: new Decimal(factor) };
  }
  return { kind: kindOf(text), factor: new Decimal(1) };
});

function kindOf(base: string): UnitKind {
  if (MONEY.test(base)) return 'money';
  return SAME.find((group) => group.includes(base))?.[0] ?? base;
}

/** Null when nothing is said. */
export function unitKind(unit: string | null): UnitKind | null {
  return unit === null ? null : (readUnit(unit)?.kind ?? null);
}

/** Exact: 元 → 万元 moves the point, nothing more. Null when the two measure different things. */
export function convert(value: Decimal, from: string, to: string): Decimal | null {
  const a = readUnit(from);
  const b = readUnit(to);
  if (a === null || b === null || a.kind !== b.kind) return null;
  return value.times(a.factor).div(b.factor);
}
