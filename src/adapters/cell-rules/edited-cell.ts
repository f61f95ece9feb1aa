import type { Cell } from '../../core/grid/cell';
import type { NewValue } from '../../core/planning/types';
import { isNumberText, shownNumber } from './shown-text';

/** The format a cell has after an edit; undefined for General. An emptied cell keeps its format. */
export function editedFormat(before: string | undefined, asked: string | undefined): string | undefined {
  const format = asked ?? before;
  return format === 'General' ? undefined : format;
}

/** What stands in a cell of the given format after an edit; null when nothing is in it any more. */
export function editedCell(value: NewValue, format: string | undefined, date1904: boolean): Cell | null {
  if (value.kind === 'blank' || value.value === '') return null;
  const kept = format === undefined ? {} : { format };
  if (value.kind === 'text') return { text: value.value, ...kept };
  if (!isNumberText(value.value)) throw new TypeError(`not a number: ${value.value}`);
  return { text: shownNumber(value.value, format, date1904), number: value.value, ...kept };
}
