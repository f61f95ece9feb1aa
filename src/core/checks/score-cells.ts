import { pointsOf } from '../compute/indicators';
import type { Analysis } from '../compute/types';
import type { FormCell } from '../layout/types';
import { Decimal } from '../number/decimal';
import { compare } from '../number/compare';

/** A cell with an entered score, and all the points that it may reach. */
export interface ScoreCell {
  readonly name: string;
  readonly at: FormCell;
  readonly entered: Decimal;
  /** Σ of the weights of the rows that share the cell; null when one of them has none. */
  readonly weight: Decimal | null;
}

interface Open {
  readonly name: string;
  readonly at: FormCell;
  readonly entered: Decimal;
  readonly weightPlace: string;
  readonly weight: Decimal | null;
  /** By place, once a second weight counts for the cell: seldom. */
  all: Map<string, Decimal | null> | null;
}

const known = new WeakMap<Analysis, readonly ScoreCell[]>();

/** Every entered score once: rows of indicator tables, budget blocks and score summaries. Asked by several checks. */
export function scoreCells(analysis: Analysis): readonly ScoreCell[] {
  let cells = known.get(analysis);
  if (cells === undefined) {
    cells = findScoreCells(analysis);
    known.set(analysis, cells);
  }
  return cells;
}

function findScoreCells(analysis: Analysis): readonly ScoreCell[] {
  const found = new Map<string, Open>();
  for (const { name, at, entered, weight, weightAt } of analysis.scores)
    if (entered !== null) add(found, { name, at, entered, weight }, weightAt);
  for (const sheet of analysis.sheets) {
    for (const table of sheet.tables) {
      if (table.kind !== 'score-summary') continue;
      for (const { role, label, cells } of table.rows) {
        const entered = pointsOf(cells.score);
        if (role !== 'indicator' || cells.score === undefined || entered === null) continue;
        add(found, { name: label, at: cells.score, entered, weight: pointsOf(cells.weight) }, cells.weight);
      }
    }
  }
  return [...found.values()].map(({ name, at, entered, weight, all }) => ({
    name,
    at,
    entered,
    weight: all === null ? weight : total([...all.values()]),
  }));
}

function add(found: Map<string, Open>, cell: ScoreCell, weightAt: FormCell | null | undefined): void {
  const { place } = cell.at;
  const weightPlace = weightAt == null ? `${place} ${cell.name}` : weightAt.place;
  const open = found.get(place);
  if (open === undefined) {
    const { name, at, entered, weight } = cell;
    found.set(place, { name, at, entered, weightPlace, weight, all: null });
    return;
  }
  open.all ??= new Map([[open.weightPlace, open.weight]]);
  open.all.set(weightPlace, cell.weight);
}

/** Scores keep two decimals: 3.34 on a weight of 10 ÷ 3 is no more than rounding. */
const ROUNDING = new Decimal('0.01');

export function exceeds(score: Decimal, weight: Decimal): boolean {
  return compare(score, weight) > 0 && compare(score.minus(weight), ROUNDING) >= 0;
}

function total(weights: readonly (Decimal | null)[]): Decimal | null {
  return weights.reduce((sum, weight) => (sum === null || weight === null ? null : sum.plus(weight)));
}
