import type { Grid } from '../grid/grid';
import { bandRows } from './column-finder';
import type { HeaderBand } from './header-band';
import type { HeaderRole } from './header-roles';
import { readIndicatorColumns, type ColumnReading } from './indicator-columns';
import { readFractionWeights } from './fraction-weights';
import { readIndicatorRows } from './indicator-rows';
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from './types';

const LABELS: readonly IndicatorColumn[] = ['level1', 'level2', 'name'];
const POINTED: readonly IndicatorColumn[] = ['level1', 'level2', 'weight', 'score'];
const CONTENTS: readonly IndicatorColumn[] = [
  'target',
  'actual',
  'weight',
  'score',
  'definition',
  'standard',
];

/** 得分率 heads a 得分情况表, unless levels and values stand beside it; 计算值 heads the 指标测算 table. */
function belongsElsewhere(band: HeaderBand): boolean {
  const says = (role: HeaderRole): boolean =>
    band.columns.some((column) => column.claims.some((claim) => claim.role === role));
  return says('measured') || (says('scoreRate') && !says('target') && !says('actual'));
}

/** The columns of an indicator table when the band heads one; null when it does not. */
export function indicatorColumns(grid: Grid, band: HeaderBand): ColumnReading | null {
  const claimed = band.columns.filter((column) => column.claims.length > 0);
  if (claimed.length < 2 || belongsElsewhere(band)) return null;
  const reading = readIndicatorColumns(grid, band);
  const labels = LABELS.filter((role) => reading.columns.has(role));
  const contents = CONTENTS.filter((role) => reading.columns.has(role));
  const sure = (roles: readonly IndicatorColumn[]): number =>
    roles.filter((role) => !reading.hinted.has(role)).length;
  if (labels.length === 0 || contents.length === 0) return null;
  // "预期目标 | 实际完成情况" with "目标1：…" under it is the goals' block, unless a level or points stand beside it.
  const bare = !POINTED.some((role) => reading.columns.has(role));
  if (reading.namedByTarget && bare) return null;
  // "指标 | 权重 | 得分" alone is a summary of scores; a lone hint on either side is no table at all.
  const valued =
    reading.columns.has('target') || reading.columns.has('actual') || reading.columns.has('definition');
  if (labels.length === 1 && reading.hinted.has(labels[0] ?? 'name') && (!valued || sure(contents) < 2))
    return null;
  if (labels.length === 1 && !valued && !reading.columns.has('standard') && labels[0] !== 'name') return null;
  return sure(labels) + sure(contents) >= 2 || (sure(labels) >= 1 && contents.length >= 2) ? reading : null;
}

/** A header and what stands under it, as an indicator table; null when no row follows. */
export function readIndicatorTable(
  grid: Grid,
  band: HeaderBand,
  reading: ColumnReading,
  startsTable: (row: number) => boolean,
): IndicatorTable | null {
  const columns = new Map(reading.columns);
  const standard = columns.get('standard');
  if (!columns.has('definition') && standard !== undefined) columns.set('definition', standard);
  const cols = [...columns.values()];
  const headed = band.columns.filter((column) => column.claims.length > 0).map((column) => column.right);
  const left = Math.min(...cols);
  const right = Math.max(...cols, ...headed.filter((col) => col >= left));
  const rows = readFractionWeights(readIndicatorRows({ grid, band, columns, left, right, startsTable }));
  const body = lastBodyRow(rows);
  if (body === null) return null;
  return {
    kind: 'indicators',
    sheet: grid.name,
    area: { top: band.top, left, bottom: body, right },
    headerRows: bandRows(band),
    columns: Object.fromEntries(columns),
    rows,
    confidence: confidence(reading, rows),
    evidence: reading.evidence,
    alternatives: reading.alternatives,
  };
}

function lastBodyRow(rows: readonly IndicatorRow[]): number | null {
  const body = rows.filter((row) => row.role !== 'note' && row.role !== 'header');
  return body.at(-1)?.row ?? null;
}

/** How sure the reading is: wordings that only hint, and numbers that do not stand where they should, cost. */
function confidence(reading: ColumnReading, rows: readonly IndicatorRow[]): number {
  let sure = 0;
  for (const role of reading.columns.keys()) sure += reading.hinted.has(role) ? 0.5 : 1;
  const worded = reading.columns.size === 0 ? 0 : sure / reading.columns.size;
  let numbers = 0;
  let others = 0;
  for (const row of rows) {
    if (row.role !== 'indicator') continue;
    for (const role of ['weight', 'score'] as const) {
      const kind = row.cells[role]?.value.kind;
      if (kind === 'number' || kind === 'not-applicable') numbers++;
      else if (kind === 'text' || kind === 'date') others++;
    }
  }
  const fits = numbers + others === 0 ? 1 : numbers / (numbers + others);
  return Math.round(worded * (0.4 + 0.6 * fits) * 100) / 100;
}
