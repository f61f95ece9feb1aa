import type { Area, SheetSnapshot, SnapshotCell } from '../../../src/core/grid/cell';

/** A number cell with its format, or a text. */
export type Ink = string | { readonly number: string; readonly format?: string };

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** What a cell of that ink shows: digits in the scale of the format. */
export function shownText(ink: Ink): string {
  if (typeof ink === 'string') return ink.trim();
  return ink.format?.includes('%') === true ? `${shiftTwo(ink.number)}%` : ink.number;
}

/** "0.955" → "95.5", on the digits themselves. */
function shiftTwo(number: string): string {
  const [whole = '0', fraction = ''] = number.split('.');
  const digits = fraction.padEnd(2, '0');
  const head = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  return digits.length > 2 ? `${head}.${digits.slice(2)}` : head;
}

/** "95.5" → "0.955": what Excel stores for 95.5 %. */
export function unshiftTwo(number: string): string {
  const [whole = '0', fraction = ''] = number.split('.');
  const digits = whole.padStart(3, '0');
  const stored = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`
    .replace(/0+$/, '')
    .replace(/\.$/, '');
  return stored.replace(/^0+(?=\d)/, '');
}

/** Writes one sheet, cell by cell. */
export class SheetPen {
  private readonly rows = new Map<number, Map<number, SnapshotCell>>();
  private readonly merges: Area[] = [];

  constructor(readonly name: string) {}

  put(row: number, col: number, ink: Ink): void {
    if (ink === '') return;
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map()));
    cells.set(col, typeof ink === 'string' ? { col, text: ink } : { col, text: shownText(ink), ...ink });
  }

  span(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  snapshot(): SheetSnapshot {
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
    return {
      name: this.name,
      hidden: false,
      rows,
      merges: this.merges,
      hiddenRows: [],
      hiddenCols: [],
      protected: false,
    };
  }
}
