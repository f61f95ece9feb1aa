import { cellAddress, cellPlace } from '../../../core/grid/address';
import type { Cell, Place, SheetSnapshot, SnapshotCell, SnapshotRow } from '../../../core/grid/cell';
import type { CellEdit, NewValue, Plan } from '../../../core/planning/types';
import { typedText } from '../../../core/value/typed-text';
import type { CellChange, Changes } from '../../../app/edit-session';
import type { ChangedArea } from '../../../app/open-workbook';
import { type AddedSheet, type State, isSameCell, sheetIn } from './state';

export interface CellDifference extends Place {
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** Cells that are not the same in two states. Rows that were not touched are the same objects and cost nothing. */
function cellDifferences(from: State, to: State): CellDifference[] {
  if (from.snapshot.sheets === to.snapshot.sheets) return [];
  return to.snapshot.sheets.flatMap((sheet, index) => {
    // Nearly always the same sheet stands at the same place.
    const beside = from.snapshot.sheets[index];
    if (beside === sheet) return [];
    const before = sheetIn(from.snapshot, sheet.name) ?? addedContent(to, sheet.name);
    return before === undefined || before === sheet ? [] : sheetDifferences(before, sheet);
  });
}

function addedContent({ added }: State, name: string): SheetSnapshot | undefined {
  return added.find(({ content }) => content.name === name)?.content;
}

function sheetDifferences(before: SheetSnapshot, after: SheetSnapshot): CellDifference[] {
  const old = new Map(before.rows.map((row) => [row.row, row]));
  const found: CellDifference[] = [];
  for (const row of after.rows) {
    found.push(...rowDifferences(after.name, old.get(row.row), row));
    old.delete(row.row);
  }
  for (const row of old.values()) found.push(...rowDifferences(after.name, row, undefined));
  return found.sort((a, b) => a.row - b.row || a.col - b.col);
}

function rowDifferences(sheet: string, before?: SnapshotRow, after?: SnapshotRow): CellDifference[] {
  if (before === after) return [];
  const row = (before ?? after)?.row ?? 0;
  const old = new Map((before?.cells ?? []).map((cell) => [cell.col, cell]));
  const found: CellDifference[] = [];
  const add = (was: SnapshotCell | null, is: SnapshotCell | null): void => {
    const col = (was ?? is)?.col ?? 0;
    if (!isSameCell(was, is)) found.push({ sheet, row, col, before: was, after: is });
  };
  for (const cell of after?.cells ?? []) {
    add(old.get(cell.col) ?? null, cell);
    old.delete(cell.col);
  }
  for (const cell of old.values()) add(cell, null);
  return found;
}

/** The same against the file as it was opened: a sheet of ours counts from what we put there. */
export function differencesFromFile(original: State, now: State): CellDifference[] {
  return now.snapshot.sheets.flatMap((sheet, index) => {
    if (original.snapshot.sheets[index] === sheet) return [];
    const before = addedContent(now, sheet.name) ?? sheetIn(original.snapshot, sheet.name);
    return before === undefined || before === sheet ? [] : sheetDifferences(before, sheet);
  });
}

/** A formula that stands as it did: its result follows from what was typed. */
export function isResult({ before, after }: CellDifference): boolean {
  return before?.formula !== undefined && after?.formula === before.formula;
}

function typedDifferences(original: State, now: State): CellDifference[] {
  return differencesFromFile(original, now).filter((difference) => !isResult(difference));
}

/** The areas to tell of: one cell each, or a whole sheet that came or went. */
export function changedAreas(from: State, to: State): ChangedArea[] {
  const areas = cellDifferences(from, to).map(({ sheet, row, col }) => ({
    sheet,
    top: row,
    left: col,
    bottom: row,
    right: col,
  }));
  const [before, after] = [from, to].map(
    (state) => new Set(state.snapshot.sheets.map((sheet) => sheet.name)),
  );
  const moved = [...(before ?? [])].filter((name) => after?.has(name) !== true);
  const come = [...(after ?? [])].filter((name) => before?.has(name) !== true);
  const whole = [...moved, ...come].map((sheet) => ({
    sheet,
    top: 0,
    left: 0,
    bottom: 1048575,
    right: 16383,
  }));
  return [...areas, ...whole];
}

/** What makes the one state out of the other. A formula only ever stands where the file has it, so it needs no writing. */
export function planOf(original: State, now: State, emptyFormat: (place: Place) => string | undefined): Plan {
  return {
    edits: typedDifferences(original, now).map((difference) => editOf(difference, emptyFormat)),
    newSheets: inOrder(now).map(({ plan }) => plan),
    marks: now.marks,
    written: now.snapshot.written === original.snapshot.written ? null : now.snapshot.written,
  };
}

/** As their tabs stand: those that are added are written one behind the other. */
function inOrder({ added, snapshot }: State): AddedSheet[] {
  const names = snapshot.sheets.map((sheet) => sheet.name);
  return [...added].sort((a, b) => names.indexOf(a.content.name) - names.indexOf(b.content.name));
}

export function isEmptyPlan({ edits, newSheets, marks, written }: Plan): boolean {
  return edits.length === 0 && newSheets.length === 0 && marks === null && written === null;
}

function editOf(
  { sheet, row, col, before, after }: CellDifference,
  emptyFormat: (place: Place) => string | undefined,
): CellEdit {
  const place = { sheet, row, col };
  const edit = { ...place, value: valueOf(after), expect: typedText(before), replaceFormula: true };
  if (after === null) return edit;
  const had = before === null ? emptyFormat(place) : before.format;
  return after.format === had ? edit : { ...edit, format: after.format ?? 'General' };
}

function valueOf(cell: Cell | null): NewValue {
  if (cell === null) return { kind: 'blank' };
  return cell.number === undefined
    ? { kind: 'text', value: cell.text }
    : { kind: 'number', value: cell.number };
}

export function changesOf(original: State, now: State): Changes {
  const ours = new Map(now.snapshot.written.map((record) => [cellPlace(record), record.value]));
  const cells = typedDifferences(original, now).map(({ sheet, row, col, before, after }): CellChange => {
    const text = typedText(after);
    return {
      sheet,
      row,
      col,
      address: cellAddress(row, col),
      before: typedText(before),
      after: text,
      formula: before?.formula ?? null,
      by: text !== '' && ours.get(cellPlace({ sheet, row, col })) === text ? 'recalculation' : 'officer',
    };
  });
  return {
    cells,
    newSheets: inOrder(now).map(({ content }) => content.name),
    marks: now.marks !== null,
  };
}
