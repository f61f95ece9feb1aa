import type { Decimal } from '../number/decimal';

export interface GradeBand {
  /** Every wording met for the band: 优, 优秀. The first is what Recalculate writes. */
  readonly names: readonly string[];
  /** Lower bound, in points of the full mark; inclusive unless `exclusive`. */
  readonly from: number;
  /** True when the form says so: "90（不含）-100", ">90分为优". */
  readonly exclusive?: boolean;
  /**
   * Where other documents of the same place set the bound. A score between the two bounds may bear
   * either grade, and neither is contradicted.
   */
  readonly disputedFrom?: number;
}

export interface CompletionTier {
  /** Wordings of the tier: 达成预期指标, 部分达成. The first is what a message says. */
  readonly names: readonly string[];
  /** In % of the weight. `low` belongs to the tier ("80%（含）"), `high` to the one above unless it is 100. */
  readonly high: number;
  readonly low: number;
}

/** What a figure of a profile rests on. */
export interface FigureSource {
  readonly figure:
    | 'fullMark'
    | 'executionWeight'
    | 'level1Weights'
    | 'grades'
    | 'lowerRule'
    | 'tiers'
    | 'overFulfilment'
    | 'underFulfilment'
    | 'executionReasonBelow'
    | 'rollUp';
  readonly document: string;
  /** Article, note or table the figure stands in. */
  readonly clause: string;
  /** False when the figure was taken over from another place or could not be read in the document itself. */
  readonly sure: boolean;
}

/** 口径: how one place scores. Data, never code; every figure with its source. */
export interface ScoringProfile {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Document and clause that the figures rest on. */
  readonly source: string;
  /** The same, figure by figure. */
  readonly figures: readonly FigureSource[];
  readonly fullMark: number;
  readonly executionWeight: number;
  /** 一级指标 → weight, where the profile fixes them; empty when units may choose. */
  readonly level1Weights: Readonly<Record<string, number>>;
  readonly grades: readonly GradeBand[];
  /** Lower-is-better score beyond the target: weight × (1 − (A−T)/T), or weight × T/A. */
  readonly lowerRule: 'linear' | 'inverse';
  /** Completion tiers of a qualitative indicator, in % of the weight: [100, 80], [80, 60], [60, 0]. */
  readonly tiers: readonly CompletionTier[];
  /** Completion ratio (1.2 or 1.3) from which over-fulfilment asks for a reason. */
  readonly overFulfilment: number;
  /** Completion ratio under which an analysis is asked for. */
  readonly underFulfilment: number;
  /** Execution rate under which a reason is asked for. */
  readonly executionReasonBelow: number;
  /** How subordinate units are summed up (汇总), in the profile's own words. */
  readonly rollUp: { readonly zh: string; readonly en: string };
  /** Words that speak for the profile when they stand in titles, unit names or notes. */
  readonly evidence: readonly { readonly words: string; readonly weight: number }[];
}

export type ScoreResult =
  | {
      readonly kind: 'score';
      readonly score: Decimal;
      /** "5 × 95% ÷ 100% = 4.75" */ readonly working: string;
      readonly met: boolean;
      /** The grade that was given, where the form says what each grade earns. */
      readonly tier?: string;
    }
  /** Any score from low to high is right: the officer picks inside the tier. */
  | { readonly kind: 'tier'; readonly low: Decimal; readonly high: Decimal; readonly tier: string }
  /** The form's own 评分标准 cannot be read, a value is missing or is no number: nothing is claimed. */
  | { readonly kind: 'unknown' };
