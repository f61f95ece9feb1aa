import type { Decimal } from '../number/decimal';
import { convert, unitKind, type UnitKind } from '../value/unit';
import type { DataItem } from './types';

/**
 * The items' values with every kind in one unit, the first one met, so that a ratio of 元 and 万元 comes
 * out right. An amount whose unit is said nowhere stands in the unit of the amounts beside it. Items
 * without a value are left out.
 */
export function inOneUnit(items: readonly DataItem[]): ReadonlyMap<DataItem, Decimal> {
  const units = new Map<UnitKind, string>();
  const values = new Map<DataItem, Decimal>();
  for (const item of items) {
    if (item.value === null) continue;
    const kind = unitKind(item.unit);
    if (kind === null || item.unit === null) {
      values.set(item, item.value);
      continue;
    }
    const target = units.get(kind) ?? item.unit;
    units.set(kind, target);
    values.set(item, convert(item.value, item.unit, target) ?? item.value);
  }
  return values;
}

/** The unit that `inOneUnit` gives an item's value in: the first one of its kind among them. */
export function unitAmong(item: DataItem, items: readonly DataItem[]): string | null {
  const kind = unitKind(item.unit);
  const first =
    kind === null ? undefined : items.find((one) => one.value !== null && unitKind(one.unit) === kind);
  return first?.unit ?? item.unit;
}
