import { columnIndex, parseArea } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import type { Shift } from './shift-areas';

/** What the host says of a change; of its own making when it knows that it is (ExcelApi 1.14). */
export interface SheetEvent {
  readonly worksheetId: string;
  readonly changeType: string;
  readonly address: string;
  readonly triggerSource?: string;
}

/** What happened to one sheet since it was last looked at. */
export interface SheetChanges {
  readonly areas: readonly Area[];
  readonly shifts: readonly Shift[];
  /** Merged areas may have moved in a way that cannot be worked out. */
  readonly stale: boolean;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A sheet whose every cell is pasted over one by one is looked at as a whole. */
const MOST_AREAS = 200;

/** Gathers changes until somebody has time to look at them. */
export class ChangeLog {
  #sheets = new Map<string, { areas: Area[]; shifts: Shift[]; stale: boolean }>();

  get empty(): boolean {
    return this.#sheets.size === 0;
  }

  note({ worksheetId, changeType, address }: SheetEvent): void {
    const sheet = this.#sheets.get(worksheetId) ?? { areas: [], shifts: [], stale: false };
    this.#sheets.set(worksheetId, sheet);
    const areas = address.split(',').map(readArea);
    // Several areas at once: whether each counts from before or after the others moved is not told.
    const shift = areas.length === 1 ? shiftOf(changeType, areas[0] ?? null) : null;
    if (shift !== null) sheet.shifts.push(shift);
    else if (MOVING.has(changeType)) sheet.stale = true;
    sheet.areas.push(...areas.map((area) => area ?? WHOLE_SHEET));
    if (sheet.areas.length > MOST_AREAS) sheet.areas = [WHOLE_SHEET];
  }

  forget(worksheetId: string): void {
    this.#sheets.delete(worksheetId);
  }

  take(): ReadonlyMap<string, SheetChanges> {
    const taken = this.#sheets;
    this.#sheets = new Map();
    return taken;
  }
}

const SHIFTS: Readonly<Record<string, Pick<Shift, 'along' | 'kind'>>> = {
  RowInserted: { along: 'rows', kind: 'inserted' },
  RowDeleted: { along: 'rows', kind: 'deleted' },
  ColumnInserted: { along: 'columns', kind: 'inserted' },
  ColumnDeleted: { along: 'columns', kind: 'deleted' },
};

/** Cells pushed aside take parts of rows with them; and what a host cannot name may be that, too. */
const MOVING = new Set([...Object.keys(SHIFTS), 'CellInserted', 'CellDeleted', 'Unknown', 'Others']);

function shiftOf(changeType: string, area: Area | null): Shift | null {
  const shift = SHIFTS[changeType];
  if (shift === undefined || area === null) return null;
  const { top, bottom, left, right } = area;
  return { ...shift, run: shift.along === 'rows' ? { from: top, to: bottom } : { from: left, to: right } };
}

/** "B7", "A1:C3", "3:5", "B:D", with or without its sheet and dollars; null when it is none of these. */
function readArea(address: string): Area | null {
  const text = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  if (rows !== null) {
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  }
  const [first = '', last = ''] = text.split(':');
  const [left, right] = [columnIndex(first), columnIndex(last)];
  if (left !== null && right !== null) return { top: 0, bottom: LAST_ROW, left, right };
  return parseArea(text);
}
