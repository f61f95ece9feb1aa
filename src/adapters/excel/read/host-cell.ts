import type { Cell } from '../../../core/grid/cell';
import { shownNumber } from '../../cell-rules/shown-text';
import type { CellImage, HostValue } from '../journal';

/** Excel hands errors over as their text; a text typed to look like one is taken for one, as Excel itself does. */
const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY!'.split(
    ' ',
  ),
);

/** A cell as Excel gave it, in the same words as one that is read from a file. Null: nothing in it. */
export function hostCell(image: CellImage): Cell | null {
  const content = shown(image);
  if (content === null && image.formula === null) return null;
  return {
    ...(content ?? { text: '' }),
    ...(isGeneral(image.format) ? {} : { format: image.format }),
    ...(image.formula === null ? {} : { formula: image.formula.slice(1) }),
  };
}

export function isGeneral(format: string): boolean {
  return format === '' || /^general$/i.test(format);
}

function shown({ value, format }: CellImage): Cell | null {
  if (value === '') return null;
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    // The shortest decimal of the stored binary number, which is what a file of Excel's holds too.
    const stored = String(value);
    // Excel's JavaScript API does not say which calendar a workbook counts days by: 1900 is taken.
    return { text: shownNumber(stored, isGeneral(format) ? undefined : format, false), number: stored };
  }
  return isErrorText(value) ? { text: value, error: value } : { text: value };
}

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

/**
 * Values and formulas come separately; a constant's "formula" is the constant. A text that begins
 * with "=" is told from a formula by being its own value.
 */
export function imageOf(value: unknown, formula: unknown, format: unknown): CellImage {
  const held = hostValue(value);
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== held;
  return {
    value: held,
    formula: isFormula ? formula : null,
    format: typeof format === 'string' ? format : 'General',
  };
}

function hostValue(value: unknown): HostValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
