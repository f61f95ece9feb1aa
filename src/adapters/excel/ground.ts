import type { Plan } from '../../core/planning/types';
import type { KnownBook } from './follow/known-book';
import type { SheetRef } from './journal';
import { readHead, type NameFact } from './read/facts';
import { type Layout, readLayout } from './read/read-workbook';
import type { Trips } from './round-trip';
import type { GroundSheet } from './write/judge-plan';

/** What plans are held against: sheets under the names last told, with their merged areas. */
export class Ground {
  readonly #trips: Trips;
  #sheets: readonly GroundSheet[] | null = null;
  #copies: readonly NameFact[] = [];

  constructor(trips: Trips) {
    this.#trips = trips;
  }

  /** Names of ours that belong to single sheets, as copies of a sheet bring them along. */
  get copies(): readonly NameFact[] {
    return this.#copies;
  }

  learn({ sheets, names }: Layout): void {
    this.#sheets = sheets;
    this.#copies = names.filter((name) => name.scope !== null);
  }

  /** What was seen while following: later plans are made by it. */
  see(book: KnownBook): void {
    this.#sheets = book.sheets.map(({ id, snapshot: { name, protected: locked, merges } }) => ({
      id,
      name,
      protected: locked,
      merges,
    }));
  }

  /** Sheets that were added, and those that made way for them. */
  add(sheets: readonly SheetRef[], gone: readonly SheetRef[]): void {
    const added = sheets.map(({ id, name }): GroundSheet => ({ id, name, protected: false, merges: [] }));
    const left = this.#sheets?.filter(({ id }) => gone.every((one) => one.id !== id));
    if (left !== undefined) this.#sheets = [...left, ...added];
  }

  /** Names that were taken away are not to be taken away again. */
  drop(names: readonly NameFact[]): void {
    const gone = new Set(names);
    this.#copies = this.#copies.filter((name) => !gone.has(name));
  }

  forget(): void {
    this.#sheets = null;
  }

  /** Read anew only when nothing is known, or nothing of a sheet that the plan is about. */
  async for(plan: Plan): Promise<readonly GroundSheet[]> {
    const known = new Set(this.#sheets?.map((sheet) => sheet.name));
    const about = [...plan.edits, ...(plan.marks ?? [])].map((one) => one.sheet);
    if (this.#sheets !== null && about.every((name) => known.has(name))) return this.#sheets;
    return this.again();
  }

  async again(): Promise<readonly GroundSheet[]> {
    const layout = await readLayout(this.#trips, await readHead(this.#trips));
    this.learn(layout);
    return layout.sheets;
  }
}
