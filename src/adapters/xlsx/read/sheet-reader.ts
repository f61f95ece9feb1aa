import { parseArea } from '../../../core/grid/address';
import type { Area, Run, SheetSnapshot, SnapshotCell, SnapshotRow } from '../../../core/grid/cell';
import { corrupt, tooLarge } from '../faults';
import { LIMITS } from '../limits';
import { readXml } from '../xml/read-xml';
import type { XmlTokens } from '../xml/tokens';
import { type CellContext, cellContent } from './cell-value';
import { FormulaTexts } from './formula-texts';
import { RunList } from './run-list';
import { type RawCell, type RawRow, type SheetVisitor, walkSheet } from './sheet-walk';
import { isTrue } from './workbook-part';

const LAST_COL = 16383;

/** Counts what all sheets of a workbook hold together. */
export class CellBudget {
  #left: number = LIMITS.cells;

  get left(): number {
    return this.#left;
  }

  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw tooLarge(`单元格超过 ${LIMITS.cells} 个`, `more than ${LIMITS.cells} cells`);
  }
}

export type SheetContent = Omit<SheetSnapshot, 'name' | 'hidden'>;

export function readSheet(
  source: string,
  part: string,
  context: CellContext,
  budget: CellBudget,
): SheetContent {
  return readXml(source, part, (tokens) => {
    const reader = new SheetReader(context, budget.left);
    walkSheet(tokens, reader);
    budget.take(reader.cellCount);
    return reader.content();
  });
}

class SheetReader implements SheetVisitor {
  cellCount = 0;
  readonly #context: CellContext;
  readonly #allowed: number;
  readonly #formulas = new FormulaTexts();
  readonly #merges: Area[] = [];
  readonly #hiddenRows = new RunList();
  readonly #hiddenCols = new RunList();
  #rows: { row: number; cells: SnapshotCell[] }[] = [];
  #inOrder = true;
  #protected = false;
  #columns = 0;
  /** Rows that are not written out are hidden, so those that are must be remembered. */
  #present: RunList | null = null;

  constructor(context: CellContext, allowed: number) {
    this.#context = context;
    this.#allowed = allowed;
  }

  rowEnd(row: RawRow): void {
    if (row.hidden) this.#hiddenRows.add(row.row, row.row);
    this.#present?.add(row.row, row.row);
  }

  cell(raw: RawCell): void {
    const formula = raw.formula === null && !this.#formulas.inArrays ? undefined : this.#formulas.textOf(raw);
    const content = cellContent(raw, formula, this.#context);
    if (content === null) return;
    if (++this.cellCount > this.#allowed)
      throw tooLarge(`单元格超过 ${LIMITS.cells} 个`, `more than ${LIMITS.cells} cells`);
    let row = this.#rows[this.#rows.length - 1];
    if (row?.row !== raw.row) {
      if (row !== undefined && row.row > raw.row) this.#inOrder = false;
      row = { row: raw.row, cells: [] };
      this.#rows.push(row);
    }
    const last = row.cells[row.cells.length - 1];
    if (last !== undefined && last.col >= raw.col) this.#inOrder = false;
    row.cells.push({ col: raw.col, ...content });
  }

  other(tokens: XmlTokens): void {
    if (tokens.name === 'mergeCell') this.#addMerge(tokens.attribute('ref') ?? '');
    else if (tokens.name === 'col') this.#addColumn(tokens);
    else if (tokens.name === 'sheetProtection') this.#protected = isTrue(tokens.attribute('sheet'));
    else if (tokens.name === 'sheetFormatPr' && isTrue(tokens.attribute('zeroHeight')))
      this.#present = new RunList();
  }

  content(): SheetContent {
    const gaps = this.#present?.gaps(1048575) ?? [];
    return {
      rows: this.#inOrder ? this.#rows : sortRows(this.#rows),
      merges: this.#merges,
      hiddenRows: mergeRuns(this.#hiddenRows.runs(), gaps),
      hiddenCols: this.#hiddenCols.runs(),
      protected: this.#protected,
    };
  }

  #addMerge(ref: string): void {
    const area = parseArea(ref);
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    if (this.#merges.push(area) > LIMITS.merges)
      throw tooLarge(`合并区域超过 ${LIMITS.merges} 个`, `more than ${LIMITS.merges} merged areas`);
  }

  #addColumn(tokens: XmlTokens): void {
    const width = tokens.attribute('width');
    if (!isTrue(tokens.attribute('hidden')) && !(width !== null && Number(width) === 0)) return;
    const from = Number(tokens.attribute('min')) - 1;
    const to = Math.min(Number(tokens.attribute('max')) - 1, LAST_COL);
    if (++this.#columns > LAST_COL) throw corrupt('列的设置过多', 'more column settings than columns');
    if (from >= 0 && to >= from) this.#hiddenCols.add(from, to);
  }
}

function mergeRuns(a: Run[], b: readonly Run[]): Run[] {
  if (b.length === 0) return a;
  const all = new RunList();
  for (const run of [...a, ...b]) all.add(run.from, run.to);
  return all.runs();
}

/** Rows or cells out of order or twice: the later one counts, as for a reader that goes by address. */
function sortRows(rows: readonly SnapshotRow[]): SnapshotRow[] {
  const byRow = new Map<number, Map<number, SnapshotCell>>();
  for (const row of rows) {
    const cells = byRow.get(row.row) ?? new Map<number, SnapshotCell>();
    byRow.set(row.row, cells);
    for (const cell of row.cells) cells.set(cell.col, cell);
  }
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
}
