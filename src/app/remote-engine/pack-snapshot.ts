import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../core/grid/cell';
import type { ToEngine } from './messages';

/** Cells that are copied in one go: some ten milliseconds on a slow desktop. */
const PORTION = 3000;

/**
 * Brings workbooks to another thread without holding this one up: in portions, and sheets that are there
 * already not again. While the officer types, all but one are.
 */
export class SnapshotPacker {
  readonly #post: (message: ToEngine) => void;
  readonly #breathe: () => Promise<void>;
  #there = new Map<SheetSnapshot, number>();
  #numbers = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(post: (message: ToEngine) => void, breathe: () => Promise<void>) {
    this.#post = post;
    this.#breathe = breathe;
  }

  /** The number it has there. One after the other: the sheets of one must not be given up while those of another are on their way. */
  pack(snapshot: WorkbookSnapshot): Promise<number> {
    const packed = this.#last.then(() => this.#pack(snapshot));
    this.#last = packed.catch(() => undefined);
    return packed;
  }

  async #pack({ sheets, written }: WorkbookSnapshot): Promise<number> {
    const known = this.#there;
    const now = new Map<SheetSnapshot, number>();
    let carried = 0;
    for (const sheet of sheets) {
      const id = known.get(sheet) ?? ++this.#numbers;
      now.set(sheet, id);
      if (known.has(sheet)) continue;
      const { rows, ...rest } = sheet;
      this.#post({ type: 'sheet', id, sheet: rest });
      for (const portion of portionsOf(rows)) {
        carried += cellsIn(portion);
        if (carried > PORTION) {
          carried = cellsIn(portion);
          await this.#breathe();
        }
        this.#post({ type: 'rows', id, rows: portion });
      }
    }
    this.#there = now;
    const number = ++this.#numbers;
    this.#post({ type: 'snapshot', number, sheets: sheets.map((sheet) => now.get(sheet) ?? 0), written });
    return number;
  }
}

function portionsOf(rows: readonly SnapshotRow[]): SnapshotRow[][] {
  const portions: SnapshotRow[][] = [];
  let size = PORTION;
  for (const row of rows) {
    if (size >= PORTION) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(row);
    size += row.cells.length;
  }
  return portions;
}

function cellsIn(rows: readonly SnapshotRow[]): number {
  return rows.reduce((sum, row) => sum + row.cells.length, 0);
}
