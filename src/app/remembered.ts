import type { ColumnMapping } from '../core/layout/mapping';

/**
 * A finding the officer has set aside, as it read at the time: any change in it brings it back. Rows that
 * were inserted above are no change in it: `row`, the name of its row, knows it again elsewhere.
 */
export interface IgnoredFinding {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  readonly entered: string | null;
  readonly message: string;
  readonly reason: string;
  /** The indicator with its levels, or the data item; absent where the row has no name: then the cell alone counts. */
  readonly row?: string;
}

/** What the officer has told us about one workbook. */
export interface Remembered {
  /** Id of the chosen scoring profile; null: the one recognised. */
  readonly profile: string | null;
  readonly mappings: readonly ColumnMapping[];
  readonly ignored: readonly IgnoredFinding[];
}

export const NOTHING_REMEMBERED: Remembered = { profile: null, mappings: [], ignored: [] };

/** On this machine only, or inside the workbook, so that it travels with it. */
export type RememberWhere = 'machine' | 'workbook';

export interface Remembrance {
  /** Where what is remembered of this workbook lives now. */
  where(): Promise<RememberWhere>;
  load(): Promise<Remembered>;
  /** Saves there, and takes it away from the other place. */
  save(remembered: Remembered, where: RememberWhere): Promise<void>;
}
