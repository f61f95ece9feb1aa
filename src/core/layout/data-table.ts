import type { Grid } from '../grid/grid';
import { bandRows, columnFor } from './column-finder';
import { formCell, label } from './form-cell';
import type { HeaderBand } from './header-band';
import { isNoteStart } from './row-words';
import type { DataColumn, DataRow, DataTable, FormCell } from './types';

type Columns = Partial<Record<DataColumn, number>> & { item: number; value: number };

/** 基础数据: 数据项 | 数值 | 单位 | 说明. A list of names and amounts counts only when the header says so. */
export function readDataTable(
  grid: Grid,
  band: HeaderBand,
  startsTable: (row: number) => boolean,
): DataTable | null {
  const columns = dataColumns(band);
  if (columns === null) return null;
  const rows: DataRow[] = [];
  let last = band.bottom;
  for (const row of grid.rows) {
    if (row <= band.bottom) continue;
    if (row > last + 3 || startsTable(row) || isTitleOver(grid, row, startsTable)) break;
    const item = formCell(grid, row, columns.item);
    if (item.row !== row || item.text === '') continue;
    if (isNoteStart(item.text) && formCell(grid, row, columns.value).text === '') break;
    rows.push({ row, item: label(item.text), cells: cellsOf(grid, row, columns) });
    last = row;
  }
  if (rows.length === 0) return null;
  const cols = Object.values(columns);
  return {
    kind: 'data',
    sheet: grid.name,
    area: { top: band.top, left: Math.min(...cols), bottom: last, right: Math.max(...cols) },
    headerRows: bandRows(band),
    columns,
    rows,
    confidence: 0.95,
    evidence: [{ zh: '表头为数据项、数值', en: 'header: data item, value' }],
    alternatives: [],
  };
}

/** "指标测算" alone in a row over the next table's header. */
function isTitleOver(grid: Grid, row: number, startsTable: (row: number) => boolean): boolean {
  return grid.rowCells(row).length === 1 && startsTable(row + 1);
}

/** Sure of one of 数据项/数值 and at least a hint of the other; a plain 名称 | 数量 list is no data table. */
export function dataColumns(band: HeaderBand): Columns | null {
  const measured = columnFor(band, 'measured', 1);
  const item = columnFor(band, 'item');
  const value = measured ?? columnFor(band, 'value');
  if (item === null || value === null || item === value) return null;
  const sureItem = columnFor(band, 'item', 1) !== null;
  const sureValue = columnFor(band, 'value', 1) !== null;
  const unit = columnFor(band, 'unit');
  if (!(sureItem || measured !== null || (sureValue && unit !== null))) return null;
  const note =
    band.columns.find((column) => column !== item && column.claims.some((claim) => claim.role === 'note')) ??
    null;
  return {
    item: item.left,
    value: value.left,
    ...(unit === null ? {} : { unit: unit.left }),
    ...(note === null ? {} : { note: note.left }),
    ...(measured === null ? {} : measuredColumns(band)),
  };
}

function measuredColumns(band: HeaderBand): Partial<Record<DataColumn, number>> {
  const target = columnFor(band, 'target');
  const met = columnFor(band, 'met');
  return { ...(target === null ? {} : { target: target.left }), ...(met === null ? {} : { met: met.left }) };
}

function cellsOf(grid: Grid, row: number, columns: Columns): Partial<Record<DataColumn, FormCell>> {
  const cells: Partial<Record<DataColumn, FormCell>> = {};
  for (const [role, col] of Object.entries(columns) as [DataColumn, number][])
    cells[role] = formCell(grid, row, col);
  return cells;
}
