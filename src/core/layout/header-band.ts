import type { Area } from '../grid/cell';
import type { Grid, GridCell } from '../grid/grid';
import { parseCell } from '../value/parse-value';
import { forgetEarlierPeriods } from './period';
import { headerRoles, type RoleClaim } from './header-role';

/** One column of a header: the cells that stand over it, from the top row of the band to the bottom one. */
export interface HeaderColumn {
  readonly left: number;
  readonly right: number;
  readonly stack: readonly GridCell[];
  readonly claims: readonly RoleClaim[];
}

/** One to three rows that together head a table. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const TALLEST = 3;
const LONGEST_HEADER = 40;
/** No form is nearly as wide; what is pasted in from elsewhere may be 16,384 columns. */
const WIDEST = 200;

/**
 * The header band that begins in a row, as tall as it takes to name the most columns. A second row
 * joins only if all its own cells are header words themselves, so that a first data row is never
 * swallowed; a cell merged far down beside the table (a side label) is no header.
 */
export function headerBandAt(grid: Grid, top: number): HeaderBand | null {
  let best: HeaderBand | null = null;
  let bestCount = 0;
  if (!opensHeader(grid, top)) return null;
  for (let height = 1; height <= TALLEST; height++) {
    const bottom = top + height - 1;
    if (height > 1 && !continuesHeader(grid, top, bottom)) break;
    const band = buildBand(grid, top, bottom);
    const count = band.columns.filter((column) => column.claims.length > 0).length;
    if (count > bestCount) {
      best = band;
      bestCount = count;
    }
  }
  return best !== null && isIdle(grid, best) ? null : best;
}

/** A first row that names no column the next rows do not name as well: a goal line over the header. */
function isIdle(grid: Grid, band: HeaderBand): boolean {
  if (band.bottom === band.top) return false;
  const rest = buildBand(grid, band.top + 1, band.bottom);
  const left = Math.min(...rest.columns.map((column) => column.left));
  const right = Math.max(...rest.columns.map((column) => column.right));
  const groups = grid.rowCells(band.top).some((cell) => {
    const { area } = cell;
    // A section's title over the whole header groups nothing.
    const partial = area.left > left || area.right < right;
    return (
      cell.row === band.top && area.right > area.left && partial && headerRoles(cell.cell.text).length > 0
    );
  });
  const named = (b: HeaderBand): HeaderColumn[] => b.columns.filter((column) => column.claims.length > 0);
  const counted = named(band).filter((column) => !isBeside(column, named(rest)));
  return named(rest).length >= counted.length && !groups;
}

/** "自评得分" over the blank column left of a header that has its own 得分: a label, and its value is still blank. */
function isBeside(column: HeaderColumn, rest: readonly HeaderColumn[]): boolean {
  if (rest.some((other) => other.left <= column.right && other.right >= column.left)) return false;
  const outside =
    rest.every((other) => other.left > column.right) || rest.every((other) => other.right < column.left);
  return (
    outside &&
    column.claims.every(({ role }) => rest.some((other) => other.claims.some((claim) => claim.role === role)))
  );
}

/** A header begins with a row that says something itself; a title, prose or a row of figures does not. */
function opensHeader(grid: Grid, top: number): boolean {
  const cells = grid.rowCells(top);
  if (cells.length > WIDEST) return false;
  let named = false;
  for (const cell of cells) {
    if (cell.row !== top) continue;
    if (isFigure(cell) || cell.cell.text.trim().length > LONGEST_HEADER) return false;
    named ||= headerRoles(cell.cell.text).length > 0;
  }
  return named;
}

/** A number, stored or typed: "自评得分 | 98" is a label with its value, whatever the cell's type. */
function isFigure({ cell }: GridCell): boolean {
  if (cell.number !== undefined) return true;
  const value = parseCell(cell);
  return value.kind === 'number' && (value.unit === null || value.unit === '分');
}

function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.rowCells(row);
  if (cells.length > WIDEST) return false;
  const own = cells.filter((cell) => cell.row === row);
  const fromAbove = cells.some(
    (cell) => cell.row >= top && cell.row < row && headerRoles(cell.cell.text).length > 0,
  );
  if (own.length === 0) return fromAbove;
  return (
    own.every((cell) => headerRoles(cell.cell.text).length > 0) ||
    (fromAbove && own.every((cell) => shortWord(cell)))
  );
}

/** Sub-headers such as "数值" under a vertical header are short and hold no number. */
function shortWord(cell: GridCell): boolean {
  return cell.cell.number === undefined && cell.cell.text.trim().length <= 12 && !/\d/.test(cell.cell.text);
}

export function buildBand(grid: Grid, top: number, bottom: number): HeaderBand {
  const columns = new Map<string, { area: Area; stack: GridCell[] }>();
  for (const leaf of leaves(grid, top, bottom)) {
    const stack: GridCell[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = grid.at(row, leaf.left);
      if (
        cell !== null &&
        cell.area.bottom <= bottom &&
        stack.at(-1) !== cell &&
        !sameCell(stack.at(-1), cell)
      )
        stack.push(cell);
    }
    if (stack.length > 0) columns.set(String(leaf.left), { area: leaf, stack });
  }
  const list = [...columns.values()].map(({ area, stack }) => ({
    left: area.left,
    right: area.right,
    stack,
    claims: stackClaims(stack),
  }));
  return { top, bottom, columns: forgetEarlierPeriods(list.sort((a, b) => a.left - b.left)) };
}

function sameCell(a: GridCell | undefined, b: GridCell): boolean {
  return a?.row === b.row && a.col === b.col;
}

/** The narrowest cells of the band: sub-headers where there are any, else the header itself. */
function leaves(grid: Grid, top: number, bottom: number): Area[] {
  const taken: Area[] = [];
  for (let row = bottom; row >= top; row--) {
    for (const cell of grid.rowCells(row)) {
      if (cell.area.bottom > bottom || cell.row < top) continue;
      for (const free of uncovered(cell.area, taken))
        taken.push({ top: cell.area.top, bottom: cell.area.bottom, left: free.left, right: free.right });
    }
  }
  return taken;
}

/** The columns of an area that no narrower cell below has claimed. */
function uncovered(area: Area, taken: readonly Area[]): { left: number; right: number }[] {
  const inside = taken
    .filter((t) => t.left <= area.right && t.right >= area.left)
    .sort((a, b) => a.left - b.left);
  const free: { left: number; right: number }[] = [];
  let from = area.left;
  for (const t of inside) {
    if (t.left > from) free.push({ left: from, right: t.left - 1 });
    from = Math.max(from, t.right + 1);
  }
  if (from <= area.right) free.push({ left: from, right: area.right });
  return free;
}

/** All that the stack says; what stands above a sub-header only helps ("一级指标" over "名称 | 权重"). */
function stackClaims(stack: readonly GridCell[]): readonly RoleClaim[] {
  const all: RoleClaim[] = [];
  let weight = 1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const claims = headerRoles(stack[i]?.cell.text ?? '');
    for (const claim of claims) all.push({ role: claim.role, strength: claim.strength * weight });
    // A leaf that says nothing ("经费保障" under 偏差原因) stands back behind one that says it (原因说明).
    weight *= claims.length > 0 ? 0.9 : 0.95;
  }
  return all;
}
