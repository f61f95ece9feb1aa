import type { DataItem } from '../../src/core/data-items/types';
import { Decimal } from '../../src/core/number/decimal';

export interface ItemOptions {
  readonly unit?: string | null;
  readonly sheet?: string;
  readonly origin?: DataItem['origin'];
  readonly note?: string;
}

let nextRow = 0;

/** A data item as the layout would give it; a cell of its own each time. */
export function item(name: string, value: string | null, options: ItemOptions = {}): DataItem {
  nextRow += 1;
  const { unit = '万元', sheet = '自评表', origin = 'budget', note = '' } = options;
  return {
    name,
    value: value === null ? null : new Decimal(value),
    unit,
    note,
    origin,
    cell: {
      sheet,
      row: nextRow,
      col: 1,
      address: `B${String(nextRow + 1)}`,
      place: `${sheet}!B${String(nextRow + 1)}`,
      cell: null,
      text: value ?? '',
      value: { kind: 'blank' },
    },
  };
}
