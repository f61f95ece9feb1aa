import type { Grid } from '../grid/grid';
import { bandRows, columnFor } from './column-finder';
import { formCell, label } from './form-cell';
import type { HeaderBand } from './header-band';
import { isTotalLabel } from './row-words';
import type { SummaryColumn, SummaryRow, SummaryTable } from './types';

/** 各项指标得分情况表: 指标 | 权重分值 | 得分 | 得分率, a row per 一级指标 and a total. */
export function readSummaryTable(
  grid: Grid,
  band: HeaderBand,
  startsTable: (row: number) => boolean,
): SummaryTable | null {
  const columns = summaryColumns(band);
  if (columns === null) return null;
  const rows: SummaryRow[] = [];
  let last = band.bottom;
  for (const row of grid.rows) {
    if (row <= band.bottom) continue;
    if (row > last + 1 || startsTable(row)) break;
    const read = readRow(grid, row, columns);
    if (read === null) break;
    rows.push(read);
    last = row;
    if (read.role === 'total') break;
  }
  if (rows.length === 0) return null;
  const cols = Object.values(columns);
  return {
    kind: 'score-summary',
    sheet: grid.name,
    area: { top: band.top, left: Math.min(...cols), bottom: last, right: Math.max(...cols) },
    headerRows: bandRows(band),
    columns,
    rows,
    confidence: columns.scoreRate === undefined ? 0.8 : 1,
    evidence: [{ zh: '表头为指标、权重分值、得分（得分率）', en: 'header: item, weight, score (rate)' }],
    alternatives: [],
  };
}

function summaryColumns(
  band: HeaderBand,
): (Partial<Record<SummaryColumn, number>> & { label: number }) | null {
  const score = columnFor(band, 'score');
  const weight = columnFor(band, 'weight');
  const rate = columnFor(band, 'scoreRate');
  const name = columnFor(band, 'level1') ?? columnFor(band, 'name') ?? columnFor(band, 'item');
  const others = ['level2', 'definition'] as const;
  if (name === null || weight === null || score === null) return null;
  const valued = (['target', 'actual'] as const).some((role) => columnFor(band, role) !== null);
  if (valued || (rate === null && others.some((role) => columnFor(band, role) !== null))) return null;
  return {
    label: name.left,
    weight: weight.left,
    score: score.left,
    ...(rate === null ? {} : { scoreRate: rate.left }),
  };
}

function readRow(
  grid: Grid,
  row: number,
  columns: Partial<Record<SummaryColumn, number>> & { label: number },
): SummaryRow | null {
  const name = formCell(grid, row, columns.label);
  const cells: Partial<Record<SummaryColumn, ReturnType<typeof formCell>>> = {};
  for (const [role, col] of Object.entries(columns) as [SummaryColumn, number][])
    cells[role] = formCell(grid, row, col);
  const filled = [cells.weight, cells.score].some(
    (cell) => cell !== undefined && cell.text !== '' && cell.address !== name.address,
  );
  if (name.text === '' || (name.text.length > 30 && !filled)) return null;
  return { row, role: isTotalLabel(name.text) ? 'total' : 'indicator', label: label(name.text), cells };
}
