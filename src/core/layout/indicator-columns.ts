import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { parseTyped } from '../value/parse-typed';
import { parseCell } from '../value/parse-value';
import type { HeaderBand, HeaderColumn } from './header-band';
import type { Alternative, Evidence, IndicatorColumn } from './types';
import type { HeaderRole } from './header-roles';

/** The roles a header can give; `standard` (评分标准) stands beside `definition` (指标说明). */
const INDICATOR_ROLES: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'name',
  'target',
  'comparator',
  'unit',
  'actual',
  'completion',
  'weight',
  'score',
  'reason',
  'definition',
  'standard',
];

export interface ColumnReading {
  readonly columns: Map<IndicatorColumn, number>;
  /** Roles whose wording only hints. */
  readonly hinted: Set<IndicatorColumn>;
  readonly evidence: Evidence[];
  readonly alternatives: Alternative[];
  /** True when 绩效目标 was read as the names ("指标1：…"). */
  namedByTarget: boolean;
}

interface Bid {
  readonly column: HeaderColumn;
  readonly role: IndicatorColumn;
  readonly strength: number;
}

/** Header wordings → one column per role. The surest wording gets the role; losers are remembered with why. */
export function readIndicatorColumns(grid: Grid, band: HeaderBand): ColumnReading {
  const reading: ColumnReading = {
    columns: new Map(),
    hinted: new Set(),
    evidence: [],
    alternatives: [],
    namedByTarget: false,
  };
  const bids = collectBids(grid, band);
  const taken = new Set<HeaderColumn>();
  const winners = new Map<IndicatorColumn, Bid>();
  for (const bid of bids) {
    if (taken.has(bid.column)) continue;
    if (reading.columns.has(bid.role)) {
      reading.alternatives.push(lost(bid, winners.get(bid.role), band));
      continue;
    }
    if (bid.role === 'weight') continue;
    taken.add(bid.column);
    winners.set(bid.role, bid);
    reading.columns.set(bid.role, bid.column.left);
    if (bid.strength < 0.8) reading.hinted.add(bid.role);
    reading.evidence.push(won(bid));
  }
  placeWeights(bids, taken, reading);
  splitMergedHeaders(grid, band, reading);
  nameFromTarget(grid, band, reading);
  return reading;
}

/** A hidden column (last year's values, a helper) takes a role only where no visible one claims it. */
const HIDDEN = 0.4;

function collectBids(grid: Grid, band: HeaderBand): Bid[] {
  const bids: Bid[] = [];
  for (const column of band.columns) {
    const seen = grid.isHiddenCol(column.left) ? HIDDEN : 1;
    for (const claim of column.claims) {
      if (isIndicatorRole(claim.role))
        bids.push({ column, role: claim.role, strength: claim.strength * seen });
    }
  }
  return bids.sort((a, b) => b.strength - a.strength || a.column.left - b.column.left);
}

function isIndicatorRole(role: HeaderRole): role is HeaderRole & IndicatorColumn {
  return (INDICATOR_ROLES as readonly string[]).includes(role);
}

function headerText(column: HeaderColumn): string {
  return (column.stack.at(-1)?.cell.text ?? '').replace(/\s+/g, '');
}

function won(bid: Bid): Evidence {
  const head = bid.column.stack.at(-1);
  const text = headerText(bid.column);
  return {
    zh: `表头“${text}”`,
    en: `header “${text}” read as ${bid.role}`,
    ...(head === undefined ? {} : { address: cellAddress(head.row, head.col) }),
  };
}

function lost(bid: Bid, winner: Bid | undefined, band: HeaderBand): Alternative {
  const address = cellAddress(band.bottom, bid.column.left);
  const other = cellAddress(band.bottom, winner?.column.left ?? 0);
  const even = winner !== undefined && winner.strength === bid.strength;
  return {
    role: bid.role,
    address,
    why: even
      ? {
          zh: `“${headerText(bid.column)}”和${other}的表头一样明确，取了前一列`,
          en: `“${headerText(bid.column)}” is as clear as the header over ${other}; the first was taken`,
          address,
        }
      : {
          zh: `“${headerText(bid.column)}”也像这一列，但${other}的表头更明确`,
          en: `“${headerText(bid.column)}” fits too, but the header over ${other} is clearer`,
          address,
        },
    ...(even ? { even } : {}),
  };
}

/**
 * A form may weigh each level in a column of its own (一级指标 分值 二级指标 分值 三级指标 分值): a weight
 * column belongs to the level column right before it. A lone weight column is the indicators'.
 */
function placeWeights(bids: readonly Bid[], taken: Set<HeaderColumn>, reading: ColumnReading): void {
  const weights = bids
    .filter((bid) => bid.role === 'weight' && !taken.has(bid.column))
    .map((bid) => bid.column);
  weights.sort((a, b) => a.left - b.left);
  const levels: [IndicatorColumn, IndicatorColumn][] = [
    ['level1', 'level1Weight'],
    ['level2', 'level2Weight'],
  ];
  const rest: HeaderColumn[] = [];
  for (const column of weights) {
    const level = weights.length > 1 ? levels.find(([role]) => belongsTo(column, role, reading)) : undefined;
    if (level !== undefined && !reading.columns.has(level[1])) reading.columns.set(level[1], column.left);
    else rest.push(column);
    taken.add(column);
  }
  const own = rest.find((column) => belongsTo(column, 'name', reading)) ?? rest[0];
  if (own === undefined) return;
  reading.columns.set('weight', own.left);
  reading.evidence.push(won({ column: own, role: 'weight', strength: 1 }));
  for (const other of rest) {
    if (other === own) continue;
    const at = cellAddress(other.stack.at(-1)?.row ?? 0, other.left);
    reading.alternatives.push({
      role: 'weight',
      address: at,
      why: {
        zh: `“${headerText(other)}”也是分值列，取紧邻指标的一列`,
        en: `“${headerText(other)}” is a weight column too`,
        address: at,
      },
    });
  }
}

function belongsTo(column: HeaderColumn, role: IndicatorColumn, reading: ColumnReading): boolean {
  if (column.claims.some((claim) => claim.role === role)) return true;
  const at = reading.columns.get(role);
  return at !== undefined && column.left > at && noLevelBetween(at, column.left, reading);
}

function noLevelBetween(from: number, to: number, reading: ColumnReading): boolean {
  const between = [...reading.columns.values()].filter((col) => col > from && col < to);
  return between.length === 0;
}

const LEVELS: readonly IndicatorColumn[] = ['level1', 'level2', 'name'];

/** One header merged over several columns ("绩效指标" over three levels, "年度指标值" over sign, number, unit). */
function splitMergedHeaders(grid: Grid, band: HeaderBand, reading: ColumnReading): void {
  for (const column of band.columns) {
    if (column.right === column.left || isOneCellBelow(grid, band.bottom + 1, column)) continue;
    const role = [...reading.columns].find(([, col]) => col === column.left)?.[0];
    if (role === undefined) continue;
    const filled = filledColumns(grid, band.bottom + 1, column);
    if (filled.length < 2) {
      if (filled[0] !== undefined) reading.columns.set(role, filled[0]);
      continue;
    }
    if (LEVELS.includes(role)) splitLevels(filled, role, reading);
    else splitByContent(grid, band.bottom + 1, filled, role, reading);
  }
}

const ROWS_LOOKED_AT = 25;

/** The first cell under the header is merged over the same columns: they are one column, drawn wide. */
function isOneCellBelow(grid: Grid, from: number, column: HeaderColumn): boolean {
  for (let row = from; row < from + ROWS_LOOKED_AT && row <= grid.bottom; row++) {
    const cell = grid.at(row, column.left);
    if (cell?.row === row && cell.col === column.left) return cell.area.right === column.right;
  }
  return false;
}

function filledColumns(grid: Grid, from: number, column: HeaderColumn): number[] {
  const filled: number[] = [];
  for (let col = column.left; col <= column.right; col++) {
    for (let row = from; row < from + ROWS_LOOKED_AT && row <= grid.bottom; row++) {
      const cell = grid.at(row, col);
      if (cell !== null && cell.row >= from && cell.col === col && cell.area.right <= column.right) {
        filled.push(col);
        break;
      }
    }
  }
  return filled;
}

function splitLevels(filled: readonly number[], role: IndicatorColumn, reading: ColumnReading): void {
  reading.columns.delete(role);
  const free = LEVELS.filter((level) => !reading.columns.has(level));
  const start = role === 'name' ? Math.max(0, free.length - filled.length) : free.indexOf(role);
  filled.forEach((col, i) => {
    const level = free[start + i];
    if (level !== undefined) reading.columns.set(level, col);
  });
}

function splitByContent(
  grid: Grid,
  from: number,
  filled: readonly number[],
  role: IndicatorColumn,
  reading: ColumnReading,
): void {
  const kinds = filled.map((col) => ({ col, kind: contentKind(grid, from, col) }));
  // Goals in words ("健全") look like units; a value stands before its unit, so the first that is no sign is it.
  const value = kinds.find(({ kind }) => kind === 'value') ?? kinds.find(({ kind }) => kind !== 'comparator');
  if (value !== undefined) reading.columns.set(role, value.col);
  for (const { col, kind } of kinds) {
    if (col !== value?.col && kind !== 'value' && !reading.columns.has(kind)) reading.columns.set(kind, col);
  }
}

function contentKind(grid: Grid, from: number, col: number): 'comparator' | 'unit' | 'value' {
  let signs = 0;
  let units = 0;
  let values = 0;
  for (let row = from; row < from + ROWS_LOOKED_AT && row <= grid.bottom; row++) {
    const cell = grid.at(row, col);
    // A note across the table is no value of this column, and "/" is none of any kind.
    if (cell === null || cell.row !== row || cell.col !== col) continue;
    const kind = parseCell(cell.cell).kind;
    if (kind === 'not-applicable') continue;
    if (kind === 'bare-comparator' || /^(定性|正向|反向)$/.test(cell.cell.text.trim())) signs++;
    else if (/^(%|％|[㎡\u4e00-\u9fff/]{1,5})$/.test(cell.cell.text.trim()) && kind === 'text') units++;
    else values++;
  }
  if (signs > units && signs > values) return 'comparator';
  return units > values ? 'unit' : 'value';
}

/**
 * Forms with "绩效目标 | 完成情况" and no name column hold the indicators themselves ("指标1：棚改项目")
 * under 绩效目标: then that column names, and there is no target.
 */
function nameFromTarget(grid: Grid, band: HeaderBand, reading: ColumnReading): void {
  const target = reading.columns.get('target');
  if (reading.columns.has('name') || target === undefined || !reading.hinted.has('target')) return;
  let named = 0;
  let others = 0;
  // The first cells decide: what stands under the table (signatures, opinions) is no indicator.
  for (let row = band.bottom + 1; named + others < 6 && row <= grid.bottom; row++) {
    const cell = grid.at(row, target);
    if (cell === null || cell.row !== row) continue;
    if (/^\s*(指标|目标)\s*\d+\s*[:：、.]?/.test(cell.cell.text)) named++;
    else if (parseTyped(cell.cell.text).kind !== 'blank') others++;
  }
  if (named < 2 || named < others) return;
  reading.columns.delete('target');
  reading.columns.set('name', target);
  reading.namedByTarget = true;
  const at = cellAddress(band.bottom, target);
  reading.alternatives.push({
    role: 'target',
    address: at,
    why: {
      zh: '这一列写的是“指标1：…”，读作指标名称',
      en: 'the column holds “指标1：…”: names, not targets',
      address: at,
    },
  });
}
