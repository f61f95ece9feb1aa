import { bindOperand, type Binding } from '../data-items/bind-operand';
import type { DataItem } from '../data-items/types';
import { inOneUnit } from '../data-items/units';
import { adjustmentMeant, adjustmentReadings } from '../definitions/adjustment-readings';
import { evaluate } from '../definitions/evaluate';
import { operandNames } from '../definitions/operands';
import { showExpression, showWorking } from '../definitions/show';
import type { Expression } from '../definitions/types';
import { findIndicator } from '../indicators/find-indicator';
import type { DataRow, FormCell, SheetReading, SummaryTable } from '../layout/types';
import { plain, type Decimal } from '../number/decimal';
import { pointsOf } from './indicators';
import { catalogueDefinition, rowDefinition, type ResolvedDefinition } from './resolve-definition';
import { rateReadings } from './rate-readings';
import type { Indicator, Input, MissingOperand, Rate, RateOutcome } from './types';

type ItemsOf = (scope: string) => readonly DataItem[];

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
      role: 'actual', name: indicator.name, scope: indicator.scope, at, indicator,
      ...described(definition), ...outcome, entered: entered === null ? null : settled(entered, indicator),
    });
  }
  return rates;
}

/** Under a unit "%" a plain 1 is one per cent, never the ratio 1, unless the number says it was a ratio. */
function settled(entered: NonNullable<Rate['entered']>, indicator: Indicator): NonNullable<Rate['entered']> {
  const percentUnit = indicator.row.cells.unit !== undefined && indicator.unit === '%';
  return percentUnit && entered.readings.length > 1 ? { ...entered, readings: [...entered.readings].reverse() } : entered;
}

function described(definition: ResolvedDefinition): Pick<Rate, 'formula' | 'source' | 'clause'> {
  return { formula: showExpression(definition.expression), source: definition.source, clause: definition.clause };
}

interface Worked {
  readonly outcome: RateOutcome;
  readonly accepted: readonly Decimal[];
  readonly rivals: Rate['rivals'];
}

function workOut(definition: ResolvedDefinition, name: string, sheet: string, items: readonly DataItem[]): Worked {
  const bind = (adjustment: 'budget' | 'sum'): ReadonlyMap<string, Binding> => {
    const bindings = new Map<string, Binding>();
    for (const operand of operandNames(definition.expression)) {
      const gloss = definition.glosses.get(operand);
      bindings.set(operand, bindOperand(operand, { indicator: name, items, sheet, adjustment, ...(gloss === undefined ? {} : { gloss }) }));
    }
    return bindings;
  };
  const bindings = bind(adjustmentMeant(definition.expression));
  const values = boundValues(bindings);
  const outcome = outcomeOf(definition.expression, bindings, values);
  return {
    outcome,
    accepted: otherAdjustment(definition.expression, bindings, bind),
    rivals: outcome.kind === 'value' ? rivalsOf(definition.expression, bindings, values, items) : [],
  };
}

/** 预算调整数 read the other way (§4, the trap): accepted only where the workbook has a figure of its own for it. */
function otherAdjustment(
  expression: Expression,
  bindings: ReadonlyMap<string, Binding>,
  bind: (adjustment: 'budget' | 'sum') => ReadonlyMap<string, Binding>,
): Decimal[] {
  const readings = adjustmentReadings(expression);
  if (readings === null) return [];
  const others = bind('sum');
  const first = bindings.get(readings.operand);
  const second = others.get(readings.operand);
  if (second?.kind !== 'found' || (first?.kind === 'found' && first.item === second.item)) return [];
  const values = boundValues(others);
  const result = evaluate(readings.asSumOfAdjustments, (operand) => values.get(operand) ?? null);
  return result.kind === 'value' ? [result.value] : [];
}

/** Bound operands in one unit, so that 万元 and 元 divide to a rate. */
function boundValues(bindings: ReadonlyMap<string, Binding>): ReadonlyMap<string, Decimal> {
  const found = [...bindings].flatMap(([operand, binding]) => (binding.kind === 'found' ? [{ operand, item: binding.item }] : []));
  const converted = inOneUnit(found.map(({ item }) => item));
  const values = new Map<string, Decimal>();
  for (const { operand, item } of found) {
    const value = converted.get(item) ?? item.value;
    if (value !== null) values.set(operand, value);
  }
  return values;
}

function outcomeOf(expression: Expression, bindings: ReadonlyMap<string, Binding>, values: ReadonlyMap<string, Decimal>): RateOutcome {
  const inputs: Input[] = [];
  const missing: MissingOperand[] = [];
  for (const [operand, binding] of bindings) {
    const value = values.get(operand);
    if (binding.kind === 'found' && value !== undefined) inputs.push({ name: operand, at: binding.item.cell, value, unit: binding.item.unit });
    else if (binding.kind === 'missing') missing.push({ operand, item: binding.canonical, cell: binding.blank?.cell ?? null });
  }
  const result = evaluate(expression, (operand) => values.get(operand) ?? null);
  if (result.kind === 'value') {
    return { kind: 'value', ratio: result.value, working: showWorking(expression, (operand) => plain(values.get(operand) ?? result.value)), inputs };
  }
  if (result.kind === 'zero-denominator') return { kind: 'zero-denominator', denominator: result.denominator, inputs };
  return { kind: 'missing', missing, inputs };
}

/** The same rate over another budget figure: what a wrong denominator would have given. */
function rivalsOf(expression: Expression, bindings: ReadonlyMap<string, Binding>, values: ReadonlyMap<string, Decimal>, items: readonly DataItem[]): Rate['rivals'] {
  const inner = expression.kind === 'percent' ? expression.of : expression;
  if (inner.kind !== 'operation' || inner.operator !== '/' || inner.right.kind !== 'operand') return [];
  const denominator = inner.right.name;
  const bound = bindings.get(denominator);
  if (bound?.kind !== 'found' || !isBudgetFigure(bound.item.name)) return [];
  const rivals = [];
  for (const item of items) {
    if (item === bound.item || item.value === null || item.value.isZero() || item.unit !== bound.item.unit) continue;
    if (!isBudgetFigure(item.name) || familyOf(item.name) !== familyOf(bound.item.name)) continue;
    const result = evaluate(expression, (operand) => (operand === denominator ? item.value : (values.get(operand) ?? null)));
    if (result.kind === 'value') rivals.push({ zh: item.name, en: item.name, ratio: result.value });
  }
  return rivals;
}

function isBudgetFigure(name: string): boolean {
  return /预算/.test(name) && !/执行|完成|支出数|率$/.test(name);
}

/** 三公, 采购, 基本支出, 项目支出: a denominator is mistaken within its family only. */
function familyOf(name: string): string {
  return /三公|采购|基本支出|项目支出|一般公共/.exec(name)?.[0] ?? '';
}

/** Rates that a 基础数据 sheet states by name ("“三公经费”控制率 60%"), against their definition. */
export function itemRates(
  sheets: readonly SheetReading[],
  indicators: readonly Indicator[],
  scopeOf: (sheet: SheetReading) => string,
  itemsOf: ItemsOf,
): Rate[] {
  const rates: Rate[] = [];
  for (const sheet of sheets) {
    const scope = scopeOf(sheet);
    for (const table of sheet.tables) {
      if (table.kind !== 'data') continue;
      for (const row of table.rows) {
        const rate = itemRate(row, scope, indicators, itemsOf(scope));
        if (rate !== null) rates.push(rate);
      }
    }
  }
  return rates;
}

function itemRate(row: DataRow, scope: string, indicators: readonly Indicator[], items: readonly DataItem[]): Rate | null {
  const at = row.cells.value;
  if (at === undefined || !/[率比]$/.test(row.item.replace(/[（(].*?[)）]/g, ''))) return null;
  const entry = findIndicator(row.item);
  const indicator = indicators.find((one) => one.scope === scope && (one.name === row.item || (entry !== null && findIndicator(one.name) === entry))) ?? null;
  const definition = (indicator === null ? null : rowDefinition(indicator)) ?? catalogueDefinition(row.item);
  if (definition === null) return null;
  const others = items.filter((item) => item.cell !== at && item.cell.address + item.cell.sheet !== at.address + at.sheet);
  return {
    role: 'item', name: row.item, scope, at, indicator, ...described(definition),
    ...workOut(definition, row.item, at.sheet, others), entered: rateReadings(at, true),
  };
}

/** The execution rate of a scope, stated or computed, for the 预算执行 row of its score summary. */
export function scopeExecution(scope: string, rates: readonly Rate[], items: readonly DataItem[]): Rate | undefined {
  const own = rates.filter((rate) => rate.scope === scope && rate.outcome.kind === 'value');
  const known = own.find((rate) => rate.role === 'executionRate') ?? own.find((rate) => findIndicator(rate.name)?.name === '预算执行率');
  if (known !== undefined) return known;
  const definition = catalogueDefinition('预算执行率');
  const [first] = items;
  if (definition === null || first === undefined) return undefined;
  const worked = workOut(definition, '预算执行率', first.cell.sheet, items);
  return { role: 'item', name: '预算执行率', scope, at: first.cell, indicator: null, ...described(definition), ...worked, entered: null };
}

/** 得分率 = 得分 ÷ 权重分值, row by row. */
export function summaryRates(table: SummaryTable, scope: string): Rate[] {
  const rates: Rate[] = [];
  for (const row of table.rows) {
    const at = row.cells.scoreRate;
    const { score, weight } = row.cells;
    if (at === undefined || score === undefined || weight === undefined) continue;
    const outcome = scoreRateOutcome(score, weight);
    if (outcome === null) continue;
    rates.push({
      role: 'scoreRate', name: `${row.label}得分率`, scope, at, indicator: null, formula: '得分÷权重分值×100%', source: 'table',
      clause: '得分率=得分÷权重分值×100%', outcome, accepted: [], rivals: [], entered: rateReadings(at, true),
    });
  }
  return rates;
}

function scoreRateOutcome(score: FormCell, weight: FormCell): RateOutcome | null {
  const points = pointsOf(score);
  const full = pointsOf(weight);
  if (points === null || full === null) return null;
  const inputs: Input[] = [
    { name: '得分', at: score, value: points, unit: '分' },
    { name: '权重分值', at: weight, value: full, unit: '分' },
  ];
  if (full.isZero()) return { kind: 'zero-denominator', denominator: '权重分值', inputs };
  return { kind: 'value', ratio: points.div(full), working: `${plain(points)}÷${plain(full)}×100%`, inputs };
}
