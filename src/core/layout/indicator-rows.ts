import type { GridCell } from '../grid/grid';
import { stripListNumber } from '../text/match-key';
import { blankCell, formCell, label } from './form-cell';
import { markGroupRows } from './group-rows';
import { hasPoints, ownCells, type IndicatorCells, type IndicatorFrame } from './indicator-frame';
import { readLabels, type Carried, type Labels } from './row-labels';
import { rowRole } from './row-role';
import { levelBand, specialRole, totalBeside } from './special-rows';
import type { FormCell, IndicatorColumn, IndicatorRow, RowRole } from './types';

const BLANK_ROWS_ALLOWED = 3;

/** The rows under a header, down to what is no longer the table. Trailing notes are kept, as notes. */
export function readIndicatorRows(frame: IndicatorFrame): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let last = frame.band.bottom;
  let carried: Carried = { level1: '', level2: '', band: null };
  let totalled = false;
  for (const row of frame.grid.rows) {
    if (row <= frame.band.bottom) continue;
    if (row - last > BLANK_ROWS_ALLOWED + 1) break;
    const own = ownCells(frame, row);
    if (own.length === 0 && totalBeside(frame, row) === null) {
      if (frame.grid.rowCells(row).length > 0 && withinTable(frame, row)) last = row;
      continue;
    }
    const band = levelBand(frame, own);
    if (band !== null)
      carried = {
        level1: label(stripListNumber(band.cell.text)),
        level2: '',
        band: formCell(frame.grid, row, band.col),
      };
    const role: RowRole | 'stop' | null = band === null ? roleByWords(frame, row, own, totalled) : 'header';
    if (role === 'stop') break;
    const read: IndicatorRow =
      role === 'header' || role === 'note' ? plainRow(row, role) : readRow(frame, row, role, carried);
    if (role === null) carried = { level1: read.level1, level2: read.level2, band: carried.band };
    rows.push(read);
    totalled ||= read.role === 'total';
    last = row;
  }
  return markGroupRows(rows, frame.columns);
}

/** After a total, whatever bears no points is a note. */
function roleByWords(
  frame: IndicatorFrame,
  row: number,
  own: readonly GridCell[],
  totalled: boolean,
): RowRole | 'stop' | null {
  const role = specialRole(frame, row, own);
  if (role !== null) return role;
  if (totalled && isPairs(frame, row)) return 'stop';
  return totalled && !hasPoints(frame, row) ? 'note' : null;
}

/** "采购预算金额 | 200 | 实际采购金额 | 190" under the total: a number where names stand begins something else. */
function isPairs(frame: IndicatorFrame, row: number): boolean {
  return LABEL_ROLES.some((role) => {
    const col = frame.columns.get(role);
    const cell = col === undefined ? null : formCell(frame.grid, row, col);
    return cell?.row === row && cell.value.kind === 'number';
  });
}

/** A row that holds only the lower part of merged cells still belongs to the table. */
function withinTable(frame: IndicatorFrame, row: number): boolean {
  return frame.grid
    .rowCells(row)
    .some(
      (cell) =>
        cell.row > frame.band.bottom && cell.area.left >= frame.left && cell.area.right <= frame.right,
    );
}

function plainRow(row: number, role: RowRole): IndicatorRow {
  return { row, role, level1: '', level2: '', name: '', cells: {} };
}

function readRow(
  frame: IndicatorFrame,
  row: number,
  special: RowRole | null,
  carried: Carried,
): IndicatorRow {
  const cells: IndicatorCells = {};
  const merges = frame.grid.hasMerges(row);
  frame.columns.forEach((col, role) => {
    cells[role] = merges ? rowCell(frame, row, role, col) : formCell(frame.grid, row, col);
  });
  if (carried.band !== null && cells.level1 === undefined) cells.level1 = carried.band;
  const labels = readLabels(frame, row, cells, carried);
  if (special !== null) fitTotal(frame, row, cells);
  if (special !== null) return { row, role: special, ...totalLabels(frame, row, special, labels), cells };
  return { row, role: rowRole(cells, labels), ...labels, cells };
}

/** A total's number may be merged over 分值 and 得分, or over everything behind its label: it is the score. */
function fitTotal(frame: IndicatorFrame, row: number, cells: IndicatorCells): void {
  const col = frame.columns.get('score');
  if (col === undefined || (cells.score !== undefined && cells.score.text !== '')) return;
  const shown = formCell(frame.grid, row, col);
  if (shown.value.kind !== 'number' || shown.row !== row) return;
  cells.score = shown;
  const weight = frame.columns.get('weight');
  if (weight !== undefined && cells.weight?.address === shown.address)
    cells.weight = blankCell(frame.grid, row, weight);
}

function totalLabels(frame: IndicatorFrame, row: number, role: RowRole, labels: Labels): Labels {
  const beside = totalBeside(frame, row) ?? ownCells(frame, row)[0];
  const first = label(beside?.cell.text ?? '');
  return { level1: role === 'subtotal' ? labels.level1 : '', level2: '', name: first };
}

const LABEL_ROLES: readonly IndicatorColumn[] = ['level1', 'level2', 'name'];

/** A neighbour's merge that reaches into this column leaves the column blank, unless both are labels. */
function rowCell(frame: IndicatorFrame, row: number, role: IndicatorColumn, col: number): FormCell {
  const area = frame.grid.area(row, col);
  const reaches = area.left < col && (area.left < frame.left || frame.grid.at(row, col) !== null);
  if (
    reaches &&
    !LABEL_ROLES.includes(role) &&
    ![...frame.columns].every(([r, c]) => r === role || c < area.left || c > area.right)
  ) {
    return blankCell(frame.grid, row, col);
  }
  return formCell(frame.grid, row, col);
}
