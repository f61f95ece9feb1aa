import type { Grid, GridCell } from '../grid/grid';
import { matchKey } from '../text/match-key';
import { moneyUnit, sheetMoneyUnit } from './amount-unit';
import { readFlatAmounts } from './flat-amounts';
import { formCell, label } from './form-cell';
import { bareKey } from './row-words';
import type { Amount, AmountsTable, AmountSum } from './types';
import { remember } from '../text/remember';

/** One amount column of a header tree: what stands over it and how deep it hangs under "其中：". */
interface Leaf {
  readonly col: number;
  readonly name: string;
  readonly path: readonly string[];
  readonly depth: number;
}

const TALLEST = 3;
const TOTAL_HEAD = /(合计|总额|总计|总收入|总支出)$/;

/** Asked of every cell that no table has taken. */
const isTotalHead = remember((text): boolean => text.length < 20 && TOTAL_HEAD.test(bareKey(text)));

/**
 * 收支情况 tables: 收入合计 | 其中：… over one row per institution. The header is a tree drawn with
 * merges; "其中：" hangs parts under the column to its left.
 */
export function readAmountMatrix(
  grid: Grid,
  top: number,
  free: (row: number, col: number) => boolean,
): AmountsTable | null {
  const own = (cell: GridCell): boolean => cell.row === top && free(top, cell.col);
  const total = grid.rowCells(top).find((cell) => isTotalHead(cell.cell.text) && own(cell));
  if (total === undefined) return null;
  const heads = grid.rowCells(top).filter(own);
  const among = heads.find((cell) => isAmong(cell.cell.text) && cell.col > total.col);
  if (among === undefined) return readFlatAmounts(grid, total, heads);
  const bottom = headBottom(grid, top, heads, among);
  const leaves = readLeaves(grid, top, bottom, total.col, rightEnd(heads));
  const rows = dataRows(grid, bottom, leaves);
  if (leaves.length < 2 || rows.length === 0) return null;
  const unit =
    moneyUnit(heads.map((cell) => cell.cell.text).join(' ')) ?? unitAbove(grid, top) ?? sheetMoneyUnit(grid);
  const lines = rows.map((row) =>
    leaves.map((leaf) => ({ name: leaf.name, cell: formCell(grid, row, leaf.col), unit })),
  );
  return {
    kind: 'amounts',
    sheet: grid.name,
    area: {
      top,
      left: heads[0]?.col ?? total.col,
      bottom: rows.at(-1) ?? bottom,
      right: leaves.at(-1)?.col ?? total.col,
    },
    headerRows: Array.from({ length: bottom - top + 1 }, (_, i) => top + i),
    columns: Object.fromEntries(leaves.map((leaf) => [leaf.name, leaf.col])),
    amounts: lines.flat().filter((amount) => amount.cell.text !== ''),
    sums: lines.flatMap((line) => readSums(leaves, line)),
    confidence: 0.9,
    evidence: [{ zh: `“${label(total.cell.text)}”之后有“其中”`, en: 'a total followed by its parts (其中)' }],
    alternatives: [],
  };
}

function isAmong(text: string): boolean {
  return /^其中:?$/.test(matchKey(text));
}

function rightEnd(heads: readonly GridCell[]): number {
  return Math.max(...heads.map((cell) => cell.area.right));
}

/** The header ends where its vertical merges end; without merges, where numbers begin. */
function headBottom(grid: Grid, top: number, heads: readonly GridCell[], among: GridCell): number {
  const merged = Math.max(
    ...heads.map((cell) => (cell.area.bottom - top < TALLEST ? cell.area.bottom : top)),
  );
  if (merged > top) return merged;
  let bottom = top + 1;
  while (
    bottom - top < TALLEST - 1 &&
    grid.rowCells(bottom + 1).some((cell) => cell.row === bottom + 1 && isHeadWord(cell, among.col))
  )
    bottom++;
  return bottom;
}

function isHeadWord(cell: GridCell, from: number): boolean {
  return (
    cell.col >= from &&
    cell.cell.number === undefined &&
    !/\d/.test(cell.cell.text) &&
    cell.cell.text.trim().length > 1
  );
}

function readLeaves(grid: Grid, top: number, bottom: number, left: number, right: number): Leaf[] {
  const leaves: Leaf[] = [];
  for (let col = left; col <= right && col < left + 60; col++) {
    const path: string[] = [];
    let leafLeft = col;
    let seen: GridCell | null = null;
    for (let row = top; row <= bottom; row++) {
      const cell = grid.at(row, col);
      if (cell === null || cell.row < top || (seen?.row === cell.row && seen.col === cell.col)) continue;
      path.push(label(cell.cell.text));
      leafLeft = cell.col;
      seen = cell;
    }
    const name = path.at(-1);
    if (name === undefined || leafLeft !== col || isAmong(name)) continue;
    leaves.push({ col, name, path, depth: path.filter(isAmong).length });
  }
  return leaves;
}

function dataRows(grid: Grid, bottom: number, leaves: readonly Leaf[]): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + 30 && row <= grid.bottom; row++) {
    const cells = leaves
      .map((leaf) => formCell(grid, row, leaf.col))
      .filter((cell) => cell.row === row && cell.text !== '');
    if (cells.length === 0) {
      if (rows.length > 0 || row > bottom + 2) break;
      continue;
    }
    if (
      !cells.every((cell) => ['number', 'not-applicable', 'placeholder', 'error'].includes(cell.value.kind))
    )
      break;
    rows.push(row);
  }
  return rows;
}

/** Parts of a column: the leaves one "其中" deeper that follow it, down to the next of its own depth. */
function readSums(leaves: readonly Leaf[], line: readonly Amount[]): AmountSum[] {
  const sums: AmountSum[] = [];
  leaves.forEach((leaf, i) => {
    const parts: Amount[] = [];
    const bystanders: Amount[] = [];
    for (let k = i + 1; k < leaves.length; k++) {
      const other = leaves[k];
      const amount = line[k];
      if (other === undefined || amount === undefined) continue;
      if (other.depth <= leaf.depth && leaf.depth > 0) break;
      if (other.depth === leaf.depth + 1) parts.push(amount);
      else if (other.depth === leaf.depth) (isOther(other.name) ? parts : bystanders).push(amount);
    }
    const total = line[i];
    if (total !== undefined && parts.length >= 1 && isWhole(leaf, leaves, i)) {
      sums.push({ total, parts, title: leaf.name, bystanders });
    }
  });
  return sums;
}

/** "其他" outside "其中" still completes the whole; 结余 beside it does not. */
function isOther(name: string): boolean {
  return /^其[他它]/.test(matchKey(name));
}

/** The column that "其中" hangs under: the one right before the first deeper leaf. */
function isWhole(leaf: Leaf, leaves: readonly Leaf[], i: number): boolean {
  const next = leaves[i + 1];
  return next !== undefined && next.depth === leaf.depth + 1;
}

function unitAbove(grid: Grid, top: number): string | null {
  for (let row = top - 1; row >= Math.max(0, top - 4); row--) {
    for (const cell of grid.rowCells(row)) {
      const unit =
        cell.cell.text.length < 40 && /[(（]/.test(cell.cell.text) ? moneyUnit(cell.cell.text) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}
