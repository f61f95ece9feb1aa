import type { Text } from '../../core/checks/types';
import type { IndicatorColumn } from '../../core/layout/types';

/** A table whose columns the officer is asked to confirm, rather than guessed at. Plain data. */
export interface LayoutQuestion {
  readonly sheet: string;
  /** Zero-based first row of the header. */
  readonly headerRow: number;
  /** Why it is asked at all. */
  readonly why: readonly Text[];
  /** Every column to choose from, from left to right. */
  readonly columns: readonly HeaderChoice[];
  readonly roles: readonly RoleQuestion[];
}

export interface HeaderChoice {
  readonly col: number;
  /** "D" */
  readonly letter: string;
  /** The header's own words, from the top row down; "" where nothing stands over the column. */
  readonly header: string;
  /** The first values under it, for whom the header does not tell. */
  readonly samples: readonly string[];
}

export interface RoleQuestion {
  readonly role: IndicatorColumn;
  readonly name: Text;
  /** As read; null where no column was found. */
  readonly col: number | null;
  /** False where the officer's word is needed. */
  readonly sure: boolean;
  /** Columns that may be meant, the likelier first; the one as read among them. */
  readonly candidates: readonly number[];
}
