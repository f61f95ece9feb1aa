import { sharedScoreCells } from '../../compute/scores';
import type { Analysis, Indicator } from '../../compute/types';
import { Decimal, HUNDRED, plain, rounded } from '../../number/decimal';
import type { ScoringProfile } from '../../scoring/types';
import type { Check } from '../check';
import { compareRatio, completionOf, ratioOf, type Completion } from '../completion';
import { finding } from '../finding';
import { headerWording, isRemark } from '../header-wording';
import type { Finding } from '../types';
import { clause, title, unexplained, type Facts } from './messages';
import { compare } from '../../number/compare';

/** Points lost, or a target missed or passed by far, while the form's column for the reason is empty. */
export const check: Check = {
  id: 'missing-reason',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const bounds = boundsOf(analysis);
    const told = new Set<string>();
    const findings: Finding[] = [];
    for (const indicator of analysis.indicators) {
      const found = judge(indicator, bounds);
      if (found === null || told.has(found.at.place)) continue;
      told.add(found.at.place);
      findings.push(found);
    }
    return findings;
  },
};

/** What every row is held against, made ready once. */
interface Bounds {
  readonly profile: ScoringProfile;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly shared: ReadonlySet<string>;
  /** The bounds of each target met so far: the rows of a form share a few targets. */
  readonly lows: Map<Decimal, Decimal>;
  readonly highs: Map<Decimal, Decimal>;
}

function boundsOf(analysis: Analysis): Bounds {
  const { profile } = analysis.profile;
  return {
    profile,
    low: new Decimal(profile.underFulfilment),
    high: new Decimal(profile.overFulfilment),
    shared: sharedScoreCells(analysis.indicators),
    lows: new Map(),
    highs: new Map(),
  };
}

const CENT = new Decimal('0.01');

function judge(indicator: Indicator, bounds: Bounds): Finding | null {
  const { reason } = indicator.row.cells;
  if (reason === undefined || !indicator.scored || indicator.name === '') return null;
  const { kind } = reason.value;
  if (kind !== 'blank' && kind !== 'not-applicable') return null;
  const found = deviations(indicator, bounds);
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
    clause: clauseOf(facts, bounds.profile),
  });
}

type Deviations = Pick<Facts, 'shortfall' | 'under' | 'over'>;

const NO_DEVIATION: Deviations = { shortfall: null, under: null, over: null };

function deviations(indicator: Indicator, { low, high, shared, lows, highs }: Bounds): Deviations {
  const completion = completionOf(indicator);
  const shortfall = shortfallOf(indicator, shared);
  const under = completion !== null && compareRatio(completion, low, lows) < 0;
  const over =
    completion !== null && !isSlip(indicator, completion) && compareRatio(completion, high, highs) >= 0;
  if (shortfall === null && !under && !over) return NO_DEVIATION;
  return {
    shortfall,
    under: under ? { working: workingOf(completion), bound: percentText(low) } : null,
    over: over ? { working: workingOf(completion), bound: percentText(high) } : null,
  };
}

/** 962 % of a share is a slip of the pen (`percent-out-of-range`), and no over-fulfilment to explain. */
function isSlip({ share }: Indicator, { actual, percent }: Completion): boolean {
  return share && percent && compare(actual, HUNDRED) > 0;
}

function shortfallOf({ weight, score, row }: Indicator, shared: ReadonlySet<string>): string | null {
  if (weight === null || score === null || row.cells.score === undefined) return null;
  if (compare(score, weight) >= 0 || shared.has(row.cells.score.place)) return null;
  const lost = weight.minus(score);
  return lost.lt(CENT) ? null : `${plain(weight)} − ${plain(score)} = ${plain(lost)}`;
}

function workingOf(completion: Completion): string {
  const { actual, target, percent } = completion;
  const sign = percent ? '%' : '';
  return `${plain(actual)}${sign} ÷ ${plain(target)}${sign} = ${percentText(ratioOf(completion))}`;
}

function percentText(ratio: Decimal): string {
  return `${plain(rounded(ratio.times(HUNDRED), 2))}%`;
}

function clauseOf(facts: Deviations, profile: ScoringProfile): string {
  if (facts.shortfall !== null) return clause.zh;
  return `${profile.name.zh}，完成率${facts.under === null ? '超额' : '低于下限'}的应说明原因`;
}
