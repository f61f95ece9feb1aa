import type { Analysis } from '../core/compute/types';
import { computedValues, type ComputedValue } from '../core/planning/computed';

const known = new WeakMap<Analysis, ReadonlyMap<string, ComputedValue>>();

/** What Recalculate has for each cell, by place; worked out once for one analysis. */
export function computedByPlace(analysis: Analysis): ReadonlyMap<string, ComputedValue> {
  let values = known.get(analysis);
  if (values === undefined) {
    values = new Map(computedValues(analysis).map((value) => [value.at.place, value]));
    known.set(analysis, values);
  }
  return values;
}
