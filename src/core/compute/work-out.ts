import { bindOperand, type Binding } from '../data-items/bind-operand';
import { namesAdjustment } from '../data-items/item-key';
import type { DataItem } from '../data-items/types';
import { inOneUnit, unitAmong } from '../data-items/units';
import { adjustmentMeant, adjustmentReadings } from '../definitions/adjustment-readings';
import { evaluate } from '../definitions/evaluate';
import { operandNames } from '../definitions/operands';
import { showWorking } from '../definitions/show';
import type { Expression } from '../definitions/types';
import { Decimal, plain } from '../number/decimal';
import type { ResolvedDefinition } from './resolve-definition';
import type { Input, MissingOperand, OtherFigure, Rate, RateOutcome } from './types';

const HALF_LOST = new Decimal('-0.5');

/** What a definition gives on the items of its scope, and the figures that would explain a slip. */
export interface Worked {
  readonly outcome: RateOutcome;
  readonly accepted: readonly Decimal[];
  readonly rivals: Rate['rivals'];
}

export function workOut(
  definition: ResolvedDefinition,
  name: string,
  sheet: string,
  items: readonly DataItem[],
): Worked {
  const bind = (adjustment: 'budget' | 'sum'): ReadonlyMap<string, Binding> => {
    const bindings = new Map<string, Binding>();
    for (const operand of operandNames(definition.expression)) {
      const gloss = definition.glosses.get(operand);
      bindings.set(
        operand,
        bindOperand(operand, {
          indicator: name,
          items,
          sheet,
          adjustment,
          ...(gloss === undefined ? {} : { gloss }),
        }),
      );
    }
    return bindings;
  };
  const bindings = bind(adjustmentMeant(definition.expression));
  const values = boundValues(bindings);
  const literal = outcomeOf(definition.expression, bindings, values);
  const outcome = soberAdjustment(literal, definition.expression, bindings, values);
  const other = otherAdjustment(definition.expression, bindings, bind);
  return {
    outcome,
    accepted: outcome === literal || literal.kind !== 'value' ? other : [literal.ratio],
    rivals: outcome.kind === 'value' ? rivalsOf(definition.expression, bindings, values, items) : [],
  };
}

/**
 * A figure called 预算调整数 that is less than half the initial budget is the sum of the adjustments,
 * not a budget cut to a fraction: no unit loses half its budget within the year and reports a rate of it.
 */
function soberAdjustment(
  literal: RateOutcome,
  expression: Expression,
  bindings: ReadonlyMap<string, Binding>,
  values: ReadonlyMap<string, Decimal>,
): RateOutcome {
  const readings = adjustmentReadings(expression);
  if (readings === null || literal.kind !== 'value' || literal.ratio.gt(HALF_LOST)) return literal;
  const bound = bindings.get(readings.operand);
  const named = bound?.kind === 'found' && namesAdjustment(bound.item.name);
  return named ? outcomeOf(readings.asSumOfAdjustments, bindings, values) : literal;
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
  const own = second?.kind === 'found' && !(first?.kind === 'found' && first.item === second.item);
  // One figure called 预算调整数, the very name that the formula and its gloss disagree on, may be either.
  const named = first?.kind === 'found' && namesAdjustment(first.item.name);
  if (!own && !named) return [];
  const values = boundValues(own ? others : bindings);
  const result = evaluate(readings.asSumOfAdjustments, (operand) => values.get(operand) ?? null);
  return result.kind === 'value' ? [result.value] : [];
}

/** Bound operands in one unit, so that 万元 and 元 divide to a rate. */
function boundValues(bindings: ReadonlyMap<string, Binding>): ReadonlyMap<string, Decimal> {
  const found = [...bindings].flatMap(([operand, binding]) =>
    binding.kind === 'found' ? [{ operand, item: binding.item }] : [],
  );
  const converted = inOneUnit(found.map(({ item }) => item));
  const values = new Map<string, Decimal>();
  for (const { operand, item } of found) {
    const value = converted.get(item) ?? item.value;
    if (value !== null) values.set(operand, value);
  }
  return values;
}

function outcomeOf(
  expression: Expression,
  bindings: ReadonlyMap<string, Binding>,
  values: ReadonlyMap<string, Decimal>,
): RateOutcome {
  const inputs: Input[] = [];
  const missing: MissingOperand[] = [];
  const items = [...bindings.values()].flatMap((binding) => (binding.kind === 'found' ? [binding.item] : []));
  for (const [operand, binding] of bindings) {
    const value = values.get(operand);
    if (binding.kind === 'found' && value !== undefined) inputs.push(inputOf(binding, value, items));
    else if (binding.kind === 'missing') missing.push(missingOf(binding));
  }
  const result = evaluate(expression, (operand) => values.get(operand) ?? null);
  if (result.kind === 'value') {
    return {
      kind: 'value',
      ratio: result.value,
      working: showWorking(expression, (operand) => plain(values.get(operand) ?? result.value)),
      inputs,
    };
  }
  if (result.kind === 'zero-denominator')
    return { kind: 'zero-denominator', denominator: result.denominator, inputs };
  return { kind: 'missing', missing, inputs };
}

function inputOf(
  { operand, item, caution, alternatives }: Extract<Binding, { kind: 'found' }>,
  value: Decimal,
  items: readonly DataItem[],
): Input {
  return {
    name: operand,
    at: item.cell,
    value,
    unit: unitAmong(item, items),
    ...(item.name === operand ? {} : { item: item.name }),
    ...(caution === null ? {} : { caution }),
    ...others(alternatives),
  };
}

function missingOf(binding: Extract<Binding, { kind: 'missing' }>): MissingOperand {
  const { operand, canonical, unit, gloss, blank, alternatives } = binding;
  return {
    operand,
    item: canonical,
    cell: blank?.cell ?? null,
    unit: blank?.unit ?? unit,
    gloss,
    ...others(alternatives),
  };
}

function others(
  alternatives: Binding['alternatives'],
): { readonly others: readonly OtherFigure[] } | Record<string, never> {
  return alternatives.length === 0
    ? {}
    : { others: alternatives.map(({ item }) => ({ name: item.name, at: item.cell })) };
}

/** The same rate over another budget figure: what a wrong denominator would have given. */
function rivalsOf(
  expression: Expression,
  bindings: ReadonlyMap<string, Binding>,
  values: ReadonlyMap<string, Decimal>,
  items: readonly DataItem[],
): Rate['rivals'] {
  const inner = expression.kind === 'percent' ? expression.of : expression;
  if (inner.kind !== 'operation' || inner.operator !== '/' || inner.right.kind !== 'operand') return [];
  const denominator = inner.right.name;
  const bound = bindings.get(denominator);
  if (bound?.kind !== 'found' || !isBudgetFigure(bound.item.name)) return [];
  const rivals = [];
  for (const item of items) {
    if (item === bound.item || item.value === null || item.value.isZero() || item.unit !== bound.item.unit)
      continue;
    if (!isBudgetFigure(item.name) || familyOf(item.name) !== familyOf(bound.item.name)) continue;
    // Only what is divided by is another figure: (调整数－年初数)÷年初数 keeps its own 年初数 above the line.
    const above = evaluate(inner.left, (operand) => values.get(operand) ?? null);
    if (above.kind === 'value')
      rivals.push({ zh: item.name, en: item.name, ratio: above.value.div(item.value) });
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
