import type { Analysis, Indicator } from '../../compute/types';
import { Decimal, HUNDRED, plain, rounded } from '../../number/decimal';
import type { ScoringProfile } from '../../scoring/types';
import type { Check } from '../check';
import { completionOf, type Completion } from '../completion';
import { finding } from '../finding';
import { headerWording, isRemark } from '../header-wording';
import type { Finding } from '../types';
import { clause, title, unexplained, type Facts } from './messages';

/** Points lost, or a target missed or passed by far, while the form's column for the reason is empty. */
export const check: Check = {
  id: 'missing-reason',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const shared = sharedCells(analysis);
    const told = new Set<string>();
    return analysis.indicators.flatMap((indicator) => {
      const found = judge(indicator, analysis.profile.profile, shared);
      if (found === null) return [];
      const place = found.at.place;
      if (told.has(place)) return [];
      told.add(place);
      return [found];
    });
  },
};

const CENT = new Decimal('0.01');

function judge(indicator: Indicator, profile: ScoringProfile, shared: ReadonlySet<string>): Finding | null {
  const { reason } = indicator.row.cells;
  if (reason === undefined || !indicator.scored || indicator.name === '') return null;
  const { kind } = reason.value;
  if (kind !== 'blank' && kind !== 'not-applicable') return null;
  const found = deviations(indicator, profile, shared);
  if (found.shortfall === null && (kind !== 'blank' || (found.under === null && found.over === null)))
    return null;
  const header = headerWording(indicator.table, 'reason') ?? '偏差原因';
  // "/" under 备注 is a remark that there is none to make; under 偏差原因 it withholds the reason.
  if (kind === 'not-applicable' && isRemark(header)) return null;
  const facts = { ...found, name: indicator.name, header, typed: reason.text };
  return finding(check, {
    at: reason,
    message: unexplained(facts),
    subject: indicator.name,
    clause: clauseOf(facts, profile),
  });
}

type Deviations = Pick<Facts, 'shortfall' | 'under' | 'over'>;

function deviations(indicator: Indicator, profile: ScoringProfile, shared: ReadonlySet<string>): Deviations {
  const completion = completionOf(indicator);
  const low = new Decimal(profile.underFulfilment);
  const high = new Decimal(profile.overFulfilment);
  return {
    shortfall: shortfallOf(indicator, shared),
    under:
      completion !== null && completion.ratio.lt(low)
        ? { working: workingOf(completion), bound: percentText(low) }
        : null,
    over:
      completion !== null && completion.ratio.gte(high)
        ? { working: workingOf(completion), bound: percentText(high) }
        : null,
  };
}

function shortfallOf({ weight, score, row }: Indicator, shared: ReadonlySet<string>): string | null {
  if (weight === null || score === null || row.cells.score === undefined) return null;
  if (shared.has(row.cells.score.place)) return null;
  const lost = weight.minus(score);
  return lost.lt(CENT) ? null : `${plain(weight)} − ${plain(score)} = ${plain(lost)}`;
}

/** A score merged over several rows is the group's: no single weight stands against it. */
function sharedCells(analysis: Analysis): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { row } of analysis.indicators) {
    const { score, weight } = row.cells;
    for (const cell of [score, weight]) {
      if (cell === undefined) continue;
      const place = cell.place;
      if (seen.has(place) && score !== undefined) shared.add(score.place);
      seen.add(place);
    }
  }
  return shared;
}

function workingOf({ actual, target, percent, ratio }: Completion): string {
  const sign = percent ? '%' : '';
  return `${plain(actual)}${sign} ÷ ${plain(target)}${sign} = ${percentText(ratio)}`;
}

function percentText(ratio: Decimal): string {
  return `${plain(rounded(ratio.times(HUNDRED), 2))}%`;
}

function clauseOf(facts: Deviations, profile: ScoringProfile): string {
  if (facts.shortfall !== null) return clause.zh;
  return `口径：${profile.name.zh}，完成率${facts.under === null ? '超额' : '低于下限'}的应说明原因`;
}
