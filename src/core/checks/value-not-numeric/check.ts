import { BUDGET_AMOUNTS } from '../../layout/budget-columns';
import type { Indicator } from '../../compute/types';
import { runOf } from '../../grid/area';
import { findIndicator } from '../../indicators/find-indicator';
import type { AmountsTable, BudgetTable, DataTable, FormCell, SheetReading } from '../../layout/types';
import { plainName } from '../../indicators/plain-name';
import { HUNDRED } from '../../number/decimal';
import type { Check } from '../check';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import { isLeftover } from '../placeholder-left/placeholder-text';
import type { Finding, Text } from '../types';
import { amountInWords, clause, formulaError, title, words } from './messages';
import { holdsNumber } from './number-words';
import { equal } from '../../number/compare';

/** Words where a number belongs: the actual value of a quantitative indicator, an amount, a count; and failed formulas. */
export const check: Check = {
  id: 'value-not-numeric',
  severity: 'error',
  title,
  clause,
  run: (analysis) => {
    const inRows: Finding[] = [];
    for (const indicator of analysis.indicators) inIndicator(indicator, inRows);
    return once([...inRows, ...analysis.sheets.flatMap(inSheet)]);
  },
};

/** A merged cell is met in every row that it covers. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ at }) => {
    const place = at.place;
    const first = !seen.has(place);
    seen.add(place);
    return first;
  });
}

function report(at: FormCell, message: Text, subject: string): Finding {
  return finding(check, { at, message, subject, clause: clause.zh });
}

function inIndicator(indicator: Indicator, found: Finding[]): void {
  const { name, row, table } = indicator;
  const { target, actual, weight, score } = row.cells;
  found.push(...failed(target, name), ...failed(actual, name));
  found.push(...failed(weight, name), ...failed(score, name));
  if (actual === undefined || target === undefined) return;
  const nothing = actual.value.kind === 'bare-comparator' || isWords(actual);
  if (!nothing || !isQuantitative(indicator)) return;
  const header = headerWording(table, 'actual') ?? '实际完成值';
  found.push(report(actual, words(name, header, actual.text, target.text), name));
}

/** Judged in words although its target is typed as 100%: 规范性, 健全性, 完成情况. */
const JUDGED = /(?:性|情况|程度|水平|机制|制度|质量|状况)$/;

function isQuantitative({ target, qualitative, name, scored }: Indicator): boolean {
  if (qualitative || !scored || (target.kind !== 'number' && target.kind !== 'range')) return false;
  if (findIndicator(name)?.direction === 'qualitative') return false;
  const whole = target.kind === 'number' && target.unit === null && equal(target.amount, HUNDRED);
  return !whole || !JUDGED.test(plainName(name));
}

function isWords(cell: FormCell): boolean {
  return cell.value.kind === 'text' && !holdsNumber(cell.text) && !isLeftover(cell);
}

const NONE: readonly Finding[] = [];

function failed(cell: FormCell | undefined, name: string): readonly Finding[] {
  return cell?.value.kind === 'error' ? [report(cell, formulaError(name, cell.value.code), name)] : NONE;
}

function inSheet(sheet: SheetReading): Finding[] {
  return sheet.tables.flatMap((table) => {
    switch (table.kind) {
      case 'budget':
        return inBudget(table);
      case 'amounts':
        return inAmounts(table);
      case 'data':
        return inData(table);
      case 'score-summary':
        return table.rows.flatMap((row) =>
          [row.cells.weight, row.cells.score, row.cells.scoreRate].flatMap((cell) => failed(cell, row.label)),
        );
      case 'indicators':
        return [];
    }
  });
}

function inBudget(table: BudgetTable): Finding[] {
  return table.rows.flatMap((row) => [
    ...BUDGET_AMOUNTS.flatMap((column) => inAmount(row.cells[column], row.label)),
    ...(['executionRate', 'score'] as const).flatMap((column) => failed(row.cells[column], row.label)),
  ]);
}

/**
 * Only among totals and their parts is a cell surely an amount's; beside any other label a word may
 * be an answer. "财政性资金" typed for itself is a label in the amount's place.
 */
function inAmounts(table: AmountsTable): Finding[] {
  const summed = table.sums.flatMap((sum) => [sum.total, ...sum.parts]).map((amount) => amount.cell);
  const rows = runOf(summed.map((cell) => cell.row));
  const cols = new Set(summed.map((cell) => cell.col));
  return table.amounts.flatMap(({ cell, name }) => {
    const among = cols.has(cell.col) && cell.row >= rows.from && cell.row <= rows.to;
    return among ? inAmount(cell, name) : failed(cell, name);
  });
}

function inData(table: DataTable): Finding[] {
  return table.rows.flatMap((row) => {
    const unit = row.cells.unit;
    const counted =
      unit !== undefined &&
      unit.text !== '' &&
      unit.value.kind !== 'not-applicable' &&
      !/定性/.test(unit.text);
    return counted ? inAmount(row.cells.value, row.item) : failed(row.cells.value, row.item);
  });
}

function inAmount(cell: FormCell | undefined, name: string): readonly Finding[] {
  if (cell === undefined) return [];
  return isWords(cell) ? [report(cell, amountInWords(name, cell.text), name)] : failed(cell, name);
}
