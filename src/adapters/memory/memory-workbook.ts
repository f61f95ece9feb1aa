import type { WorkbookPort } from '../../app/workbook-port';
import type { Cell, Place, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../core/grid/cell';
import type { ApplyReport, CellEdit, Mark, NewSheet, Plan, SkippedEdit } from '../../core/planning/types';
import { typedText } from '../../core/value/typed-text';
import { editedCell, editedFormat } from '../cell-rules/edited-cell';
import { anchorOf, objection, protectedRefusal, sheetNamed } from '../cell-rules/judge-edits';
import { formatOfLook } from '../cell-rules/look-format';
import { isRecordable, recordsWithout } from '../cell-rules/record-name';
import { freeSheetName } from '../cell-rules/sheet-name';

/** A workbook that lives in memory only, with the behaviour of one in a file. */
export class MemoryWorkbook implements WorkbookPort {
  #snapshot: WorkbookSnapshot;
  #marks: readonly Mark[] = [];
  #links: readonly Link[] = [];
  /** Formats of cells that were emptied: a snapshot leaves such cells out, a workbook does not forget them. */
  #formats: ReadonlyMap<string, string> = new Map();

  constructor(snapshot: WorkbookSnapshot) {
    this.#snapshot = snapshot;
  }

  /** The marks that stand now: a snapshot does not carry them. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Links of the sheets that were added: a snapshot does not carry them either. */
  get links(): readonly Link[] {
    return this.#links;
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.#snapshot);
  }

  apply(plan: Plan): Promise<ApplyReport> {
    return new Promise((resolve) => resolve(this.#apply(plan)));
  }

  #apply(plan: Plan): ApplyReport {
    const locked = new Set(
      this.#snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
    );
    const refused = protectedRefusal(plan, locked, (edit) => foundAt(this.#snapshot.sheets, edit));
    if (refused !== null) return { applied: [], skipped: refused };
    const sheets = [...this.#snapshot.sheets];
    const added = plan.newSheets.map((sheet) => addSheet(sheets, sheet));
    const formats = new Map(this.#formats);
    const applied: CellEdit[] = [];
    const skipped: SkippedEdit[] = [];
    for (const edit of plan.edits) {
      const objected = applyEdit(sheets, edit, formats);
      if (objected === null) applied.push(edit);
      else skipped.push(objected);
    }
    const names = new Set(sheets.map((sheet) => sheet.name));
    const written =
      plan.written === null
        ? this.#snapshot.written
        : recordsWithout(plan.written, applied, skipped).filter(
            (record) => names.has(record.sheet) && isRecordable(record),
          );
    if (plan.marks !== null) this.#marks = plan.marks.filter((mark) => names.has(mark.sheet));
    this.#formats = formats;
    this.#links = [
      ...this.#links.filter((link) => !added.includes(link.sheet)),
      ...plan.newSheets.flatMap((sheet, i) => linksOf(sheet, added[i] ?? sheet.name)),
    ];
    this.#snapshot = { sheets, written };
    return { applied, skipped, ...(added.length === 0 ? {} : { newSheets: added }) };
  }
}

/** A cell of an added sheet and where a click on it leads. */
export interface Link extends Place {
  readonly to: Place;
}

function linksOf(sheet: NewSheet, name: string): Link[] {
  return sheet.cells.flatMap(({ row, col, link }) =>
    link === undefined ? [] : [{ sheet: name, row, col, to: link }],
  );
}

function foundAt(sheets: readonly SheetSnapshot[], edit: CellEdit): string {
  const sheet = sheetNamed(sheets, edit.sheet);
  if (sheet === undefined) return '';
  const { row, col } = anchorOf(sheet.merges, edit.row, edit.col);
  return typedText(cellAt(sheet, row, col));
}

function cellAt(sheet: SheetSnapshot, row: number, col: number): SnapshotCell | null {
  return sheet.rows.find((entry) => entry.row === row)?.cells.find((cell) => cell.col === col) ?? null;
}

/** Puts the edited sheet into `sheets`, or says why not. */
function applyEdit(
  sheets: SheetSnapshot[],
  edit: CellEdit,
  emptied: Map<string, string>,
): SkippedEdit | null {
  const sheet = sheetNamed(sheets, edit.sheet);
  if (sheet === undefined) return { edit, why: 'no-sheet', found: '' };
  const { row, col } = anchorOf(sheet.merges, edit.row, edit.col);
  const current = cellAt(sheet, row, col);
  const objected = objection(edit, current, false);
  if (objected !== null) return objected;
  const key = JSON.stringify([sheet.name, row, col]);
  const format = editedFormat(current === null ? emptied.get(key) : current.format, edit.format);
  const next = editedCell(edit.value, format, false);
  if (next === null && format !== undefined) emptied.set(key, format);
  else emptied.delete(key);
  sheets[sheets.indexOf(sheet)] = withCell(sheet, row, col, next);
  return null;
}

function withCell(sheet: SheetSnapshot, row: number, col: number, cell: Cell | null): SheetSnapshot {
  const before = sheet.rows.find((entry) => entry.row === row)?.cells ?? [];
  const cells = before.filter((entry) => entry.col !== col);
  if (cell !== null) cells.push({ col, ...cell });
  cells.sort((a, b) => a.col - b.col);
  const rows = sheet.rows.filter((entry) => entry.row !== row);
  if (cells.length > 0) rows.push({ row, cells });
  rows.sort((a, b) => a.row - b.row);
  return { ...sheet, rows };
}

/** Puts the sheet at the end, or where the one it replaces stood; its name as it came to be. */
function addSheet(sheets: SheetSnapshot[], sheet: NewSheet): string {
  const at = sheets.findIndex((entry) => entry.name === sheet.replaces && !entry.protected);
  const taken = sheets.map((entry) => entry.name);
  const name = sheets[at]?.name ?? freeSheetName(sheet.name, taken);
  if (at < 0) sheets.push(addedSheet(sheet, name));
  else sheets[at] = addedSheet(sheet, name);
  return name;
}

function addedSheet(sheet: NewSheet, name: string): SheetSnapshot {
  const empty: SheetSnapshot = {
    name,
    hidden: false,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
    protected: false,
  };
  return sheet.cells.reduce(
    (added, cell) =>
      withCell(added, cell.row, cell.col, editedCell(cell.value, formatOfLook(cell.style), false)),
    empty,
  );
}
