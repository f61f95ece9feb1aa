import type { Analysis } from '../../compute/types';
import { itemKey, namesRate } from '../../data-items/item-key';
import { itemMeaning } from '../../data-items/meanings';
import type { DataItem } from '../../data-items/types';
import { convert, unitKind } from '../../value/unit';
import { ONE, type Decimal } from '../../number/decimal';
import { reach, scale } from '../../number/interval';
import { amountShown } from '../notation';
import { amountParts, sameAmount } from '../sum-verdict';
import { yearIn, type Stated } from './stated';

/** Meanings that leave open which figure it is: good enough to find an operand, not to contradict one. */
const VAGUE_MEANINGS: ReadonlySet<string> = new Set(['预算数', '预算调整数', '财政性资金']);
/** Names that may hold money beside the budget (经营支出, 其他资金). */
const VAGUE_NAMES: ReadonlySet<string> = new Set([
  '支出合计',
  '本年支出合计',
  '总支出',
  '项目总支出',
  '部门项目总支出',
  '财政拨款',
]);
const SHORTEST_NAME = 4;

/** Amounts and counts with the scope they hold in, converted to the base unit of their kind. */
export function statedAmounts(analysis: Analysis): readonly Stated[] {
  const declarations = new Set(
    analysis.sheets.filter((sheet) => sheet.kind === 'declaration').map((sheet) => sheet.name),
  );
  const totals = contradictedTotals(analysis);
  return analysis.items.flatMap((item) => {
    const meaning = meaningOf(item, declarations.has(item.cell.sheet));
    return meaning === null
      ? []
      : read(item, `${analysis.scopes.get(item.cell.sheet) ?? ''}|${meaning}`, totals.get(item.cell.place));
  });
}

/** 部门预算总额 of a declaration is the budget of the beginning of the year. */
function meaningOf(item: DataItem, declared: boolean): string | null {
  const key = itemKey(item.name);
  if (namesRate(item.name) || unitKind(item.unit) === 'percent' || VAGUE_NAMES.has(key)) return null;
  const meaning = itemMeaning(item.name);
  if (meaning === null) return item.origin === 'data' && key.length >= SHORTEST_NAME ? `“${key}”` : null;
  if (VAGUE_MEANINGS.has(meaning)) return null;
  return declared && meaning === '部门预算总额' ? '年初预算数' : meaning;
}

interface Total {
  readonly sum: Decimal;
  readonly decimals: number;
}

/** Totals that contradict their own parts: the sum of the parts stands for them, where it is one sum. */
function contradictedTotals(analysis: Analysis): ReadonlyMap<string, Total | null> {
  const totals = new Map<string, Total | null>();
  for (const sum of analysis.sums) {
    const read = amountParts(sum);
    if (read === null || sameAmount(read.entered, read.sum)) continue;
    const place = sum.at.place;
    const known = totals.get(place);
    const decimals = read.parts.reduce((most, part) => Math.max(most, part.value.decimalPlaces()), 0);
    const other = known === null || (known !== undefined && !known.sum.eq(read.sum));
    totals.set(place, other ? null : { sum: read.sum, decimals });
  }
  return totals;
}

/** `total` is null when several sums contradict the cell: then nothing is known of it. */
function read(item: DataItem, key: string, total: Total | null | undefined): readonly Stated[] {
  const { value } = item.cell;
  if (item.value === null || value.kind !== 'number' || value.comparator !== null || total === null)
    return [];
  const factor = baseFactor(item.unit);
  const typed = { value: item.value.times(factor), interval: scale(value.interval, factor) };
  const byParts =
    total === undefined
      ? []
      : [{ value: total.sum.times(factor), interval: scale(reach(total.sum, total.decimals), factor) }];
  return [
    {
      key: `${key}|${unitKind(item.unit) ?? ''}`,
      name: item.name,
      at: item.cell,
      origin: item.origin,
      year: yearIn(item.name),
      readings: [typed, ...byParts],
      shown: `${amountShown(total?.sum ?? item.value)}${item.unit ?? ''}`,
      byParts: total !== undefined,
    },
  ];
}

function baseFactor(unit: string | null): Decimal {
  if (unit === null || unitKind(unit) !== 'money') return ONE;
  return convert(ONE, unit, '元') ?? ONE;
}
