import type { DataItem } from '../data-items/types';
import type {
  AmountSum,
  Evidence,
  FormCell,
  IndicatorRow,
  IndicatorTable,
  SheetReading,
} from '../layout/types';
import type { Decimal } from '../number/decimal';
import type { Interval } from '../number/interval';
import type { ProfileChoice } from '../scoring/choose';
import type { ScoreInput } from '../scoring/score-input';
import type { ScoreResult } from '../scoring/types';
import type { Comparator, TypedValue } from '../value/typed';

/** One row of an indicator table with everything that bears on it, in one notation. */
export interface Indicator {
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly scope: string;
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  /** Target and actual with the row's sign and unit columns already put in. */
  readonly target: TypedValue;
  readonly actual: TypedValue;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  /** Points; null when blank, no number, or the form has no such column. */
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  /** Which way is better; null when nothing tells. */
  readonly direction: 'higher' | 'lower' | null;
  /** Judged in words: the target is a word, or the form says 定性. */
  readonly qualitative: boolean;
  /** A share of a whole: cannot exceed 100 %. */
  readonly share: boolean;
  /** Values are rates, typed as "95%", "95" or 0.95. */
  readonly rate: boolean;
  /** False for a row that bears no points: weight 0 or "/" (zero is how some forms say 不适用). */
  readonly scored: boolean;
  /** The form's own 评分标准; null when it has none. */
  readonly standard: string | null;
}

export interface Input {
  readonly name: string;
  readonly at: FormCell;
  /** In `unit`, which is that of the formula's other figures: 元 beside 万元 is already converted. */
  readonly value: Decimal;
  readonly unit: string | null;
  /** The item that answers for the operand, where the workbook calls it otherwise. */
  readonly item?: string;
  /** Set when the operand has two meanings and the default one was taken. */
  readonly caution?: Evidence;
  /** Other figures of the workbook that may be meant as well. */
  readonly others?: readonly OtherFigure[];
}

export interface OtherFigure {
  readonly name: string;
  readonly at: FormCell;
}

export interface MissingOperand {
  /** As the formula names it. */
  readonly operand: string;
  /** The data item to fill in, in the vocabulary's words. */
  readonly item: string;
  /** The unit it is usually in; null when nobody knows. */
  readonly unit: string | null;
  /** 口径: what the form says of it, else the vocabulary; "" when neither does. */
  readonly gloss: string;
  /** Figures that may be meant, of which none could be taken for certain. */
  readonly others?: readonly OtherFigure[];
  /** The blank cell that the workbook has for it; null when it has none. */
  readonly cell: FormCell | null;
}

export type RateOutcome =
  | {
      readonly kind: 'value';
      readonly ratio: Decimal;
      readonly working: string;
      readonly inputs: readonly Input[];
    }
  | { readonly kind: 'zero-denominator'; readonly denominator: string; readonly inputs: readonly Input[] }
  | {
      readonly kind: 'missing';
      readonly missing: readonly MissingOperand[];
      readonly inputs: readonly Input[];
    };

export interface EnteredRate {
  /** What the typed digits may stand for, as ratios: "95" under 达标率 is 95 %; 0.95 may be 95 % or 0.95 %. */
  readonly readings: readonly {
    readonly ratio: Decimal;
    readonly interval: Interval;
    readonly decimals: number;
  }[];
  readonly text: string;
}

/** A definition as it stands in the form. */
export interface StatedDefinition {
  readonly at: FormCell;
  /** The stretch of the cell's text that the formula was read from. */
  readonly formula: string;
}

/** A rate that stands (or should stand) in a cell, and what its definition gives. */
export interface Rate {
  readonly role: 'actual' | 'completion' | 'executionRate' | 'scoreRate' | 'item';
  readonly name: string;
  readonly scope: string;
  readonly at: FormCell;
  readonly indicator: Indicator | null;
  /** The formula as understood: "(预算完成数÷预算数)×100%". */
  readonly formula: string;
  readonly source: 'form' | 'catalogue' | 'table';
  /** What it rests on, quoted: the form's own text or the catalogue's provenance. */
  readonly clause: string;
  /** Absent when the definition is no text of the form (the catalogue, the columns of a table). */
  readonly stated?: StatedDefinition;
  readonly outcome: RateOutcome;
  /** Other readings of an ambiguous definition: a typed value that fits one is not contradicted. */
  readonly accepted: readonly Decimal[];
  /** The same rate over another denominator, for the likely cause: label and value. */
  readonly rivals: readonly { readonly zh: string; readonly en: string; readonly ratio: Decimal }[];
  /** Null when the cell is blank or holds no number. */
  readonly entered: EnteredRate | null;
}

/** A score that stands (or should stand) in a cell, and what target, actual and weight give. */
export interface ScoreEntry {
  readonly kind: 'indicator' | 'execution';
  readonly name: string;
  readonly scope: string;
  readonly at: FormCell;
  readonly weight: Decimal | null;
  readonly weightAt: FormCell | null;
  readonly entered: Decimal | null;
  readonly result: ScoreResult;
  /** What the rules were asked with; absent where no rule could be. */
  readonly input?: ScoreInput;
  /** 执行数 and 预算数 of an execution score, as far as they are there. */
  readonly figures?: readonly Input[];
  /** Other scores the rules allow as well (预算执行率 by proportion or by target). */
  readonly accepted: readonly Decimal[];
  readonly indicator: Indicator | null;
  readonly reason: FormCell | null;
  readonly clause: string;
  /** True for the points of a budget block that shows a rate but has no cell for its score. */
  readonly inferred?: true;
}

export interface SumPart {
  readonly name: string;
  readonly at: FormCell;
  /** Null when the part's cell is blank or holds no number. */
  readonly value: Decimal | null;
}

/** A figure that must be the sum of others. */
export interface SumEntry {
  readonly kind:
    'score-total' | 'weight-total' | 'score-subtotal' | 'weight-subtotal' | 'level-weight' | 'amount';
  /** "合计", "产出指标（50分）", "资金来源". */
  readonly name: string;
  readonly scope: string;
  readonly at: FormCell;
  readonly entered: Decimal | null;
  readonly parts: readonly SumPart[];
  /** Σ of the filled parts. */
  readonly sum: Decimal;
  /** False while a part is still blank: then the sum is not final. */
  readonly complete: boolean;
  /** Other sums the layout allows as well (with or without the budget block's score). */
  readonly accepted: readonly Decimal[];
  /** The sum brought back to the full mark where items do not apply (§5); null where all do. */
  readonly normalised: Decimal | null;
  readonly amounts: AmountSum | null;
  readonly unit: string | null;
}

export interface GradeEntry {
  readonly scope: string;
  readonly at: FormCell;
  /** "" when blank. */
  readonly entered: string;
  readonly total: Decimal | null;
  readonly totalAt: FormCell | null;
}

/** Everything the checks look at. Pure data, made once per workbook. */
export interface Analysis {
  readonly sheets: readonly SheetReading[];
  /** Sheet name → the unit and year it speaks of; items are compared and bound within one scope only. */
  readonly scopes: ReadonlyMap<string, string>;
  readonly profile: ProfileChoice;
  readonly unitName: string | null;
  readonly indicators: readonly Indicator[];
  readonly items: readonly DataItem[];
  readonly rates: readonly Rate[];
  readonly scores: readonly ScoreEntry[];
  readonly sums: readonly SumEntry[];
  readonly grades: readonly GradeEntry[];
  /** Places whose value Recalculate wrote: what was typed elsewhere may go by the one that stood there before. */
  readonly rewritten: ReadonlySet<string>;
}
