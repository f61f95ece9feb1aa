import { readXml } from '../xml/read-xml';
import { walkSheet } from '../read/sheet-walk';

/** A run of cells with one style: three numbers (from, to, style) for each, as a sheet may have millions of styled blanks. */
type StyleRuns = number[];

/** What the cells of a sheet say of their looks. */
export class CellStyles {
  readonly heights = new Map<number, number>();
  /** Cells that show a shared string in several fonts, by place: the string's index. */
  readonly richCells = new Map<string, number>();
  lastRow = -1;
  lastCol = -1;
  readonly #rows = new Map<number, StyleRuns>();
  readonly #rowStyles = new Map<number, number>();

  /** Null: neither the cell nor its row says anything. */
  at(row: number, col: number): number | null {
    const runs = this.#rows.get(row);
    if (runs !== undefined) {
      // What is written twice counts as it stands last.
      for (let i = runs.length - 3; i >= 0; i -= 3)
        if (col >= (runs[i] as number) && col <= (runs[i + 1] as number)) return runs[i + 2] as number;
    }
    return this.#rowStyles.get(row) ?? null;
  }

  addRow(row: number, style: number | null, height: number | null): void {
    if (style !== null) this.#rowStyles.set(row, style);
    if (height !== null) this.heights.set(row, height);
  }

  addCell(row: number, col: number, style: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (col > this.lastCol) this.lastCol = col;
    const runs = this.#rows.get(row);
    if (runs === undefined) {
      this.#rows.set(row, [col, col, style]);
      return;
    }
    const last = runs.length - 3;
    if (runs[last + 1] === col - 1 && runs[last + 2] === style) runs[last + 1] = col;
    else runs.push(col, col, style);
  }
}

export function placeKey(row: number, col: number): string {
  return `${row}:${col}`;
}

export function readCellStyles(
  source: string,
  part: string,
  isRich: (index: number) => boolean,
  toPixels: (points: number) => number,
): CellStyles {
  return readXml(source, part, (tokens) => {
    const styles = new CellStyles();
    walkSheet(tokens, {
      cell({ row, col, style, type, value }) {
        styles.addCell(row, col, style);
        if (type === 's' && value !== null && isRich(Number(value)))
          styles.richCells.set(placeKey(row, col), Number(value));
      },
      rowEnd({ row, style, height }) {
        styles.addRow(row, style, height !== null && height > 0 ? toPixels(height) : null);
      },
    });
    return styles;
  });
}
