import { cellPlace } from '../../core/grid/address';
import type { Place } from '../../core/grid/cell';
import type { CellChange, Click, NamedRecord, SheetRef } from './journal';
import type { BookHead, NameFact, SheetHead } from './read/facts';

/** A cell of a click, where it stands now. */
export interface Found {
  readonly change: CellChange;
  readonly at: Place & { readonly id: string };
}

/**
 * Where the cells of a click are by now. Rows may have been put in since: where a record of ours stands on
 * the cell, its name has moved along.
 */
export class Whereabouts {
  readonly #sheets: readonly SheetHead[];
  readonly #records: ReadonlyMap<string, NamedRecord>;
  readonly #names: ReadonlyMap<string, NameFact>;

  constructor({ recordsAdded }: Click, { sheets, names }: BookHead) {
    this.#sheets = sheets;
    this.#records = new Map(recordsAdded.map((record) => [cellPlace(record), record]));
    this.#names = new Map(names.map((fact) => [fact.name, fact]));
  }

  /** Null when the cell, or its sheet, is gone. */
  of(change: CellChange): Found | null {
    const record = this.#records.get(cellPlace(placeOf(change)));
    const fact = record === undefined ? undefined : this.#names.get(record.name);
    // A name that says something else by now was given anew, to another cell.
    if (fact !== undefined && (fact.record?.value ?? record?.value) === record?.value)
      return this.#byRecord(change, fact);
    const sheet = sheetNow(change.sheet, this.#sheets);
    if (sheet === null) return null;
    return { change, at: { id: sheet.id, sheet: sheet.name, row: change.row, col: change.col } };
  }

  #byRecord(change: CellChange, { record }: NameFact): Found | null {
    const sheet = this.#sheets.find((one) => one.name === record?.sheet);
    if (record === null || sheet === undefined) return null;
    return { change, at: { id: sheet.id, sheet: sheet.name, row: record.row, col: record.col } };
  }
}

export function placeOf({ sheet, row, col }: CellChange): Place {
  return { sheet: sheet.name, row, col };
}

/** By its name, else by its id: a workbook that was closed and opened again may have given out others. */
export function sheetNow(ref: SheetRef, sheets: readonly SheetHead[]): SheetHead | null {
  const byName = sheets.find((sheet) => sheet.name === ref.name);
  return byName ?? sheets.find((sheet) => sheet.id === ref.id) ?? null;
}
