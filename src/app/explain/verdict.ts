import type { Analysis } from '../../core/compute/types';
import type { FormCell } from '../../core/layout/types';
import { linkTo } from '../cell-link';
import { computedByPlace } from '../computed-by-place';
import type { Verdict } from './types';

/** What Recalculate has for the cell beside what stands there; `worked` where it has no value to write. */
export function verdictOn(analysis: Analysis, at: FormCell, worked: string | null): Verdict {
  const value = computedByPlace(analysis).get(at.place);
  const result = value?.rendered.text ?? worked;
  const entered = at.text;
  const agrees = value === undefined || entered === '' ? null : value.agrees;
  return { value: result, entered, cell: linkTo(at), agrees };
}
