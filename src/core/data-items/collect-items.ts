import { moneyUnit } from '../layout/amount-unit';
import type {
  AmountsTable,
  BudgetColumn,
  BudgetTable,
  DataTable,
  FormCell,
  SheetReading,
  TableReading,
} from '../layout/types';
import type { Decimal } from '../number/decimal';
import { matchKey } from '../text/match-key';
import type { DataItem } from './types';

/** Every named number of a sheet: budget block, amounts, 基础数据, labelled values, in that order. */
export function collectItems(sheet: SheetReading): DataItem[] {
  const items = sheet.tables.flatMap(tableItems);
  for (const value of sheet.labelled) {
    if (/得分|总分|评分|等级|等次|名称|编码|年度$/.test(value.label)) continue;
    if (value.cell.value.kind !== 'number' && value.cell.value.kind !== 'blank') continue;
    const around = moneyUnit(value.label) ?? countUnit(value.label);
    items.push({
      name: cleanName(value.label),
      value: numberOf(value.cell),
      unit: unitOf(value.cell, around),
      cell: value.cell,
      note: '',
      origin: 'labelled',
    });
  }
  return items;
}

function tableItems(table: TableReading): DataItem[] {
  switch (table.kind) {
    case 'budget':
      return budgetItems(table);
    case 'amounts':
      return amountItems(table);
    case 'data':
      return dataItems(table);
    default:
      return [];
  }
}

const BUDGET_NAMES: readonly (readonly [BudgetColumn, string])[] = [
  ['initialBudget', '年初预算数'],
  ['adjustedBudget', '全年预算数'],
  ['executed', '执行数'],
];

/** The whole's row gives the bare names ("年初预算数"), a part's row puts its own before ("基本支出年初预算数"). */
function budgetItems(table: BudgetTable): DataItem[] {
  const items: DataItem[] = [];
  const hasWhole = table.rows.some((row) => row.whole);
  table.rows.forEach((row, i) => {
    const whole = row.whole || (!hasWhole && i === 0);
    const prefix = whole ? '' : partName(row.label);
    for (const [column, name] of BUDGET_NAMES) {
      const cell = row.cells[column];
      if (cell !== undefined)
        items.push({
          name: prefix + (table.names[column] ?? name),
          value: numberOf(cell),
          unit: unitOf(cell, table.unit),
          cell,
          note: '',
          origin: 'budget',
        });
    }
  });
  return items;
}

/** "其中：基本支出" → "基本支出" */
export function partName(label: string): string {
  return label
    .replace(/^其中\s*[:：]?\s*/, '')
    .replace(/[:：]\s*$/, '')
    .trim();
}

function amountItems(table: AmountsTable): DataItem[] {
  return table.amounts.map((amount) => ({
    name: cleanName(amount.name),
    value: numberOf(amount.cell),
    unit: unitOf(amount.cell, amount.unit),
    cell: amount.cell,
    note: '',
    origin: 'amounts' as const,
  }));
}

/** "基础数据：全年预算数 | 2,450.00 | …": what the line is about, before its first name. */
const LEAD = /^\s*(?:基础|基本|相关|主要)(?:数据|信息|情况)\s*[:：]\s*(?=\S)/;

/** Without the unit in brackets: "部门预算总额（万元）" → "部门预算总额". */
function cleanName(name: string): string {
  return name
    .replace(LEAD, '')
    .replace(/[（(]\s*((亿|百万|万|千)?元|人|个|项|套|户|名)\s*[)）]/g, '')
    .trim();
}

/** "编制数（人）" → "人" */
function countUnit(label: string): string | null {
  return /[（(]\s*(人|个|项|套|户|名)\s*[)）]/.exec(label)?.[1] ?? null;
}

function dataItems(table: DataTable): DataItem[] {
  const items: DataItem[] = [];
  for (const row of table.rows) {
    const cell = row.cells.value;
    if (cell === undefined) continue;
    const unit = row.cells.unit?.text ?? '';
    items.push({
      name: row.item,
      value: numberOf(cell),
      unit: unitOf(cell, unit === '' ? moneyUnit(row.item) : unit.trim()),
      cell,
      note: row.cells.note?.text ?? '',
      origin: 'data',
    });
  }
  return items;
}

function numberOf(cell: FormCell): Decimal | null {
  return cell.value.kind === 'number' ? cell.value.amount : null;
}

/** What is typed in the cell says its unit before any header does. */
function unitOf(cell: FormCell, around: string | null): string | null {
  if (cell.value.kind !== 'number') return around;
  if (cell.value.percent) return '%';
  const typed = cell.value.unit;
  if (typed === null) return around === null || around === '' ? null : around;
  return moneyUnit(typed) === typed ? typed : matchKey(typed);
}
