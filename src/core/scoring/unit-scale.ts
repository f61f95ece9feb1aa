import { Decimal, ONE } from '../number/decimal';

const SAME: readonly (readonly string[])[] = [
  ['平方米', '平米', 'm2', 'm²', '㎡'],
  ['立方米', '方', 'm3', 'm³'],
  ['公里', '千米', 'km'],
  ['天', '日', '工作日', '个工作日'],
  ['人', '名', '位', '人员'],
  ['人次', '人·次'],
  ['个', '项', '件', '处'],
  ['次', '场', '场次', '期'],
  ['户', '家'],
];

const PREFIXES: readonly (readonly [string, number])[] = [
  ['亿', 100000000],
  ['百万', 1000000],
  ['万', 10000],
  ['千', 1000],
  ['百', 100],
];

function fold(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toLowerCase()
    .replace(/^单位:?/, '')
    .replace(/²$/, '2')
    .replace(/³$/, '3');
}

/** "%", "百分比", "百分点": amounts under it are percents without saying so. */
export function isPercentUnit(unit: string): boolean {
  return /^(%|百分比|百分数|百分率|百分点|个百分点|百分之)$/.test(fold(unit));
}

function split(unit: string): { readonly base: string; readonly factor: number } {
  const folded = fold(unit);
  for (const [prefix, factor] of PREFIXES) {
    const rest = folded.slice(prefix.length);
    if (folded.startsWith(prefix) && rest !== '' && rest !== '米') return { base: canonical(rest), factor };
  }
  return { base: canonical(folded), factor: 1 };
}

function canonical(base: string): string {
  return SAME.find((group) => group.includes(base))?.[0] ?? base;
}

/** How many `to` one `from` is: 元 → 万元 is 0.0001. Null when the two measure different things. */
export function factorOf(from: string, to: string): Decimal | null {
  const a = split(from);
  const b = split(to);
  if (a.base !== b.base) return null;
  return a.factor === b.factor ? ONE : new Decimal(a.factor).div(b.factor);
}
