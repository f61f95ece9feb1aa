import type { FormCell, IndicatorRow, IndicatorTable } from '../layout/types';
import { pointsOf } from './indicators';
import { sumOf } from './sums';
import { weightInLabel } from './weight-in-label';
import type { SumEntry, SumPart } from './types';

type Level = 'level1' | 'level2';

interface Group {
  readonly cell: FormCell;
  readonly label: string;
  readonly rows: readonly IndicatorRow[];
}

/** "产出指标（50分）", and weights of levels in columns of their own, against what stands under them. */
export function levelWeightSums(table: IndicatorTable, scope: string): SumEntry[] {
  const sums: SumEntry[] = [];
  for (const level of ['level1', 'level2'] as const) {
    for (const group of groups(table, level)) {
      const at = group.rows[0]?.cells[level === 'level1' ? 'level1Weight' : 'level2Weight'];
      const typed = at === undefined ? weightInLabel(group.label) : pointsOf(at);
      const parts = typed === null ? [] : childWeights(table, level, group);
      if (typed === null || parts.length === 0 || parts.some((part) => part.value === null)) continue;
      sums.push({
        kind: 'level-weight',
        name: group.label,
        scope,
        at: at ?? group.cell,
        entered: typed,
        parts,
        ...sumOf(parts),
        accepted: [],
        normalised: null,
        amounts: null,
        unit: null,
      });
    }
  }
  return sums;
}

/** Rows under one label, as the label reaches: merged, repeated or carried down. */
function groups(table: IndicatorTable, level: Level): Group[] {
  const found: { cell: FormCell; label: string; rows: IndicatorRow[] }[] = [];
  let before: IndicatorRow | null = null;
  for (const row of table.rows) {
    if (row.role !== 'indicator' && row.role !== 'placeholder' && row.role !== 'not-applicable') continue;
    const cell = row.cells[level];
    const label = level === 'level1' ? row.level1 : row.level2;
    if (cell === undefined || label === '') continue;
    const same = before?.level1 === row.level1 && (level === 'level1' || before.level2 === row.level2);
    if (same) found.at(-1)?.rows.push(row);
    else found.push({ cell, label, rows: [row] });
    before = row;
  }
  return found;
}

/** The weights right under a label: the rows' own, else the next level's, else those in the names. */
function childWeights(table: IndicatorTable, level: Level, group: Group): SumPart[] {
  const own = weightCells(group.rows, 'weight');
  if (own.length > 0) return own;
  if (level === 'level1') {
    const column = weightCells(group.rows, 'level2Weight');
    if (column.length > 0) return column;
    const labels = groups({ ...table, rows: group.rows }, 'level2').map((sub) => ({
      name: sub.label,
      at: sub.cell,
      value: weightInLabel(sub.label),
    }));
    if (labels.length > 0 && labels.every((part) => part.value !== null)) return labels;
  }
  const names = group.rows
    .filter((row) => row.role === 'indicator')
    .map((row) => ({ name: row.name, at: row.cells.name ?? group.cell, value: weightInLabel(row.name) }));
  return names.every((part) => part.value !== null) ? names : [];
}

function weightCells(rows: readonly IndicatorRow[], column: 'weight' | 'level2Weight'): SumPart[] {
  const parts: SumPart[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = row.cells[column];
    if (cell === undefined || seen.has(cell.place) || (row.role !== 'indicator' && pointsOf(cell) === null))
      continue;
    seen.add(cell.place);
    parts.push({ name: row.name, at: cell, value: pointsOf(cell) });
  }
  return parts;
}
