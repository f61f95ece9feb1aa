import type { Grid, GridCell } from '../grid/grid';
import { blankCell, formCell, label } from './form-cell';
import { parseCell } from '../value/parse-value';
import type { HeaderBand } from './header-band';
import { headerKey, headerRoles } from './header-role';
import {
  isGradeLabel,
  isNoteStart,
  isPlaceholderName,
  isSectionStart,
  isSubtotalLabel,
  isTotalLabel,
} from './row-words';
import type { FormCell, IndicatorColumn, IndicatorRow, RowRole } from './types';

type IndicatorCells = Partial<Record<IndicatorColumn, FormCell>>;

export interface IndicatorFrame {
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly columns: ReadonlyMap<IndicatorColumn, number>;
  readonly left: number;
  readonly right: number;
  /** True when another table's header begins in the row. */
  readonly startsTable: (row: number) => boolean;
}

const BLANK_ROWS_ALLOWED = 3;

/** The rows under a header, down to what is no longer the table. Trailing notes are kept, as notes. */
export function readIndicatorRows(frame: IndicatorFrame): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let last = frame.band.bottom;
  let carried = { level1: '', level2: '' };
  for (const row of frame.grid.rows) {
    if (row <= frame.band.bottom) continue;
    if (row - last > BLANK_ROWS_ALLOWED + 1) break;
    const own = ownCells(frame, row);
    if (own.length === 0) {
      if (frame.grid.rowCells(row).length > 0 && withinTable(frame, row)) last = row;
      continue;
    }
    const role =
      specialRole(frame, row, own) ??
      (rows.some((r) => r.role === 'total') && !hasPoints(frame, row) ? 'note' : null);
    if (role === 'stop') break;
    const read =
      role === 'header' || role === 'note' ? plainRow(row, role) : readRow(frame, row, role, carried);
    if (role === null) carried = { level1: read.level1, level2: read.level2 };
    rows.push(read);
    last = row;
  }
  return rows;
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

function ownCells(frame: IndicatorFrame, row: number): GridCell[] {
  return frame.grid
    .rowCells(row)
    .filter((cell) => cell.row === row && cell.area.left <= frame.right && cell.area.right >= frame.left);
}

function plainRow(row: number, role: RowRole): IndicatorRow {
  return { row, role, level1: '', level2: '', name: '', cells: {} };
}

/** Roles that the row's words decide; null for a row of the table's own kind. */
function specialRole(frame: IndicatorFrame, row: number, own: readonly GridCell[]): RowRole | 'stop' | null {
  if (isRepeatedHeader(frame, own)) return 'header';
  if (frame.startsTable(row)) return 'stop';
  const first = own[0]?.cell.text ?? '';
  const values = firstValueColumn(frame);
  const labels = own.filter((cell) => cell.col < values).map((cell) => cell.cell.text);
  if ([first, ...labels].some(isSubtotalLabel)) return 'subtotal';
  if ([first, ...labels].some(isTotalLabel))
    return frame.columns.has('score') || frame.columns.has('weight') ? 'total' : 'stop';
  if (isGradeLabel(first) || isSectionStart(first)) return isLevelLabel(frame, own) ? null : 'stop';
  if (isNoteStart(first) && !hasPoints(frame, row)) return 'note';
  if (isWide(frame, own) && !hasValues(frame, row)) return 'note';
  return null;
}

/** "一、产出指标" is a level of the table when values stand in its row. */
function isLevelLabel(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  return own.length >= 3 && own.some((cell) => cell.col >= firstValueColumn(frame));
}

const VALUE_ROLES: readonly IndicatorColumn[] = [
  'target',
  'actual',
  'weight',
  'score',
  'comparator',
  'unit',
  'definition',
  'standard',
];

function firstValueColumn(frame: IndicatorFrame): number {
  const labels = (['level1', 'level2', 'name'] as const)
    .map((role) => frame.columns.get(role))
    .filter((col) => col !== undefined);
  return Math.max(...labels) + 1;
}

function hasValues(frame: IndicatorFrame, row: number): boolean {
  return VALUE_ROLES.some((role) => {
    const col = frame.columns.get(role);
    const cell = col === undefined ? null : frame.grid.at(row, col);
    return cell !== null && cell.row === row && cell.col === col;
  });
}

const POINT_ROLES: readonly IndicatorColumn[] = ['weight', 'score'];

/** A number under 分值 or 得分 (or, where a form has neither, under the values): what a remark never has. */
function hasPoints(frame: IndicatorFrame, row: number): boolean {
  const roles = POINT_ROLES.some((role) => frame.columns.has(role))
    ? POINT_ROLES
    : (['target', 'actual'] as const);
  return roles.some((role) => {
    const col = frame.columns.get(role);
    const cell = col === undefined ? null : frame.grid.at(row, col);
    return cell?.row === row && cell.col === col && parseCell(cell.cell).kind === 'number';
  });
}

/** One sentence across the table. */
function isWide(frame: IndicatorFrame, own: readonly GridCell[]): boolean {
  const [only] = own;
  if (own.length !== 1 || only === undefined) return false;
  const width = frame.right - frame.left + 1;
  const covered = only.area.right - only.area.left + 1;
  return covered >= width * 0.6 || (only.cell.text.trim().length > 30 && only.area.top === only.area.bottom);
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

function readRow(
  frame: IndicatorFrame,
  row: number,
  special: RowRole | null,
  carried: { level1: string; level2: string },
): IndicatorRow {
  const cells: IndicatorCells = {};
  for (const [role, col] of frame.columns) cells[role] = rowCell(frame, row, role, col);
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
  const first = label(ownCells(frame, row)[0]?.cell.text ?? '');
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

interface Labels {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

/** Labels as they apply: merged over the row, repeated in it, or standing only where they begin. */
function readLabels(
  frame: IndicatorFrame,
  row: number,
  cells: IndicatorCells,
  carried: { level1: string; level2: string },
): Labels {
  const own1 = labelText(cells.level1, row);
  const level1 = own1 ?? carried.level1;
  const sameLevel1 =
    own1 === null || (own1 === carried.level1 && (cells.level1?.row !== row || carried.level2 !== ''));
  const merged =
    cells.level2 !== undefined && cells.level1 !== undefined && cells.level2.address === cells.level1.address;
  const own2 = merged ? null : labelText(cells.level2, row);
  const level2 = own2 ?? (sameLevel1 && !merged ? carried.level2 : '');
  const named = nameText(frame, row, cells);
  return { level1, level2, name: named };
}

function labelText(cell: FormCell | undefined, row: number): string | null {
  if (cell === undefined || cell.text === '' || cell.row > row) return null;
  return label(cell.text);
}

/** The indicator's name; a row that skips the name column is named by its lowest own label. */
function nameText(frame: IndicatorFrame, row: number, cells: IndicatorCells): string {
  if (cells.name !== undefined && cells.name.text !== '') return label(cells.name.text);
  if (!hasValues(frame, row)) return '';
  for (const role of ['level2', 'level1'] as const) {
    const cell = cells[role];
    if (cell !== undefined && cell.text !== '' && (cell.row === row || !frame.columns.has('name')))
      return label(cell.text);
  }
  return '';
}

function rowRole(cells: IndicatorCells, labels: Labels): RowRole {
  const entered = (['target', 'actual', 'score'] as const).map((role) => cells[role]?.value.kind ?? 'blank');
  const nothing = entered.every(
    (kind) =>
      kind === 'blank' || kind === 'placeholder' || kind === 'bare-comparator' || kind === 'not-applicable',
  );
  if (nothing && isPlaceholderName(labels.name)) return 'placeholder';
  if (isNotApplicable(cells, labels)) return 'not-applicable';
  return 'indicator';
}

function isNotApplicable(cells: IndicatorCells, labels: Labels): boolean {
  if (/^[/\\—–-]+$/.test(labels.name)) return true;
  // "—" for what was done and for its score: the item fell away, whatever its weight was.
  if (cells.actual?.value.kind === 'not-applicable' && cells.score?.value.kind === 'not-applicable')
    return true;
  const kinds = (['target', 'actual'] as const)
    .map((role) => cells[role]?.value.kind)
    .filter((kind) => kind !== undefined);
  const slashes = kinds.filter((kind) => kind === 'not-applicable').length;
  if (slashes === 0 || !kinds.every((kind) => kind === 'not-applicable' || kind === 'blank')) return false;
  return (['weight', 'score'] as const).every((role) => carriesNoPoints(cells[role]));
}

function carriesNoPoints(cell: FormCell | undefined): boolean {
  if (cell === undefined) return true;
  const { value } = cell;
  return (
    value.kind === 'blank' ||
    value.kind === 'not-applicable' ||
    (value.kind === 'number' && value.amount.isZero())
  );
}
