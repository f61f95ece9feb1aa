import type { CellObject } from '@e965/xlsx';
import { Decimal, plain } from '../../../core/number/decimal';

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

export function errorText(cell: CellObject): string {
  return ERRORS.get(Number(cell.v)) ?? cell.w ?? '#VALUE!';
}

/** The shortest decimal that means the stored number: 0.3933, not its 17 binary digits. */
export function decimalText(value: number): string {
  return plain(new Decimal(String(value)));
}
