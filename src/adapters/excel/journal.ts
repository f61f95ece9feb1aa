import type { WrittenRecord } from '../../core/grid/cell';
import type { SheetContent } from '../../core/planning/types';
import { isSheetContent } from './kept-sheet';

/** A value as Excel gives and takes it. */
export type HostValue = string | number | boolean;

/** All of a cell that we may change, as it stood at some moment. */
export interface CellImage {
  readonly value: HostValue;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** Ids hold for as long as the workbook is open; the name finds the sheet again afterwards. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

export interface CellChange {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly col: number;
  readonly from: CellImage;
  readonly to: CellImage;
}

/** A record of ours in the workbook: a hidden name that moves with its cell. */
export interface NamedRecord extends WrittenRecord {
  readonly name: string;
}

export interface AddedSheet extends SheetRef {
  /** What we put there: with anything else in it, it is the officer's. */
  readonly cells: readonly { readonly row: number; readonly col: number; readonly value: HostValue }[];
  /** The sheet of ours whose place it took, to be made again. */
  readonly former?: SheetContent;
}

/** What one click did, with all that is needed to take it back. */
export interface Click {
  readonly cells: readonly CellChange[];
  readonly recordsAdded: readonly NamedRecord[];
  readonly recordsRemoved: readonly NamedRecord[];
  readonly sheets: readonly AddedSheet[];
}

/** Plain data, so that a click made from the ribbon can be taken back in the pane. */
export interface Journal {
  readonly version: 1;
  /** The last one last. */
  readonly clicks: readonly Click[];
}

/** Where the journal of this workbook is kept. Neither call throws: without a place to keep it, it is lost with the page. */
export interface JournalStore {
  load(): Journal | null;
  save(journal: Journal | null): void;
}

/** For as long as the page is open. */
export class MemoryJournal implements JournalStore {
  #journal: Journal | null = null;

  load(): Journal | null {
    return this.#journal;
  }

  save(journal: Journal | null): void {
    this.#journal = journal;
  }
}

/** As many clicks as anyone takes back; each holds its cells. */
const DEPTH = 20;

export function lastClick(store: JournalStore): Click | null {
  return store.load()?.clicks.at(-1) ?? null;
}

export function pushClick(store: JournalStore, click: Click): void {
  const clicks = [...(store.load()?.clicks ?? []), click];
  store.save({ version: 1, clicks: clicks.slice(-DEPTH) });
}

/** Takes the last click off, putting another in its place when something of it is left to take back. */
export function popClick(store: JournalStore, instead: Click | null = null): void {
  const clicks = (store.load()?.clicks ?? []).slice(0, -1);
  if (instead !== null) clicks.push(instead);
  store.save(clicks.length === 0 ? null : { version: 1, clicks });
}

/** A journal that was kept as text; null for anything that is none, or of another version. */
export function parseJournal(text: string): Journal | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

type Loose = Readonly<Record<string, unknown>>;

function isJournal(value: unknown): value is Journal {
  return isObject(value) && value.version === 1 && isList(value.clicks, isClick);
}

function isClick(value: unknown): value is Click {
  return (
    isObject(value) &&
    isList(value.cells, isChange) &&
    isList(value.recordsAdded, isRecord) &&
    isList(value.recordsRemoved, isRecord) &&
    isList(value.sheets, isAdded)
  );
}

function isAdded(value: unknown): boolean {
  return (
    isSheet(value) &&
    isList(value.cells, isPut) &&
    (value.former === undefined || isSheetContent(value.former))
  );
}

function isChange(value: unknown): boolean {
  return (
    isObject(value) && isSheet(value.sheet) && isPosition(value) && isImage(value.from) && isImage(value.to)
  );
}

function isImage(value: unknown): boolean {
  return (
    isObject(value) &&
    isHostValue(value.value) &&
    (value.formula === null || typeof value.formula === 'string') &&
    typeof value.format === 'string'
  );
}

function isRecord(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    typeof value.sheet === 'string' &&
    typeof value.value === 'string' &&
    isPosition(value)
  );
}

function isSheet(value: unknown): value is Loose {
  return isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';
}

function isPut(value: unknown): boolean {
  return isObject(value) && isPosition(value) && isHostValue(value.value);
}

function isPosition(value: Loose): boolean {
  return isIndex(value.row) && isIndex(value.col);
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isHostValue(value: unknown): value is HostValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown, each: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}
