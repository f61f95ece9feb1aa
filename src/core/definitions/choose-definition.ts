import { matchKey } from '../text/match-key';
import type { Definition } from './types';

/**
 * Which of a cell's formulas defines the row's indicator. Forms lengthen names ("部门绩效监控完成率="
 * in the row 绩效监控完成率) and mistype them ("“在公经费”变动率="), so the only formula of the row's own
 * cell is taken as the row's; among several, one must bear the name.
 */
export function chooseDefinition(definitions: readonly Definition[], indicator: string): Definition | null {
  const wanted = matchKey(indicator);
  const keyed = definitions.map((definition) => ({ definition, keys: definition.names.map(matchKey) }));
  const same = keyed.find(({ keys }) => keys.includes(wanted));
  if (same !== undefined) return same.definition;
  const near = keyed.filter(({ keys }) => keys.some((key) => isLonger(key, wanted) || isLonger(wanted, key)));
  if (near.length === 1) return near[0]?.definition ?? null;
  const rates = definitions.filter((definition) => !isOperandElsewhere(definition, definitions));
  return near.length === 0 && rates.length === 1 ? (rates[0] ?? null) : null;
}

function isLonger(long: string, short: string): boolean {
  return short.length >= 3 && long.includes(short);
}

/** "预算完成数=基本支出+项目支出" beside the rate that uses 预算完成数 is a helper of it. */
function isOperandElsewhere(definition: Definition, all: readonly Definition[]): boolean {
  return all.some(
    (other) => other !== definition && definition.names.some((name) => other.source.includes(name)),
  );
}
