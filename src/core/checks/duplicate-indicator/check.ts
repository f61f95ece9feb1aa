import type { Indicator } from '../../compute/types';
import { plainName } from '../../indicators/plain-name';
import type { IndicatorTable } from '../../layout/types';
import { isPlaceholderName } from '../../layout/row-words';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { finding } from '../finding';
import type { Finding } from '../types';
import { clause, title, twice } from './messages';
import { remember } from '../../text/remember';

/**
 * One name in two cells under the same levels of a table, or with one target under two kinds of 产出. Names that only repeat their level
 * (社会效益) or say hardly anything (完成率) stand for different things, unless the targets agree, too.
 */
export const check: Check = {
  id: 'duplicate-indicator',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const tables = new Map<IndicatorTable, Map<string, Indicator>>();
    const findings: Finding[] = [];
    for (const indicator of analysis.indicators) {
      let seen = tables.get(indicator.table);
      if (seen === undefined) tables.set(indicator.table, (seen = new Map<string, Indicator>()));
      const keys = keysOf(indicator);
      const first = keys
        .map((key) => seen.get(key))
        .find((one) => one !== undefined && isSame(one, indicator));
      if (first !== undefined) findings.push(report(first, indicator));
      for (const key of keys) if (!seen.has(key)) seen.set(key, indicator);
    }
    return findings;
  },
};

/** Kinds of indicators that every form has; a task or a project as second level may repeat what the next one has. */
const KIND = /^(?:数量|质量|时效|成本)(?:指标)?$/;

/** The name under its levels; and, with what it aims at, under 产出 as a whole. */
function keysOf(indicator: Indicator): readonly string[] {
  const { row, name, level1, level2 } = indicator;
  if (row.cells.name === undefined || row.cells.name.text === '' || isPlaceholderName(name)) return [];
  const key = plainName(name);
  if (key === '') return [];
  const under = `${bare(level1)}|${bare(level2)}|${key}`;
  const target = matchKey(row.cells.target?.text ?? '');
  return target !== '' && !isVague(key) && KIND.test(bare(level2))
    ? [under, `${bare(level1)}|*|${key}|${target}`]
    : [under];
}

/** Without the weight: "数量指标（10分）". */
const bare = remember((level) => matchKey(level).replace(/\([^()]*\)/g, ''));

const SHORTEST_OWN_NAME = 5;
const GENERIC =
  /^(?:经济|社会|生态|环境|可持续|服务对象|社会公众|受益对象|履职|产出|效益)?(?:效益|影响|满意度|数量|质量|时效|成本|可持续影响)$/;

const isVague = (key: string): boolean => key.length < SHORTEST_OWN_NAME || GENERIC.test(key);

function isSame(first: Indicator, later: Indicator): boolean {
  const before = first.row.cells.name;
  const after = later.row.cells.name;
  if (before === undefined || after === undefined || before.address === after.address) return false;
  const key = plainName(later.name);
  if (!isVague(key)) return true;
  const target = later.row.cells.target?.text ?? '';
  return target !== '' && matchKey(target) === matchKey(first.row.cells.target?.text ?? '');
}

function report(first: Indicator, later: Indicator): Finding {
  const at = later.row.cells.name ?? later.row.cells.target;
  if (at === undefined) throw new Error('an indicator without a name cell cannot be a duplicate');
  const message = twice({
    name: later.name,
    level: later.level2 === '' || bare(later.level2) !== bare(first.level2) ? later.level1 : later.level2,
    firstRow: first.row.row + 1,
    row: later.row.row + 1,
    firstTarget: first.row.cells.target?.text ?? '',
    target: later.row.cells.target?.text ?? '',
  });
  return finding(check, { at, message, subject: later.name, clause: clause.zh });
}
