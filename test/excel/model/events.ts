import { areaAddress, columnName } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/cell';
import type { Scalar } from './entry';
import type { FakeSheet } from './sheet';

/** Who did it: events say so. */
export type Actor = 'officer' | 'add-in';

/** The client's own numbers of what happens in a workbook. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export interface BookEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface LinesMoved {
  readonly sheet: FakeSheet;
  readonly axis: 'row' | 'col';
  readonly at: number;
  /** Below zero: taken out. */
  readonly count: number;
}

/** What happens in the book, in the words of the wire. */
export class BookEvents {
  readonly #listeners = new Set<(event: BookEvent) => void>();
  readonly #followers = new Set<(moved: LinesMoved) => void>();

  listen(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For references that move along with their cells. */
  follow(follower: (moved: LinesMoved) => void): void {
    this.#followers.add(follower);
  }

  changed(
    sheet: FakeSheet,
    areas: readonly Area[],
    actor: Actor,
    detail?: { readonly before: Scalar; readonly after: Scalar },
  ): void {
    const one =
      areas.length === 1 && areas[0]?.top === areas[0]?.bottom && areas[0]?.left === areas[0]?.right;
    this.#tell(EVENT.changed, sheet, {
      ...changeArgs(sheet, areas.map(areaAddress).join(','), 'RangeEdited', actor),
      ...(detail === undefined || !one ? {} : cellDetail(detail.before, detail.after)),
    });
  }

  shifted(
    sheet: FakeSheet,
    axis: 'row' | 'col',
    at: number,
    count: number,
    what: 'inserted' | 'deleted',
    actor: Actor,
  ): void {
    const last = at + count - 1;
    const address =
      axis === 'row' ? `${String(at + 1)}:${String(last + 1)}` : `${columnName(at)}:${columnName(last)}`;
    const kind = `${axis === 'row' ? 'Row' : 'Column'}${what === 'inserted' ? 'Inserted' : 'Deleted'}`;
    this.#tell(EVENT.changed, sheet, changeArgs(sheet, address, kind, actor));
  }

  /** Cells in the midst of a sheet that came or went, and pushed others aside; the book itself does not play that. */
  pushed(sheet: FakeSheet, area: Area, what: 'CellInserted' | 'CellDeleted', actor: Actor): void {
    this.#tell(EVENT.changed, sheet, changeArgs(sheet, areaAddress(area), what, actor));
  }

  moved(sheet: FakeSheet, axis: 'row' | 'col', at: number, count: number): void {
    for (const follower of this.#followers) follower({ sheet, axis, at, count });
  }

  sheet(what: 'added' | 'deleted', sheet: FakeSheet, actor: Actor): void {
    this.#tell(EVENT[what], sheet, { source: 'Local', worksheetId: sheet.id, ...trigger(actor) });
  }

  renamed(sheet: FakeSheet, before: string, actor: Actor): void {
    this.#tell(EVENT.nameChanged, sheet, {
      nameBefore: before,
      nameAfter: sheet.name,
      source: 'Local',
      worksheetId: sheet.id,
      ...trigger(actor),
    });
  }

  selected(sheet: FakeSheet, areas: readonly Area[]): void {
    this.#tell(EVENT.selectionChanged, sheet, {
      address: areas.map(areaAddress).join(','),
      worksheetId: sheet.id,
    });
  }

  activated(sheet: FakeSheet, before: FakeSheet): void {
    this.#tell(EVENT.deactivated, before, { worksheetId: before.id });
    this.#tell(EVENT.activated, sheet, { worksheetId: sheet.id });
  }

  #tell(type: number, sheet: FakeSheet, args: Readonly<Record<string, unknown>>): void {
    for (const listener of this.#listeners) listener({ type, sheetId: sheet.id, args });
  }
}

function changeArgs(
  sheet: FakeSheet,
  address: string,
  changeType: string,
  actor: Actor,
): Record<string, unknown> {
  return {
    address,
    changeType,
    source: 'Local',
    worksheetId: sheet.id,
    shiftDirection: 'None',
    ...trigger(actor),
  };
}

function trigger(actor: Actor): Record<string, unknown> {
  return actor === 'add-in' ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' };
}

function cellDetail(before: Scalar, after: Scalar): Record<string, unknown> {
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function plain(value: Scalar): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: Scalar): string {
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}
