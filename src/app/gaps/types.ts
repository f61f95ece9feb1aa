import type { Text } from '../../core/checks/types';
import type { CellLink } from '../cell-link';

export type GapKind =
  | 'operand'
  | 'target'
  | 'weight'
  | 'actual'
  | 'score'
  /** 扣分或偏差的原因 */
  | 'reason'
  | 'execution-reason';

/** One thing that the form or a formula still waits for. Plain data. */
export interface Gap {
  /** The same for the same gap in every look at the workbook, also once a cell was made for it. */
  readonly id: string;
  readonly kind: GapKind;
  readonly check: string;
  /** The cell to show: the one to fill where there is one. */
  readonly at: CellLink;
  /** The data item or indicator. */
  readonly subject: string;
  /** What the form calls the column it goes into ("自评得分"); null where it has no header of its own. */
  readonly heading: string | null;
  /** Where the indicator stands; empty for a data item. */
  readonly path: readonly string[];
  readonly message: Text;
  readonly unit: string | null;
  /** 口径: what the form says of it, else what the item generally means. */
  readonly gloss: string | null;
  readonly neededBy: readonly string[];
  /** "分值10分，得8分，扣2分；指标值≥95%，实际完成值90%" for a reason. */
  readonly shortfall: Text | null;
  /** Where the rules leave a score open: "达成预期指标：8–10 分都可以". */
  readonly hint: Text | null;
  /** What the workbook's own figures give: 重算 would write it. */
  readonly computed: string | null;
  readonly destination: Destination;
}

/** Where the value goes. */
export type Destination =
  | { readonly kind: 'cell'; readonly cell: CellLink }
  /** As a new row of the data list that the form has. */
  | { readonly kind: 'data-list'; readonly sheet: string }
  /** Into a 基础数据 sheet that has to be made first. */
  | { readonly kind: 'new-data-sheet' }
  /** Nowhere we may write; why, and what to do instead. */
  | { readonly kind: 'nowhere'; readonly why: Text };

export type FillOutcome =
  | { readonly kind: 'filled'; readonly cell: CellLink | null; readonly text: string }
  /** What was typed is not what is asked for; nothing was written. */
  | { readonly kind: 'rejected'; readonly message: Text }
  /** The 基础数据 sheet has to be made first, and nobody asked for it. */
  | { readonly kind: 'needs-data-sheet'; readonly message: Text }
  /** The cell could not be written: changed meanwhile, protected, a formula. */
  | {
      readonly kind: 'skipped';
      readonly why: 'changed' | 'formula' | 'protected' | 'no-sheet';
      readonly found: string;
      readonly cell: CellLink;
    }
  /** Somebody has filled it in the meantime. */
  | { readonly kind: 'closed' };
