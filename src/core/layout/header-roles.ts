/** What a header may say of the column under it. */
export type HeaderRole =
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'comparator'
  | 'unit'
  | 'actual'
  | 'completion'
  | 'weight'
  | 'score'
  | 'reason'
  | 'definition'
  | 'standard'
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'executionRate'
  | 'scoreRate'
  | 'item'
  | 'value'
  | 'note'
  | 'measured'
  | 'met';

export interface Wordings {
  /** Separated by white space. */
  readonly sure: string;
  readonly hint?: string;
  /** Longer wordings that no list can hold; tried last, on short headers only. */
  readonly pattern?: RegExp;
}
