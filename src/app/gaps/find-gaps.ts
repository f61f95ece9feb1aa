import { headerWording } from '../../core/checks/header-wording';
import { runChecks } from '../../core/checks/run-checks';
import type { Finding, Text } from '../../core/checks/types';
import type { Analysis, Indicator } from '../../core/compute/types';
import type { FormCell, IndicatorColumn } from '../../core/layout/types';
import { plain } from '../../core/number/decimal';
import { linkTo } from '../cell-link';
import { computedByPlace } from '../computed-by-place';
import { destinationOf } from './destination';
import { operandOf, type WantedOperand } from './operand';
import { shortfallOf } from './shortfall';
import type { Gap, GapKind } from './types';

const KINDS: ReadonlyMap<string, GapKind> = new Map<string, GapKind>([
  ['missing-operand', 'operand'],
  ['missing-target', 'target'],
  ['missing-weight', 'weight'],
  ['missing-actual', 'actual'],
  ['missing-score', 'score'],
  ['missing-reason', 'reason'],
  ['missing-execution-reason', 'execution-reason'],
]);

/** A gap with what is needed to fill it. */
export interface FoundGap {
  readonly gap: Gap;
  readonly at: FormCell;
  readonly indicator: Indicator | null;
  readonly operand: WantedOperand | null;
}

/** The walk through the 缺项: the figures that rates wait for, then the form as an officer reads it. */
export function listGaps(analysis: Analysis, findings: readonly Finding[] = runChecks(analysis)): Gap[] {
  return findGaps(analysis, findings).map((found) => found.gap);
}

export function findGaps(analysis: Analysis, findings: readonly Finding[]): FoundGap[] {
  const found = findings.flatMap((finding) => {
    const kind = KINDS.get(finding.check);
    return kind === undefined ? [] : [toGap(finding, kind, analysis)];
  });
  const isFigure = ({ gap }: FoundGap): boolean => gap.kind === 'operand';
  return onceEach([...found.filter(isFigure), ...found.filter((one) => !isFigure(one))]);
}

/** A cell that two formulas wait for, under a name each, is asked for once. */
function onceEach(found: readonly FoundGap[]): FoundGap[] {
  const byId = new Map<string, FoundGap>();
  for (const one of found) {
    const first = byId.get(one.gap.id);
    const neededBy = [...new Set([...(first?.gap.neededBy ?? []), ...one.gap.neededBy])];
    byId.set(one.gap.id, first === undefined ? one : { ...first, gap: { ...first.gap, neededBy } });
  }
  return [...byId.values()];
}

function toGap(finding: Finding, kind: GapKind, analysis: Analysis): FoundGap {
  const { at, check, subject, message } = finding;
  const indicator = indicatorAt(finding, analysis);
  const operand = kind === 'operand' ? operandOf(finding, analysis) : null;
  const computed = computedByPlace(analysis).get(at.place)?.rendered.text ?? null;
  const scope = analysis.scopes.get(at.sheet) ?? at.sheet;
  const gap: Gap = {
    // By the name that is shown: which of its names a formula uses changes with what else is filled in.
    id: operand === null ? `${check}|${at.place}` : `${check}|${scope}|${subject}`,
    kind,
    check,
    at: linkTo(at),
    subject,
    heading: headingOf(kind, indicator),
    path: indicator === null ? [] : [indicator.level1, indicator.level2].filter((level) => level !== ''),
    message,
    unit: operand === null ? unitOf(kind, indicator) : operand.unit,
    gloss: operand === null ? glossOf(kind, indicator) : operand.gloss,
    // That an indicator needs its own value goes without saying.
    neededBy: finding.neededBy.filter((name) => name !== subject),
    shortfall:
      kind === 'reason' || kind === 'execution-reason' ? shortfallOf(finding, indicator, analysis) : null,
    hint: kind === 'score' ? tierHint(indicator, analysis) : null,
    computed: kind === 'actual' || kind === 'score' ? computed : null,
    destination: destinationOf(at, kind, operand, analysis),
  };
  return { gap, at, indicator, operand };
}

const COLUMNS: Readonly<Partial<Record<GapKind, IndicatorColumn>>> = {
  target: 'target',
  weight: 'weight',
  actual: 'actual',
  score: 'score',
  reason: 'reason',
};

/** Longer ones explain what to write; the usual word names it better. */
const LONGEST_HEADING = 16;

function headingOf(kind: GapKind, indicator: Indicator | null): string | null {
  const column = COLUMNS[kind];
  if (column === undefined || indicator === null) return null;
  const heading = (headerWording(indicator.table, column) ?? '').replace(/\s+/g, '');
  return heading === '' || heading.length > LONGEST_HEADING ? null : heading;
}

function unitOf(kind: GapKind, indicator: Indicator | null): string | null {
  if (kind === 'weight' || kind === 'score') return '分';
  return kind === 'actual' || kind === 'target' ? (indicator?.unit ?? null) : null;
}

/** 指标说明 as it stands in the form, for whoever fills in its value. */
function glossOf(kind: GapKind, indicator: Indicator | null): string | null {
  if (kind !== 'actual' && kind !== 'target') return null;
  const text = indicator?.row.cells.definition?.text ?? '';
  return text === '' ? null : text;
}

/** Where the rules leave the score to whoever scores. */
function tierHint(indicator: Indicator | null, { scores }: Analysis): Text | null {
  const result = scores.find((one) => one.indicator !== null && one.indicator === indicator)?.result;
  if (result?.kind !== 'tier') return null;
  const range = `${plain(result.low)}–${plain(result.high)}`;
  return { zh: `${result.tier}：${range} 分都可以`, en: `${result.tier}: ${range} points` };
}

/** The row that the gap's cell belongs to; of rows that share a cell, the one it is about. */
function indicatorAt({ at, subject }: Finding, { indicators }: Analysis): Indicator | null {
  const own = indicators.filter((one) =>
    Object.values(one.row.cells).some((cell) => cell.place === at.place),
  );
  return own.find((one) => one.name === subject) ?? own[0] ?? null;
}
