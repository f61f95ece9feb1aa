/** Faults that any form can carry, planted wherever the form's own columns let them stand. */
import type { Book } from './book';
import { moneyFaults } from './money-faults';
import { rowFaults } from './row-faults';
import { tableFaults } from './table-faults';
import type { Fault } from './types';

export function standardFaults(book: Book): Fault[] {
  return [...rowFaults(book), ...tableFaults(book), ...moneyFaults(book)];
}
