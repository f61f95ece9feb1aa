import type { CellImage, HostValue } from '../journal';
import type { NewValue } from '../../../core/planning/types';
import { isNumberText } from '../../cell-rules/shown-text';
import { isErrorText } from '../read/host-cell';

/** A planned value as Excel holds it. A number that is none is the caller's fault. */
export function hostValueOf(value: NewValue): HostValue {
  if (value.kind === 'blank') return '';
  if (value.kind === 'text') return value.value;
  if (!isNumberText(value.value)) throw new TypeError(`not a number: ${value.value}`);
  return Number(value.value);
}

/**
 * What has to be typed for a cell to hold just that. An apostrophe in front keeps text from becoming
 * a number, a date or a formula.
 */
export function hostInput(value: HostValue, format: string): HostValue {
  return typeof value === 'string' && needsApostrophe(value, format) ? `'${value}` : value;
}

/** The same for what stood in the cell before: there a text like "#N/A" is the error itself. */
export function hostInputOf({ value, formula, format }: CellImage): HostValue {
  if (formula !== null) return formula;
  return typeof value === 'string' && isErrorText(value) ? value : hostInput(value, format);
}

const TEXT_FORMAT = '@';

/** Excel reads far more as dates and numbers than one would think ("1-2", "３％", "三月五日"): only plain words go bare. */
function needsApostrophe(text: string, format: string): boolean {
  if (text === '') return false;
  if (text.startsWith("'")) return true;
  if (format === TEXT_FORMAT) return false;
  const plain = text.normalize('NFKC').trim();
  return (
    /^[=+\-@'/]/.test(plain) ||
    /[\p{N}]/u.test(plain) ||
    /^(?:true|false)$/i.test(plain) ||
    /[一二三四五六七八九十].*[年月日时]/.test(plain) ||
    isErrorText(plain)
  );
}
