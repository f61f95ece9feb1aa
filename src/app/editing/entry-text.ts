import type { Cell } from '../../core/grid/cell';
import { storedNumber } from '../../core/number/decimal';
import { readFormat } from '../../core/value/number-format';
import { paintCell } from '../number-display/show-cell';
import { HUNDRED, plain } from '../../core/number/decimal';

/** What stands in the line that a cell is edited in: all its digits, "95%" for a percentage, a formula as it is. */
export function entryText(cell: Cell | null, date1904: boolean): string {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.number === undefined) return cell.text;
  const value = storedNumber(cell.number);
  if (value === null) return cell.text;
  const format = readFormat(cell.format);
  if (format.percent) return `${plain(value.times(HUNDRED))}%`;
  if (!format.date) return plain(value);
  const withTime = value.isInteger() ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss';
  return paintCell({ ...cell, format: withTime }, { date1904 }).text;
}
