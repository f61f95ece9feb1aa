import type { DataItem } from '../data-items/types';
import { showExpression } from '../definitions/show';
import { findIndicator } from '../indicators/find-indicator';
import type { FormCell, SheetReading } from '../layout/types';
import { rateReadings } from './rate-readings';
import { catalogueDefinition, rowDefinition, type ResolvedDefinition } from './resolve-definition';
import type { Indicator, Rate } from './types';
import { workOut } from './work-out';

/** The data items of a scope. */
export type ItemsOf = (scope: string) => readonly DataItem[];

/** The actual value of every indicator that a definition computes, from the form's text or the catalogue. */
export function actualRates(indicators: readonly Indicator[], itemsOf: ItemsOf): Rate[] {
  const rates: Rate[] = [];
  for (const indicator of indicators) {
    const definition = rowDefinition(indicator);
    const at = indicator.row.cells.actual ?? indicator.row.cells.target ?? indicator.row.cells.name;
    if (definition === null || at === undefined) continue;
    const outcome = workOut(definition, indicator.name, at.sheet, itemsOf(indicator.scope));
    const entered = indicator.row.cells.actual === undefined ? null : rateReadings(at, true);
    rates.push({
      role: 'actual',
      name: indicator.name,
      scope: indicator.scope,
      at,
      indicator,
      ...described(definition),
      ...outcome,
      entered: entered === null ? null : settled(entered, indicator),
    });
  }
  return rates;
}

/** Under a unit "%" a plain 1 is one per cent, never the ratio 1, unless the number says it was a ratio. */
function settled(entered: NonNullable<Rate['entered']>, indicator: Indicator): NonNullable<Rate['entered']> {
  const percentUnit = indicator.row.cells.unit !== undefined && indicator.unit === '%';
  return percentUnit && entered.readings.length > 1
    ? { ...entered, readings: [...entered.readings].reverse() }
    : entered;
}

function described(definition: ResolvedDefinition): Pick<Rate, 'formula' | 'source' | 'clause' | 'stated'> {
  return {
    formula: showExpression(definition.expression),
    source: definition.source,
    clause: definition.clause,
    ...(definition.stated === undefined ? {} : { stated: definition.stated }),
  };
}

/** Rates that a 基础数据 sheet or the form's head states by name ("“三公经费”控制率 60%"), against their definition. */
export function itemRates(
  sheets: readonly SheetReading[],
  indicators: readonly Indicator[],
  scopeOf: (sheet: SheetReading) => string,
  itemsOf: ItemsOf,
): Rate[] {
  const rates: Rate[] = [];
  for (const sheet of sheets) {
    const scope = scopeOf(sheet);
    const stated = sheet.tables.flatMap((table) =>
      table.kind === 'data' ? table.rows.map((row) => ({ name: row.item, at: row.cells.value })) : [],
    );
    for (const one of stated) {
      const rate = itemRate(one, scope, indicators, itemsOf(scope));
      if (rate !== null) rates.push(rate);
    }
    for (const { label, cell, inline } of sheet.labelled) {
      if (inline || cell.value.kind !== 'number') continue;
      const rate = itemRate({ name: label, at: cell }, scope, indicators, itemsOf(scope));
      // A rate in the form's head is held against figures that are there; it asks for none.
      if (rate !== null && rate.outcome.kind === 'value') rates.push(rate);
    }
  }
  return rates;
}

interface Stated {
  readonly name: string;
  readonly at: FormCell | undefined;
}

function itemRate(
  { name, at }: Stated,
  scope: string,
  indicators: readonly Indicator[],
  items: readonly DataItem[],
): Rate | null {
  if (at === undefined || !/[率比]$/.test(name.replace(/[（(][^（()）]*[)）]/g, ''))) return null;
  const entry = findIndicator(name);
  const indicator =
    indicators.find(
      (one) =>
        one.scope === scope && (one.name === name || (entry !== null && findIndicator(one.name) === entry)),
    ) ?? null;
  const definition = (indicator === null ? null : rowDefinition(indicator)) ?? catalogueDefinition(name);
  if (definition === null) return null;
  const others = items.filter((item) => item.cell.place !== at.place);
  return {
    role: 'item',
    name: name,
    scope,
    at,
    indicator,
    ...described(definition),
    ...workOut(definition, name, at.sheet, others),
    entered: rateReadings(at, true),
  };
}

/** The execution rate of a scope, stated or computed, for the 预算执行 row of its score summary. */
export function scopeExecution(
  scope: string,
  rates: readonly Rate[],
  items: readonly DataItem[],
): Rate | undefined {
  const own = rates.filter(
    (rate) => rate.scope === scope && rate.outcome.kind === 'value' && rate.role !== 'completion',
  );
  const known =
    own.find((rate) => rate.role === 'executionRate') ??
    own.find((rate) => findIndicator(rate.name)?.name === '预算执行率');
  if (known !== undefined) return known;
  const definition = catalogueDefinition('预算执行率');
  const [first] = items;
  if (definition === null || first === undefined) return undefined;
  const worked = workOut(definition, '预算执行率', first.cell.sheet, items);
  return {
    role: 'item',
    name: '预算执行率',
    scope,
    at: first.cell,
    indicator: null,
    ...described(definition),
    ...worked,
    entered: null,
  };
}
