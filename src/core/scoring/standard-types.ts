import type { Decimal } from '../number/decimal';
import type { WrittenRange } from './bound-text';

/** What a percent of the standard measures: the actual value itself, or actual ÷ target. */
type Measure = 'actual' | 'completion';

export interface StandardBand {
  /** 'rest' is what 否则/其余 leaves. */
  readonly range: WrittenRange | 'rest';
  readonly points: Decimal;
}

export interface StandardGrade {
  readonly names: readonly string[];
  readonly points: Decimal;
}

export interface Deduction {
  readonly kind: 'deduction';
  /** Where deducting starts; null means the indicator's own target. */
  readonly base: { readonly value: Decimal; readonly percent: boolean } | null;
  readonly side: 'above' | 'below' | 'either';
  /** "每超过1个百分点": 1, stepPercent. "每少2个": 2. */
  readonly step: Decimal;
  readonly stepPercent: boolean;
  readonly points: Decimal;
  /** "最多扣3分" leaves weight − 3; otherwise 0. */
  readonly floor: Decimal;
  /** "低于60%不得分" */
  readonly zero: WrittenRange | null;
  readonly measure: Measure;
}

/** A form's own 评分标准, read for certain. */
export type ScoringStandard =
  /** "完成得满分，否则不得分" */
  | { readonly kind: 'all-or-nothing' }
  /** "程序完整得满分。": what a full score asks for, and nothing of the rest. */
  | { readonly kind: 'full-when-met' }
  /** "优得100%权重分，良得80%，中得60%，差不得分": each name with its points, synonyms under one. */
  | { readonly kind: 'graded'; readonly grades: readonly StandardGrade[] }
  /** "按完成比例得分" (of the target), "得分=执行率×分值" (of 100 %) */
  | {
      readonly kind: 'proportional';
      readonly of: 'target' | 'hundred';
      /** "达到90%得满分，否则按比例": the edge as the text states it; null where it names the target itself. */
      readonly full: Decimal | null;
    }
  | { readonly kind: 'bands'; readonly bands: readonly StandardBand[]; readonly measure: Measure }
  | Deduction;
