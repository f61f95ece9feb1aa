import { cellAddress } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/cell';
import { shifted } from './areas';
import type { FakeSheet } from './sheet';

/** A defined name: of an area that moves with its cells, or of any other formula, kept as it was written. */
export class FakeName {
  visible = true;
  comment = '';

  constructor(
    readonly name: string,
    /** The sheet that the name belongs to; null for the workbook's own. */
    readonly scope: FakeSheet | null,
    public refersTo: NamedArea | string,
  ) {}

  /** "='自评表'!$A$1", "='自评表'!#REF!" or "=100". */
  get formula(): string {
    if (typeof this.refersTo === 'string') return this.refersTo;
    const { sheet, area } = this.refersTo;
    if (sheet.deleted) return '=#REF!';
    const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name)
      ? sheet.name
      : `'${sheet.name.replaceAll("'", "''")}'`;
    return `=${name}!${area === null ? '#REF!' : absolute(area)}`;
  }

  follow(sheet: FakeSheet, axis: 'row' | 'col', at: number, count: number): void {
    const { refersTo } = this;
    if (typeof refersTo === 'string' || refersTo.sheet !== sheet || refersTo.area === null) return;
    this.refersTo = { sheet, area: shifted(refersTo.area, axis, at, count) };
  }
}

export interface NamedArea {
  readonly sheet: FakeSheet;
  /** Null when its cells are gone. */
  readonly area: Area | null;
}

function absolute(area: Area): string {
  const dollar = (row: number, col: number): string =>
    cellAddress(row, col).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = dollar(area.top, area.left);
  const last = dollar(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
