import type { Cell } from '../../core/grid/cell';
import type { NewValue } from '../../core/planning/types';
import { isNumberText, shownNumber } from './shown-text';

/** The cell as it stands after an edit; null when nothing is in it any more. */
export function editedCell(before: Cell | null, value: NewValue, newFormat: string | undefined, date1904: boolean): Cell | null {
  if (value.kind === 'blank' || value.value === '') return null;
  const format = newFormat === 'General' ? undefined : newFormat ?? before?.format;
  const kept = format === undefined ? {} : { format };
  if (value.kind === 'text') return { text: value.value, ...kept };
  if (!isNumberText(value.value)) throw new TypeError(`not a number: ${value.value}`);
  return { text: shownNumber(value.value, format, date1904), number: value.value, ...kept };
}
