import { pointsOf } from '../../compute/indicators';
import type { Analysis, ScoreEntry, SumEntry, SumPart } from '../../compute/types';
import type { FormCell, IndicatorTable, SheetReading } from '../../layout/types';
import { ONE, type Decimal } from '../../number/decimal';
import { bySheet } from '../by-sheet';
import { sameWeight } from '../sum-verdict';
import { compare } from '../../number/compare';
import { sumUp } from '../../number/sum';
import { remember } from '../../text/remember';

/** All weights that must make the full mark together, and the cell to point at. */
export interface WeightColumn {
  readonly at: FormCell;
  /** The total cell's number; null when the form has no such cell, or it is blank. */
  readonly entered: Decimal | null;
  readonly weights: readonly Decimal[];
  readonly sum: Decimal;
  /** Other sums that are as right (without the budget block, without bonus rows). */
  readonly accepted: readonly Decimal[];
  readonly sheet: string;
}

export function weightColumns(analysis: Analysis): readonly WeightColumn[] {
  const totals = analysis.sums.filter((sum) => sum.kind === 'weight-total');
  const totalled = new Set(totals.map((sum) => sum.at.sheet));
  const scores = bySheet(analysis.scores);
  const untotalled = analysis.sheets
    .filter((sheet) => !totalled.has(sheet.name))
    .flatMap((sheet) => fromRows(sheet, scores(sheet.name)));
  return [...totals.flatMap(fromTotal), ...untotalled];
}

const isBonus = remember((name) => /加分|附加|扣分|减分/.test(name));

function valuesOf(parts: readonly SumPart[]): Decimal[] {
  return parts.map((part) => part.value).filter((value) => value !== null);
}

function fromTotal(sum: SumEntry): WeightColumn[] {
  if (!sum.complete || sum.parts.length === 0) return [];
  const weights = valuesOf(sum.parts);
  const plainParts = sum.parts.filter((part) => !isBonus(part.name));
  const withoutBonus = plainParts.length === sum.parts.length ? sum.sum : add(valuesOf(plainParts));
  const accepted = [...sum.accepted, withoutBonus];
  return [{ at: sum.at, entered: sum.entered, weights, sum: sum.sum, accepted, sheet: sum.at.sheet }];
}

/** A form without a 合计 of its weights: all tables of the sheet together, or any one of them alone. */
function fromRows(sheet: SheetReading, scores: readonly ScoreEntry[]): WeightColumn[] {
  const tables = sheet.tables.filter(
    (table): table is IndicatorTable => table.kind === 'indicators' && table.columns.weight !== undefined,
  );
  const cells = tables.map(weightCells);
  const all = cells.flat();
  const [first] = all;
  if (first === undefined || all.some((cell) => pointsOf(cell) === null)) return [];
  const weights = all.map(pointsOf).filter((weight) => weight !== null);
  const block = scores.filter((score) => score.kind === 'execution').flatMap((score) => score.weight ?? []);
  const each = cells.map((list) => add(list.map(pointsOf).filter((weight) => weight !== null)));
  const extra = add(block);
  const accepted = [...each, ...each.map((sum) => sum.plus(extra)), add(weights)];
  return [
    {
      at: first,
      entered: null,
      weights: [...block, ...weights],
      sum: add(weights).plus(extra),
      accepted,
      sheet: sheet.name,
    },
  ];
}

/** Rows that do not apply may keep their points or lose them: then the full mark is open. */
function weightCells(table: IndicatorTable): FormCell[] {
  const seen = new Set<string>();
  return table.rows.flatMap(({ role, cells, name }) => {
    const cell = cells.weight;
    if (
      (role !== 'indicator' && role !== 'not-applicable') ||
      cell === undefined ||
      seen.has(cell.place) ||
      isBonus(name)
    )
      return [];
    seen.add(cell.place);
    return cell.value.kind === 'not-applicable' ? [] : [cell];
  });
}

function add(values: readonly Decimal[]): Decimal {
  return sumUp(values);
}

/** Weights written as shares of one (0.1, 0.25 …) make 1. */
export function makes(column: WeightColumn, full: Decimal): boolean {
  const shares = column.weights.every((weight) => compare(weight, ONE) <= 0) && sameWeight(column.sum, ONE);
  return shares || [column.sum, ...column.accepted].some((sum) => sameWeight(sum, full));
}
