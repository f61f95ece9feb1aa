import { BUDGET_INDICATORS } from './catalogue-budget';
import { MANAGEMENT_INDICATORS } from './catalogue-management';
import { QUALITATIVE_INDICATORS } from './catalogue-qualitative';
import { plainName } from './plain-name';
import type { CatalogueEntry } from './types';
import { remember } from '../text/remember';

export const CATALOGUE: readonly CatalogueEntry[] = [
  ...BUDGET_INDICATORS,
  ...MANAGEMENT_INDICATORS,
  ...QUALITATIVE_INDICATORS,
];

const BY_KEY: ReadonlyMap<string, CatalogueEntry> = new Map(
  CATALOGUE.flatMap((entry) =>
    [entry.name, ...entry.aliases].map((name) => [plainName(name), entry] as const),
  ),
);

/** Whose indicator it is changes nothing; whose money (基本支出, 项目支出, 政府采购) changes everything. */
const WHOSE = /^(?:本?(?:部门|单位)(?:\(单位\))?|\d{4}年度?|本?年度|本年|全年|当年|部门整体支出|整体支出)/;

/**
 * The catalogue's entry for a name as a form writes it; null rather than a guess, because a wrong
 * entry brings a wrong formula: 预算执行率, 项目支出预算执行率 and 政府采购执行率 are three indicators.
 */
export const findIndicator = remember((name): CatalogueEntry | null => {
  let key = plainName(name);
  for (let again = 0; again < 4; again += 1) {
    const entry = BY_KEY.get(key);
    if (entry !== undefined) return entry;
    const rest = key.replace(WHOSE, '');
    if (rest === key || rest === '') return null;
    key = rest;
  }
  return null;
});
