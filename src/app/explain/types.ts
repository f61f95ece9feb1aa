import type { Text } from '../../core/checks/types';
import type { CellLink } from '../cell-link';

/**
 * How a figure of the form comes about, in sentences and with the cells it rests on. Plain data: numbers
 * are decimal text as they would be written, so that it may cross to and from a worker.
 */
export interface Explanation {
  readonly kind: 'indicator' | 'rate' | 'score-rate' | 'execution' | 'sum' | 'grade' | 'figure';
  readonly at: CellLink;
  readonly title: string;
  /** 一级、二级指标 it stands under; empty outside of indicator tables. */
  readonly path: readonly string[];
  /** What the form holds for it, under the form's own header words. */
  readonly stated: readonly StatedCell[];
  readonly definition: QuotedDefinition | null;
  readonly calculation: Calculation | null;
  readonly score: ScoreExplained | null;
  /** What cannot be explained, and why. */
  readonly unexplained: readonly Remark[];
  /** Indicators that a data item is used by; empty for everything else. */
  readonly usedBy: readonly UsedBy[];
}

export interface StatedCell {
  readonly header: string;
  /** As typed; "" when blank. */
  readonly text: string;
  readonly cell: CellLink;
}

export interface QuotedDefinition {
  readonly source: 'form' | 'catalogue' | 'table';
  /** The whole text as it stands in the form; the rule in words where it stands nowhere. */
  readonly text: string;
  /** Where it stands; null when the form does not say it itself. */
  readonly cell: CellLink | null;
  /** What it rests on, quoted. */
  readonly clause: string;
}

export interface Calculation {
  /** As understood: "(预算调整数-年初预算数)÷年初预算数×100%". */
  readonly formula: string;
  readonly operands: readonly Operand[];
  /** "0.59 ÷ 1.5 × 100% = 39.33%"; null when it cannot be worked out. */
  readonly sum: string | null;
  readonly result: Verdict;
  /** Whether the result reaches the indicator's target; null where there is no bound to reach. */
  readonly meetsTarget: boolean | null;
}

export interface Operand {
  /** As the formula names it. */
  readonly name: string;
  /** What the workbook calls it, where that is another name. */
  readonly item: string | null;
  /** Null when no cell gives it. */
  readonly value: string | null;
  readonly unit: string | null;
  /** As it stands in the cell, where the unit had to be converted ("1000000元"). */
  readonly converted: string | null;
  readonly cell: CellLink | null;
  readonly remarks: readonly Text[];
}

/** What the rules give beside what was entered. */
export interface Verdict {
  readonly value: string | null;
  /** "" when blank. */
  readonly entered: string;
  readonly cell: CellLink;
  /** Null when there is nothing to compare. */
  readonly agrees: boolean | null;
}

export interface ScoreExplained {
  /** Which rule, and where it was read. */
  readonly rule: Text;
  readonly ruleCell: CellLink | null;
  readonly clause: string;
  /** Each a sentence with its numbers, in the order of the reasoning. */
  readonly steps: readonly Text[];
  readonly result: Verdict;
}

export interface Remark {
  readonly text: Text;
  readonly cell: CellLink | null;
}

export interface UsedBy {
  readonly name: string;
  readonly formula: string;
  readonly cell: CellLink;
}
