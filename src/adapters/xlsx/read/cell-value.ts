import type { Cell } from '../../../core/grid/cell';
import { isoDateText } from '../../cell-rules/date-text';
import { isNumberText, shownNumber } from '../../cell-rules/shown-text';
import { decodeCellText } from '../xml/references';
import type { CellFormats } from './cell-formats';
import type { RawCell } from './sheet-walk';

/** What a cell's XML refers to outside the sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** Null for a cell with nothing in it but a style. */
export function cellContent(raw: RawCell, formula: string | undefined, context: CellContext): Cell | null {
  const format = context.formats[raw.style];
  if (formula === undefined && format === undefined) return plainContent(raw, context);
  const content = plainContent(raw, context, format) ?? (formula === undefined ? null : { text: '' });
  if (content === null) return null;
  return {
    ...content,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function plainContent(raw: RawCell, context: CellContext, format?: string): Cell | null {
  if (raw.type === 'n') {
    const stored = raw.value?.trim() ?? '';
    if (stored === '') return null;
    if (!isNumberText(stored)) return { text: stored };
    return { text: shownNumber(stored, format, context.date1904), number: stored };
  }
  const text = textContent(raw, context);
  if (text === '') return null;
  return raw.type === 'e' ? { text, error: text } : { text };
}

function textContent(raw: RawCell, context: CellContext): string {
  const value = raw.value ?? '';
  switch (raw.type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'inlineStr':
      return raw.inline ?? decodeCellText(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return isoDateText(value);
    default:
      return decodeCellText(value);
  }
}
