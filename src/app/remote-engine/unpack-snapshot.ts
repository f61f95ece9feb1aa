import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../core/grid/cell';
import type { ToEngine } from './messages';

/** Puts together on this thread what a `SnapshotPacker` sends from the other. */
export class SnapshotUnpacker {
  #sheets = new Map<number, SheetSnapshot & { readonly rows: SnapshotRow[] }>();
  readonly #whole = new Map<number, WorkbookSnapshot>();

  sheet(id: number, sheet: Omit<SheetSnapshot, 'rows'>): void {
    this.#sheets.set(id, { ...sheet, rows: [] });
  }

  rows(id: number, rows: readonly SnapshotRow[]): void {
    for (const row of rows) this.#known(id).rows.push(row);
  }

  snapshot({ number, sheets, written }: Extract<ToEngine, { type: 'snapshot' }>): void {
    this.#sheets = new Map(sheets.map((id) => [id, this.#known(id)]));
    this.#whole.set(number, { sheets: [...this.#sheets.values()], written });
  }

  /** Once: whoever works with it keeps it. */
  take(number: number): WorkbookSnapshot {
    const snapshot = this.#whole.get(number);
    if (snapshot === undefined) throw new Error(`Workbook ${number} was never sent.`);
    this.#whole.delete(number);
    return snapshot;
  }

  #known(id: number): SheetSnapshot & { readonly rows: SnapshotRow[] } {
    const sheet = this.#sheets.get(id);
    if (sheet === undefined) throw new Error(`Sheet ${id} was never sent.`);
    return sheet;
  }
}
