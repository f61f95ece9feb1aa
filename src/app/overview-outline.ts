import { pointsShown } from '../core/checks/notation';
import { pointsOf } from '../core/compute/indicators';
import type { Analysis, Indicator } from '../core/compute/types';
import { weightInLabel } from '../core/compute/weight-in-label';
import type { IndicatorTable } from '../core/layout/types';
import { sumUp } from '../core/number/sum';
import { linkTo, type CellLink } from './cell-link';

/** A 一级指标 of a form that scores nothing row by row: what there is of it. */
export interface LevelOutline {
  readonly name: string;
  readonly at: CellLink;
  readonly indicators: number;
  readonly weight: string | null;
  /** Rows whose actual value is there; on a declaration whose target is. */
  readonly filled: number;
}

export function outlineOf(tables: readonly IndicatorTable[], { indicators }: Analysis): LevelOutline[] {
  const levels = byLevel(indicators.filter((one) => tables.includes(one.table) && one.scored));
  return [...levels].flatMap(([name, rows]) => {
    const cells = rows[0]?.row.cells;
    const at = cells?.level1 ?? cells?.level2 ?? cells?.name;
    if (at === undefined) return [];
    const filled = rows.filter(isFilled).length;
    return [{ name, at: linkTo(at), indicators: rows.length, weight: weightOf(rows), filled }];
  });
}

export function byLevel(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name = levelName(indicator);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [indicator]);
    else group.push(indicator);
  }
  return groups;
}

/** A remark in brackets longer than this says what belongs there, not what it is called. */
const LONGEST_REMARK = 12;

/** "产出指标（50分）" without its points; a form without levels is one group. */
function levelName({ level1, level2 }: Indicator): string {
  const label = level1 === '' ? level2 : level1;
  const bare = label
    .replace(/[（(][^（()）]*\d[^（()）]*分?[)）]\s*$/, '')
    .replace(/[（(]([^（()）]*)[)）]\s*$/, (whole, remark: string) =>
      remark.length > LONGEST_REMARK ? '' : whole,
    )
    .trim();
  return bare === '' ? '全部指标' : bare;
}

function isFilled({ row: { cells } }: Indicator): boolean {
  const cell = cells.actual ?? cells.target;
  return cell !== undefined && cell.value.kind !== 'blank';
}

/** A weight merged over several rows counts once. */
function weightOf(rows: readonly Indicator[]): string | null {
  const own = new Map(rows.map(({ row, weight }) => [row.cells.weight?.place, weight]));
  const weights = [...own.values()].filter((one) => one !== null);
  if (weights.length > 0) return pointsShown(sumUp(weights));
  const stated = levelWeight(rows);
  return stated === null ? null : pointsShown(stated);
}

/** Where only the levels are weighed: in a column of their own, or in the level's name. */
export function levelWeight(rows: readonly Indicator[]): ReturnType<typeof pointsOf> {
  const first = rows[0];
  if (first === undefined) return null;
  return pointsOf(first.row.cells.level1Weight) ?? weightInLabel(first.level1);
}
