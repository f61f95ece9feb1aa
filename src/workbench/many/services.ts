import type { ReviewHands } from '../../app/review/review-many';
import type { NewSheet } from '../../core/planning/types';

/** What the table of many files needs of the page. */
export interface ManyServices {
  /** Who looks at them. */
  readonly hands: () => ReviewHands;
  /** An .xlsx file with these sheets. */
  makeWorkbook(sheets: readonly [NewSheet, ...NewSheet[]]): Promise<Uint8Array>;
  /** Hands the file to the officer. */
  deliver(name: string, bytes: Uint8Array): void;
}
