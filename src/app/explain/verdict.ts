import type { Analysis } from '../../core/compute/types';
import type { FormCell } from '../../core/layout/types';
import { computedValues, type ComputedValue } from '../../core/planning/computed';
import { linkTo } from '../cell-link';
import type { Verdict } from './types';

const known = new WeakMap<Analysis, ReadonlyMap<string, ComputedValue>>();

/** By place; the officer clicks from cell to cell of one analysis. */
function valuesOf(analysis: Analysis): ReadonlyMap<string, ComputedValue> {
  let values = known.get(analysis);
  if (values === undefined) {
    values = new Map(computedValues(analysis).map((value) => [value.at.place, value]));
    known.set(analysis, values);
  }
  return values;
}

/** What Recalculate has for the cell beside what stands there; `worked` where it has no value to write. */
export function verdictOn(analysis: Analysis, at: FormCell, worked: string | null): Verdict {
  const value = valuesOf(analysis).get(at.place);
  const result = value?.rendered.text ?? worked;
  const entered = at.text;
  const agrees = value === undefined || entered === '' ? null : value.agrees;
  return { value: result, entered, cell: linkTo(at), agrees };
}
