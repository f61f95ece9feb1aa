import { parseArea } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import { shiftFormula } from '../read/shift-formula';
import { type RawCell, type RawRow, walkSheet } from '../read/sheet-walk';
import { readXml } from '../xml/read-xml';

export interface TargetRow {
  readonly place: RawRow;
  /** The cells of this row element, in its order. */
  readonly cells: readonly RawCell[];
}

export interface SharedFormula {
  readonly cell: RawCell;
  /** The formula as it reads in this cell. */
  readonly text: string;
  readonly master: RawCell;
}

/** Where things stand in a sheet's XML, as far as a set of rows needs it. */
export interface SheetMap {
  readonly rows: readonly { readonly row: number; readonly start: number }[];
  readonly targets: ReadonlyMap<number, TargetRow>;
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Areas of array formulas and data tables: a part of one cannot be changed. */
  readonly arrays: readonly Area[];
  readonly shared: readonly SharedFormula[];
}

export function cellKey(row: number, col: number): string {
  return `${row}:${col}`;
}

export function mapSheet(source: string, part: string, wanted: ReadonlySet<number>): SheetMap {
  return readXml(source, part, (tokens) => {
    const rows: { row: number; start: number }[] = [];
    const targets = new Map<number, TargetRow>();
    const cells = new Map<string, RawCell>();
    const arrays: Area[] = [];
    const shared = new SharedFormulas();
    let inRow: RawCell[] = [];
    walkSheet(tokens, {
      cell(raw) {
        if (raw.formula?.kind === 'shared') shared.add({ ...raw });
        else if (raw.formula !== null && raw.formula.kind !== 'normal') addArea(arrays, raw.formula.ref);
        if (wanted.has(raw.row)) inRow.push({ ...raw });
      },
      rowEnd(place) {
        rows.push({ row: place.row, start: place.start });
        if (wanted.has(place.row)) targets.set(place.row, { place, cells: inRow });
        for (const cell of inRow) cells.set(cellKey(cell.row, cell.col), cell);
        inRow = [];
      },
    });
    return { rows, targets, cells, arrays, shared: shared.list };
  });
}

function addArea(areas: Area[], ref: string): void {
  const area = parseArea(ref);
  if (area !== null && (area.top !== area.bottom || area.left !== area.right)) areas.push(area);
}

class SharedFormulas {
  readonly list: SharedFormula[] = [];
  readonly #masters = new Map<string, RawCell>();

  add(cell: RawCell): void {
    const { text, group } = cell.formula ?? { text: '', group: '' };
    if (text !== '') this.#masters.set(group, cell);
    const master = this.#masters.get(group);
    if (master === undefined) return;
    const shifted = shiftFormula(master.formula?.text ?? '', cell.row - master.row, cell.col - master.col);
    this.list.push({ cell, text: shifted, master });
  }
}
