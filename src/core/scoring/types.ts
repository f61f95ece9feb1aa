import type { Decimal } from '../number/decimal';

export interface GradeBand {
  /** Every wording met for the band: 优, 优秀. The first is what Recalculate writes. */
  readonly names: readonly string[];
  /** Inclusive lower bound, in points of the full mark. */
  readonly from: number;
}

/** 口径: how one place scores. Data, never code; every figure with its source. */
export interface ScoringProfile {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Document and clause that the figures rest on. */
  readonly source: string;
  readonly fullMark: number;
  readonly executionWeight: number;
  /** 一级指标 → weight, where the profile fixes them; empty when units may choose. */
  readonly level1Weights: Readonly<Record<string, number>>;
  readonly grades: readonly GradeBand[];
  /** Lower-is-better score beyond the target: weight × (1 − (A−T)/T), or weight × T/A. */
  readonly lowerRule: 'linear' | 'inverse';
  /** Completion tiers of a qualitative indicator, in % of the weight: [100, 80], [80, 60], [60, 0]. */
  readonly tiers: readonly { readonly names: readonly string[]; readonly high: number; readonly low: number }[];
  /** Completion ratio (1.2 or 1.3) from which over-fulfilment asks for a reason. */
  readonly overFulfilment: number;
  /** Completion ratio under which an analysis is asked for. */
  readonly underFulfilment: number;
  /** Execution rate under which a reason is asked for. */
  readonly executionReasonBelow: number;
  /** Words that speak for the profile when they stand in titles, unit names or notes. */
  readonly evidence: readonly { readonly words: string; readonly weight: number }[];
}

export type ScoreResult =
  | { readonly kind: 'score'; readonly score: Decimal; /** "5 × 95% ÷ 100% = 4.75" */ readonly working: string; readonly met: boolean }
  | { readonly kind: 'tier'; readonly low: Decimal; readonly high: Decimal; readonly tier: string }
  /** The form's own 评分标准 cannot be read, a value is missing or is no number: nothing is claimed. */
  | { readonly kind: 'unknown' };
