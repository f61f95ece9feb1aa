import type { GridCell } from '../grid/grid';
import { headerKey, headerRoles } from './header-role';
import { firstValueColumn, hasPoints, hasValues, type IndicatorFrame } from './indicator-frame';
import {
  isConvertedLabel,
  isGradeLabel,
  isLevelWord,
  isNoteStart,
  isSectionStart,
  isSubtotalLabel,
  isTotalLabel,
} from './row-words';
import type { RowRole } from './types';

/** Roles that the row's words decide; null for a row of the table's own kind. */
export function specialRole(
  frame: IndicatorFrame,
  row: number,
  own: readonly GridCell[],
): RowRole | 'stop' | null {
  if (isRepeatedHeader(frame, own)) return 'header';
  if (frame.startsTable(row)) return 'stop';
  const first = own[0]?.cell.text ?? '';
  const values = firstValueColumn(frame);
  const labels = labelsOf(frame, row, own, values);
  if (labels.some(isConvertedLabel)) return 'note';
  if (labels.some(isSubtotalLabel)) return 'subtotal';
  if (labels.some(isTotalLabel))
    return frame.columns.has('score') || frame.columns.has('weight') ? 'total' : 'stop';
  if (isGradeLabel(first) || isSectionStart(first)) return isLevelLabel(frame, own) ? null : 'stop';
  if (isNoteStart(first) && !hasPoints(frame, row)) return 'note';
  if (isWide(frame, own) && !hasValues(frame, row)) return 'note';
  if (isSaid(frame, own) && !hasPoints(frame, row)) return 'note';
  return null;
}

function labelsOf(
  frame: IndicatorFrame,
  row: number,
  own: readonly GridCell[],
  values: number,
): readonly string[] {
  const labels: string[] = [];
  for (const cell of frame.grid.rowCells(row)) if (isLeftOf(frame, row, cell)) labels.push(cell.cell.text);
  own.forEach((cell, i) => {
    if (i === 0 || cell.col < values) labels.push(cell.cell.text);
  });
  return labels;
}

const NEAR = 3;

/** 合计 may stand under a column that the table does not use (序号), just left of the ones it does. */
function isLeftOf(frame: IndicatorFrame, row: number, cell: GridCell): boolean {
  return cell.row === row && cell.area.right < frame.left && cell.col >= frame.left - NEAR;
}

/** 合计 left of a table whose own cells in the row are still blank. */
export function totalBeside(frame: IndicatorFrame, row: number): GridCell | null {
  const cells = frame.grid.rowCells(row);
  return cells.find((cell) => isLeftOf(frame, row, cell) && isTotalLabel(cell.cell.text)) ?? null;
}

/** "一、产出指标" is a level of the table when values stand in its row. */
function isLevelLabel(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  return own.length >= 3 && own.some((cell) => cell.col >= firstValueColumn(frame));
}

/**
 * "一、产出指标（50分）" alone across a table that has no column for levels: it heads the rows under it.
 * Null for every other row.
 */
export function levelBand(frame: IndicatorFrame, own: readonly GridCell[]): GridCell | null {
  const [only] = own;
  if (only === undefined || own.length !== 1 || frame.columns.has('level1')) return null;
  return isLevelWord(only.cell.text) ? only : null;
}

/** One sentence across the table. */
function isWide(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  const [only] = own;
  if (own.length !== 1 || only === undefined) return false;
  const width = frame.right - frame.left + 1;
  const covered = only.area.right - only.area.left + 1;
  return covered >= width * 0.6 || (only.cell.text.trim().length > 30 && only.area.top === only.area.bottom);
}

/** "其他事项 | 无" with the second cell merged from among the labels to the end: no indicator is so wide. */
function isSaid(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  const [first, said] = own;
  if (first === undefined || said === undefined || own.length !== 2) return false;
  const values = firstValueColumn(frame);
  return said.col <= values && said.area.right >= frame.right - 1 && said.area.right > values + 1;
}

function isRepeatedHeader(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  if (own.length < 2 || !own.every((cell) => headerRoles(cell.cell.text).length > 0)) return false;
  let same = 0;
  for (const cell of own) {
    const column = frame.band.columns.find((c) => c.left === cell.col);
    const key = headerKey(cell.cell.text);
    if (column?.stack.some((head) => headerKey(head.cell.text) === key) === true) same++;
  }
  return same >= Math.max(2, Math.ceil(own.length * 0.7));
}
