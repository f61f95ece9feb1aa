import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../../src/core/grid/cell';
import type { ContractCell, ContractSheet } from '../../adapters/port-contract';
import { areaOf } from './areas';
import { FakeBook } from './book';
import type { Actor } from './events';
import { FakeName } from './named-item';
import type { FakeCell, FakeSheet } from './sheet';

export function bookOf(sheets: readonly ContractSheet[]): FakeBook {
  const book = new FakeBook();
  for (const one of sheets) {
    const sheet = book.addSheet(one.name);
    for (const [address, cell] of Object.entries(one.cells)) {
      const { top, left } = areaOf(address);
      book.store(sheet, top, left, contractCell(cell));
    }
    sheet.merges = (one.merges ?? []).map(areaOf);
    for (const row of one.hiddenRows ?? []) sheet.hiddenRows.set(row, row, true);
    finish(sheet, one.hidden ?? false, one.protected ?? false);
  }
  return book;
}

function contractCell(cell: ContractCell): Partial<FakeCell> {
  if ('text' in cell) return { value: cell.text };
  if ('error' in cell) return { value: { error: cell.error }, formula: `=${cell.formula}` };
  return {
    value: Number(cell.number),
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
  };
}

/** A workbook as an adapter read it, records of what was written included. */
export function bookOfSnapshot(snapshot: WorkbookSnapshot): FakeBook {
  const book = new FakeBook();
  for (const sheet of snapshot.sheets) putSheet(book, sheet);
  snapshot.written.forEach((record, at) => {
    const area = { top: record.row, left: record.col, bottom: record.row, right: record.col };
    const name = book.addName(`_jihe_${String(at + 1)}`, null, { sheet: book.sheet(record.sheet), area });
    name.visible = false;
    name.comment = record.value;
  });
  return book;
}

export function putSheet(book: FakeBook, one: SheetSnapshot, actor: Actor = 'officer'): FakeSheet {
  const sheet = book.addSheet(one.name, actor);
  for (const { row, cells } of one.rows)
    for (const cell of cells) book.store(sheet, row, cell.col, snapshotCell(cell));
  sheet.merges = [...one.merges];
  for (const run of one.hiddenRows) sheet.hiddenRows.set(run.from, run.to, true);
  for (const run of one.hiddenCols) sheet.hiddenCols.set(run.from, run.to, true);
  finish(sheet, one.hidden, one.protected);
  return sheet;
}

function snapshotCell(cell: SnapshotCell): Partial<FakeCell> {
  const value =
    cell.error !== undefined
      ? { error: cell.error }
      : cell.number === undefined
        ? cell.text
        : Number(cell.number);
  return {
    value,
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
  };
}

function finish(sheet: FakeSheet, hidden: boolean, isProtected: boolean): void {
  if (hidden) sheet.visibility = 'Hidden';
  if (isProtected) sheet.protection = {};
}

/** A copy of everything that a file keeps. */
export function reopened(book: FakeBook): FakeBook {
  const copy = new FakeBook();
  copy.name = book.name;
  copy.created = book.created;
  copy.calculate = book.calculate;
  copy.opensAfter(book);
  const sheets = new Map(book.sheets.map((sheet) => [sheet, copiedSheet(sheet, copy)] as const));
  for (const name of book.names) {
    const { refersTo } = name;
    const to = typeof refersTo === 'string' ? null : sheets.get(refersTo.sheet);
    const scope = name.scope === null ? null : (sheets.get(name.scope) ?? null);
    const same = new FakeName(
      name.name,
      scope,
      typeof refersTo === 'string' || to === undefined || to === null
        ? name.formula
        : { ...refersTo, sheet: to },
    );
    same.visible = name.visible;
    same.comment = name.comment;
    copy.names.push(same);
  }
  for (const [key, value] of book.settings) copy.settings.set(key, JSON.parse(JSON.stringify(value)));
  copy.structureProtected = book.structureProtected;
  return copy;
}

function copiedSheet(sheet: FakeSheet, into: FakeBook): FakeSheet {
  const same = into.addSheet(sheet.name);
  for (const { row, col, cell } of sheet.stored()) into.store(same, row, col, cell);
  same.visibility = sheet.visibility;
  same.protection = sheet.protection;
  same.merges = [...sheet.merges];
  for (const { from, to } of sheet.hiddenRows.runs) same.hiddenRows.set(from, to, true);
  for (const { from, to } of sheet.hiddenCols.runs) same.hiddenCols.set(from, to, true);
  same.columnWidths = new Map(sheet.columnWidths);
  same.rowHeights = new Map(sheet.rowHeights);
  same.tabColor = sheet.tabColor;
  same.conditionalFormats = sheet.conditionalFormats.map((one) => ({
    ...one,
    // A file keeps no ids of rules: Excel gives new ones.
    id: into.nextRuleId(),
    areas: [...one.areas],
    borders: new Map(one.borders),
    font: new Map(one.font),
  }));
  return same;
}
