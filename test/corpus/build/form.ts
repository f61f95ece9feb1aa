import type { Book } from './book';
import type { Fault } from './types';

/** One kind of workbook that a region circulates, filled in without a contradiction. */
export interface Form {
  id: string;
  region: string;
  /** What is peculiar to the layout. */
  layout: string;
  /** Where the wording and the order of the columns come from. */
  provenance: string;
  /** The scoring profile, only where the workbook itself makes it evident. */
  profile?: RegExp;
  build(book: Book): void;
  /** Faults beyond the standard ones. */
  faults?: Fault[];
  /** Gaps that a strict reader may report; neither expected nor counted as false alarms. */
  tolerated?: readonly string[];
}
