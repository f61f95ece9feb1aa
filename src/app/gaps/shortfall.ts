import { completionOf, ratioOf } from '../../core/checks/completion';
import { headerWording } from '../../core/checks/header-wording';
import { percentShown, pointsShown, spaced } from '../../core/checks/notation';
import type { Finding, Text } from '../../core/checks/types';
import type { Analysis, Indicator, Rate } from '../../core/compute/types';
import { within } from '../../core/grid/area';
import { findIndicator } from '../../core/indicators/find-indicator';
import { Decimal } from '../../core/number/decimal';

/** What there is to explain, in figures: points lost, and how far the target was missed or passed. */
export function shortfallOf(finding: Finding, indicator: Indicator | null, analysis: Analysis): Text | null {
  if (finding.check === 'missing-execution-reason') return ofExecution(finding, analysis);
  if (indicator === null) return null;
  const parts = [pointsLost(indicator), distance(indicator)].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return {
    zh: parts.map((part) => part.zh).join('；'),
    en: parts.map((part) => part.en).join('; '),
  };
}

function pointsLost({ weight, score, table, row }: Indicator): Text | null {
  if (weight === null || score === null || row.cells.score === undefined || score.gte(weight)) return null;
  const [full, got, lost] = [pointsShown(weight), pointsShown(score), pointsShown(weight.minus(score))];
  const heading = headerWording(table, 'weight') ?? '分值';
  return {
    zh: `${heading} ${full} 分，得 ${got} 分，扣 ${lost} 分`,
    en: `${got} of ${full} points, ${lost} lost`,
  };
}

function distance(indicator: Indicator): Text | null {
  const { target, actual } = indicator.row.cells;
  if (target === undefined || actual === undefined || target.text === '' || actual.text === '') return null;
  const completion = completionOf(indicator);
  const share = completion === null ? null : percentShown(ratioOf(completion));
  const [zh, en] = share === null ? ['', ''] : [`，完成率 ${share}`, `, completed to ${share}`];
  const words = [
    headerWording(indicator.table, 'target') ?? '指标值',
    headerWording(indicator.table, 'actual') ?? '实际完成值',
  ];
  return {
    zh: `${words[0] ?? ''} ${target.text}，${words[1] ?? ''} ${actual.text}${zh}`,
    en: `target ${target.text}, actual ${actual.text}${en}`,
  };
}

function ofExecution(finding: Finding, { rates, profile, sheets }: Analysis): Text | null {
  const rate =
    rates.find((one) => one.at.place === finding.at.place) ??
    rates.find(
      (one) => one.at.sheet === finding.at.sheet && one.at.row === finding.at.row && isExecution(one),
    );
  if (rate?.outcome.kind !== 'value') return null;
  const sum = `${spaced(rate.outcome.working)} = ${percentShown(rate.outcome.ratio)}`;
  const bound = percentShown(new Decimal(profile.profile.executionReasonBelow));
  return {
    zh: `${rateHeading(rate, sheets)} ${sum}，低于 ${bound}`,
    en: `execution rate ${sum}, below ${bound}`,
  };
}

/** 执行率 as the budget block's own header has it; in the indicator's own row its name says it. */
function rateHeading({ at, name }: Rate, sheets: Analysis['sheets']): string {
  const tables = sheets.find((sheet) => sheet.name === at.sheet)?.tables ?? [];
  for (const table of tables)
    if (table.kind === 'budget' && within(table.area, at.row, at.col))
      return table.names.executionRate?.replace(/\s+/g, '') ?? '执行率';
  return name;
}

function isExecution(rate: Rate): boolean {
  return rate.role === 'executionRate' || findIndicator(rate.name)?.name === '预算执行率';
}
