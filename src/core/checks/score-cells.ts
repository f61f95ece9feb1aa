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
  readonly weights: Map<string, Decimal | null>;
}

/** Every entered score once: rows of indicator tables, budget blocks and score summaries. */
export function scoreCells(analysis: Analysis): readonly ScoreCell[] {
  const found = new Map<string, Open>();
  const add = (
    name: string,
    at: FormCell,
    entered: Decimal | null,
    weight: Decimal | null,
    weightAt: FormCell | null | undefined,
  ): void => {
    if (entered === null) return;
    const key = at.place;
    const open = found.get(key) ?? { name, at, entered, weights: new Map<string, Decimal | null>() };
    found.set(key, open);
    open.weights.set(weightAt == null ? `${key} ${name}` : weightAt.place, weight);
  };
  for (const score of analysis.scores) add(score.name, score.at, score.entered, score.weight, score.weightAt);
  for (const sheet of analysis.sheets) {
    for (const table of sheet.tables) {
      if (table.kind !== 'score-summary') continue;
      for (const { role, label, cells } of table.rows) {
        if (role === 'indicator' && cells.score !== undefined)
          add(label, cells.score, pointsOf(cells.score), pointsOf(cells.weight), cells.weight);
      }
    }
  }
  return [...found.values()].map(({ weights, ...cell }) => ({
    ...cell,
    weight: total([...weights.values()]),
  }));
}

/** Scores keep two decimals: 3.34 on a weight of 10 ÷ 3 is no more than rounding. */
const ROUNDING = new Decimal('0.01');

export function exceeds(score: Decimal, weight: Decimal): boolean {
  return compare(score, weight) > 0 && compare(score.minus(weight), ROUNDING) >= 0;
}

function total(weights: readonly (Decimal | null)[]): Decimal | null {
  return weights.reduce((sum, weight) => (sum === null || weight === null ? null : sum.plus(weight)));
}
