import type { Area } from '../../../core/grid/cell';
import { parseAreaList } from '../read/area-list';
import type { Shift } from './shift-areas';

/** What the host says of a change. */
export interface SheetEvent {
  readonly worksheetId: string;
  readonly changeType: string;
  readonly address: string;
}

/** What happened to one sheet since it was last looked at. */
export interface SheetChanges {
  readonly shifts: readonly Shift[];
  /** Merged areas may have moved in a way that cannot be worked out. */
  readonly stale: boolean;
}

/** Sheets that have to be looked at again, by id. */
export type Changes = ReadonlyMap<string, SheetChanges>;

/** A reading of the whole workbook, by the number of the last event before it began and before it ended. */
export interface FullReading {
  readonly began: number;
  readonly ended: number;
}

interface Noted {
  readonly event: number;
  readonly sheet: string;
  /** Null: nothing moved; "unknown": it cannot be told what did. */
  readonly moved: Shift | 'unknown' | null;
}

/** Gathers changes until somebody has time to look at them. Events are numbered as they come. */
export class ChangeLog {
  #noted: Noted[] = [];
  #events = 0;

  get lastEvent(): number {
    return this.#events;
  }

  note({ worksheetId, changeType, address }: SheetEvent): void {
    this.#add(worksheetId, MOVING.has(changeType) ? (shiftOf(changeType, address) ?? 'unknown') : null);
  }

  /** Something about the sheet changed that moves nothing. */
  touch(worksheetId: string): void {
    this.#add(worksheetId, null);
  }

  /** All that the last full reading has not seen; they are off the list then. */
  take(reading: FullReading): Taken {
    const noted = this.#noted.filter(({ event }) => event > reading.began);
    this.#noted = [];
    return { changes: changesOf(noted, reading), putBack: () => void this.#noted.unshift(...noted) };
  }

  #add(sheet: string, moved: Noted['moved']): void {
    this.#events++;
    this.#noted.push({ event: this.#events, sheet, moved });
  }
}

interface Taken {
  readonly changes: Changes;
  /** They could not be looked at. */
  readonly putBack: () => void;
}

/** What moved while a reading was under way may be in its merged areas already, or not. */
function changesOf(noted: readonly Noted[], reading: FullReading): Changes {
  const changes = new Map<string, { shifts: Shift[]; stale: boolean }>();
  for (const { event, sheet, moved } of noted) {
    const sofar = changes.get(sheet) ?? { shifts: [], stale: false };
    changes.set(sheet, sofar);
    if (moved === null) continue;
    if (moved === 'unknown' || event <= reading.ended) sofar.stale = true;
    else sofar.shifts.push(moved);
  }
  return changes;
}

const SHIFTS: Readonly<Record<string, Pick<Shift, 'along' | 'kind'>>> = {
  RowInserted: { along: 'rows', kind: 'inserted' },
  RowDeleted: { along: 'rows', kind: 'deleted' },
  ColumnInserted: { along: 'columns', kind: 'inserted' },
  ColumnDeleted: { along: 'columns', kind: 'deleted' },
};

/** Cells pushed aside take parts of rows with them; and what a host cannot name may be that, too. */
const MOVING = new Set([...Object.keys(SHIFTS), 'CellInserted', 'CellDeleted', 'Unknown', 'Others']);

/** Null also for several areas at once: whether each counts from before or after the others moved is not told. */
function shiftOf(changeType: string, address: string): Shift | null {
  const areas: readonly Area[] = parseAreaList(address);
  const shift = SHIFTS[changeType];
  const area = areas.length === 1 ? areas[0] : undefined;
  if (shift === undefined || area === undefined) return null;
  const { top, bottom, left, right } = area;
  return { ...shift, run: shift.along === 'rows' ? { from: top, to: bottom } : { from: left, to: right } };
}
