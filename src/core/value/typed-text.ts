import type { Cell } from '../grid/cell';
import { HUNDRED, plain, storedNumber, ZERO } from '../number/decimal';
import { remember } from '../text/remember';
import { readFormat } from './number-format';

/**
 * What the officer would say stands in the cell. For a number that is its stored digits in the
 * scale its format shows (0.3933 as "0%" is "39.33%"): a format hides digits, it does not take
 * them away. For everything else it is the shown text.
 */
export function typedText(cell: Cell | null): string {
  if (cell === null) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.number === undefined) return cell.text.trim();
  const format = readFormat(cell.format);
  const stored = storedNumber(cell.number);
  if (format.date || stored === null) return cell.text.trim();
  const digits = format.percent ? percentDigits(cell.number) : plainDigits(cell.number);
  return format.prefix + digits + format.suffix;
}

/** The same few numbers stand in a form again and again. */
const plainDigits = remember((number) => plain(storedNumber(number) ?? ZERO));
const percentDigits = remember((number) => `${plain((storedNumber(number) ?? ZERO).times(HUNDRED))}%`);
