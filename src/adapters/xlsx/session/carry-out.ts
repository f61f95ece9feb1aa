import { cellPlace } from '../../../core/grid/address';
import type { Area, Cell, Place } from '../../../core/grid/cell';
import type { ApplyReport, CellEdit, Plan, SkippedEdit } from '../../../core/planning/types';
import { typedText } from '../../../core/value/typed-text';
import { editedCell, editedFormat } from '../../cell-rules/edited-cell';
import { anchorOf, objection, protectedRefusal } from '../../cell-rules/judge-edits';
import { isRecordable, recordsWithout } from '../../cell-rules/record-name';
import { type CellPut, type Click, type State, cellIn, sheetIn, withCells } from './state';
import { putSheets } from './put-sheets';

/** What the file says of cells and the snapshot does not. */
export interface FileFacts {
  readonly date1904: boolean;
  /** Areas of array formulas and data tables: a part of one cannot be changed. */
  arrays(sheet: string): readonly Area[];
  /** The number format that an empty cell of the file has. */
  emptyFormat(sheet: string, row: number, col: number): string | undefined;
  /** Whether a sheet of the file can be given up for a new one. */
  replaceable(sheet: string): boolean;
}

const DEPTH = 20;

/** Carries a plan out on a state, by the same rules as on a file. */
export function carryOut(state: State, plan: Plan, facts: FileFacts): { state: State; report: ApplyReport } {
  const { snapshot } = state;
  const locked = new Set(snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
  const refused = protectedRefusal(plan, locked, (edit) => {
    const sheet = sheetIn(snapshot, edit.sheet);
    if (sheet === undefined) return '';
    const { row, col } = anchorOf(sheet.merges, edit.row, edit.col);
    return typedText(cellIn(sheet, row, col));
  });
  if (refused !== null) return { state, report: { applied: [], skipped: refused } };
  const { grown, added } = putSheets(state, plan.newSheets, facts);
  const judged = judgeEdits(grown, plan.edits, facts);
  const edited = putCells(grown, judged.puts, facts);
  const names = added.map((sheet) => sheet.name);
  const report = {
    applied: judged.applied,
    skipped: judged.skipped,
    ...(names.length === 0 ? {} : { newSheets: names }),
  };
  const next = withRecordsAndMarks(edited, plan, report);
  if (report.applied.length + added.length === 0)
    return { state: isSame(state, next) ? state : next, report };
  const click: Click = {
    cells: judged.puts.map((put) => ({ place: place(put), before: put.before, after: put.cell })),
    written: snapshot.written,
    sheets: added,
  };
  return { state: { ...next, clicks: [...next.clicks, click].slice(-DEPTH) }, report };
}

function place({ sheet, row, col }: CellPut): Place {
  return { sheet, row, col };
}

function withRecordsAndMarks(state: State, plan: Plan, { applied, skipped }: ApplyReport): State {
  const names = new Set(state.snapshot.sheets.map((sheet) => sheet.name));
  const written =
    plan.written === null
      ? state.snapshot.written
      : recordsWithout(plan.written, applied, skipped).filter(
          (record) => names.has(record.sheet) && isRecordable(record),
        );
  const marks = plan.marks === null ? state.marks : plan.marks.filter((mark) => names.has(mark.sheet));
  return {
    ...state,
    marks: isSameList(state.marks, marks) ? state.marks : marks,
    snapshot: isSameList(state.snapshot.written, written) ? state.snapshot : { ...state.snapshot, written },
  };
}

function isSameList(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSame(a: State, b: State): boolean {
  return a.marks === b.marks && a.snapshot.written === b.snapshot.written;
}

interface JudgedPut extends FormattedPut {
  readonly before: Cell | null;
}

function judgeEdits(
  state: State,
  edits: readonly CellEdit[],
  facts: FileFacts,
): { puts: readonly JudgedPut[]; applied: readonly CellEdit[]; skipped: readonly SkippedEdit[] } {
  const applied: CellEdit[] = [];
  const skipped: SkippedEdit[] = [];
  const puts = new Map<string, JudgedPut>();
  const formats = new Map<string, string | undefined>();
  for (const edit of edits) {
    const sheet = sheetIn(state.snapshot, edit.sheet);
    if (sheet === undefined) {
      skipped.push({ edit, why: 'no-sheet', found: '' });
      continue;
    }
    const at = { sheet: sheet.name, ...anchorOf(sheet.merges, edit.row, edit.col) };
    const key = cellPlace(at);
    const earlier = puts.get(key);
    const before = cellIn(sheet, at.row, at.col);
    const objected = objection(edit, earlier === undefined ? before : earlier.cell, isInArray(facts, at));
    if (objected !== null) {
      skipped.push(objected);
      continue;
    }
    const had = formats.has(key) ? formats.get(key) : formatHere(state, facts, at);
    const format = editedFormat(had, edit.format);
    formats.set(key, format);
    puts.set(key, {
      ...at,
      before,
      cell: editedCell(edit.value, format, facts.date1904),
      format: format ?? null,
    });
    applied.push(edit);
  }
  return { puts: [...puts.values()], applied, skipped };
}

export function isInArray(facts: FileFacts, at: Place): boolean {
  return facts
    .arrays(at.sheet)
    .some(
      (area) => at.row >= area.top && at.row <= area.bottom && at.col >= area.left && at.col <= area.right,
    );
}

/** The format a cell has, also where nothing stands. */
export function formatHere(state: State, facts: FileFacts, at: Place): string | undefined {
  const cell = cellIn(sheetIn(state.snapshot, at.sheet), at.row, at.col);
  if (cell !== null) return cell.format;
  const key = cellPlace(at);
  return state.emptied.has(key) ? state.emptied.get(key) : facts.emptyFormat(at.sheet, at.row, at.col);
}

/** `format`: what the cell has from now on, null being General; absent: what it had. */
export interface FormattedPut extends CellPut {
  readonly format?: string | null;
}

/** Puts cells into a state; one that is emptied keeps its format. */
export function putCells(state: State, puts: readonly FormattedPut[], facts: FileFacts): State {
  if (puts.length === 0) return state;
  const emptied = new Map(state.emptied);
  for (const put of puts) {
    const key = cellPlace(put);
    const format = put.format === undefined ? formatHere(state, facts, put) : (put.format ?? undefined);
    if (put.cell === null && format !== facts.emptyFormat(put.sheet, put.row, put.col))
      emptied.set(key, format);
    else emptied.delete(key);
  }
  return { ...state, snapshot: withCells(state.snapshot, puts), emptied };
}
