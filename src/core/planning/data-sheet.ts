import type { Analysis, Rate } from '../compute/types';
import { vocabularyItem } from '../data-items/meanings';
import type { DataTable } from '../layout/types';
import { plain } from '../number/decimal';
import { judgeTarget } from './judge-target';
import { renderRate } from './notation';
import type { CellEdit, NewSheet, NewSheetCell, NewValue } from './types';

/** One data item that the form's definitions need: what it is, where it stands now, who waits for it. */
interface NeededItem {
  readonly name: string;
  readonly unit: string;
  readonly gloss: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly neededBy: string[];
}

const TITLE = '基础数据';
const ITEM_HEAD = ['数据项', '数值', '单位', '说明', '用于指标'];
const RATE_HEAD = ['指标', '计算公式', '计算值', '指标值', '是否达标', '说明'];

/** What 基础数据 asks for: a sheet of its own, or rows under the data list that the scope already has. */
export interface DataSheetPlan {
  readonly newSheets: readonly NewSheet[];
  readonly edits: readonly CellEdit[];
}

/**
 * A 基础数据 sheet for a scope: every data item that its definitions need, filled where the workbook
 * has it; and for forms without a column for actuals the 指标测算 table with what the definitions give.
 * Null when nothing is needed.
 */
export function planDataSheet(analysis: Analysis, scope: string): DataSheetPlan | null {
  const rates = analysis.rates.filter((rate) => rate.scope === scope && rate.role === 'actual');
  const homeless = rates.filter((rate) => rate.indicator?.row.cells.actual === undefined);
  const list = dataList(analysis, scope);
  const items = neededItems(rates).filter((item) => list === null || item.from === null);
  if (items.length === 0 && (homeless.length === 0 || hasMeasures(analysis, scope))) return null;
  if (list !== null)
    return { newSheets: [], edits: appended(list, items, hasMeasures(analysis, scope) ? [] : homeless) };
  const cells: NewSheetCell[] = [cell(0, 0, TITLE, 'title')];
  ITEM_HEAD.forEach((head, col) => cells.push(cell(1, col, head, 'header')));
  items.forEach((item, i) => cells.push(...itemRow(item, i + 2)));
  if (homeless.length > 0) cells.push(...measureTable(homeless, items.length + 3));
  return { newSheets: [{ name: TITLE, cells, columnWidths: [30, 34, 14, 34, 30, 30] }], edits: [] };
}

function dataTables(analysis: Analysis, scope: string): DataTable[] {
  const sheets = analysis.sheets.filter((sheet) => analysis.scopes.get(sheet.name) === scope);
  return sheets.flatMap((sheet) => sheet.tables.filter((table): table is DataTable => table.kind === 'data'));
}

function dataList(analysis: Analysis, scope: string): DataTable | null {
  return dataTables(analysis, scope).find((table) => table.columns.met === undefined) ?? null;
}

function hasMeasures(analysis: Analysis, scope: string): boolean {
  return dataTables(analysis, scope).some((table) => table.columns.met !== undefined);
}

/** New rows right under the list, in its own columns; the 指标测算 table below them. */
function appended(list: DataTable, items: readonly NeededItem[], homeless: readonly Rate[]): CellEdit[] {
  const below = list.area.bottom + 1;
  const { columns } = list;
  const rows = items.flatMap((item, i) =>
    itemRow(item, below + i).map((one) => ({
      ...one,
      col: [columns.item, columns.value, columns.unit, columns.note][one.col],
    })),
  );
  const measures = homeless.length === 0 ? [] : measureTable(homeless, below + items.length + 1);
  const left = columns.item ?? 0;
  const placed = [...rows, ...measures.map((one) => ({ ...one, col: one.col + left }))];
  return placed.flatMap(({ row, col, value }) =>
    col === undefined || value.kind === 'blank'
      ? []
      : [
          {
            sheet: list.sheet,
            row,
            col,
            value,
            expect: '',
            replaceFormula: false,
            ...(value.kind === 'number' && measures.some((m) => m.row === row) ? { format: '0.00%' } : {}),
          },
        ],
  );
}

function neededItems(rates: readonly Rate[]): NeededItem[] {
  const items = new Map<string, NeededItem>();
  for (const rate of rates) {
    for (const input of rate.outcome.inputs) {
      const vocabulary = vocabularyItem(input.name);
      add(items, vocabulary?.name ?? input.name, rate.name, {
        value: plain(input.value),
        unit: input.unit ?? vocabulary?.unit ?? '',
        gloss: vocabulary?.gloss ?? '',
        from: `${input.at.sheet}!${input.at.address}`,
      });
    }
    for (const missing of rate.outcome.kind === 'missing' ? rate.outcome.missing : []) {
      const vocabulary = vocabularyItem(missing.item);
      add(items, missing.item, rate.name, {
        value: null,
        unit: vocabulary?.unit ?? '',
        gloss: vocabulary?.gloss ?? missing.operand,
        from: null,
      });
    }
  }
  return [...items.values()];
}

function add(
  items: Map<string, NeededItem>,
  name: string,
  indicator: string,
  item: Omit<NeededItem, 'name' | 'neededBy'>,
): void {
  const known = items.get(name);
  if (known === undefined) items.set(name, { name, ...item, neededBy: [indicator] });
  else if (!known.neededBy.includes(indicator)) known.neededBy.push(indicator);
}

function itemRow(item: NeededItem, row: number): NewSheetCell[] {
  const note =
    item.from === null ? item.gloss : `${item.gloss}${item.gloss === '' ? '' : '；'}取自${item.from}`;
  return [
    cell(row, 0, item.name, 'label'),
    {
      row,
      col: 1,
      value: item.value === null ? { kind: 'blank' } : { kind: 'number', value: item.value },
      style: 'amount',
    },
    cell(row, 2, item.unit, 'label'),
    cell(row, 3, note, 'note'),
    cell(row, 4, item.neededBy.join('、'), 'note'),
  ];
}

function measureTable(rates: readonly Rate[], top: number): NewSheetCell[] {
  const cells: NewSheetCell[] = [cell(top, 0, '指标测算', 'title')];
  RATE_HEAD.forEach((head, col) => cells.push(cell(top + 1, col, head, 'header')));
  rates.forEach((rate, i) => cells.push(...measureRow(rate, top + 2 + i)));
  return cells;
}

function measureRow(rate: Rate, row: number): NewSheetCell[] {
  const { outcome } = rate;
  const target = rate.indicator?.row.cells.target?.text ?? '';
  const value: NewValue =
    outcome.kind === 'value'
      ? renderRate(outcome.ratio, { rate: 'percent-number', text: false, percents: true, format: null }).value
      : { kind: 'blank' };
  const met =
    outcome.kind === 'value' && rate.indicator !== null ? judgeTarget(outcome.ratio, rate.indicator) : null;
  return [
    cell(row, 0, rate.name, 'label'),
    cell(row, 1, rate.formula, 'note'),
    { row, col: 2, value, style: 'percent' },
    cell(row, 3, target, 'label'),
    cell(row, 4, met === null ? '' : met ? '达标' : '未达标', 'label'),
    cell(row, 5, remark(rate), 'note'),
  ];
}

function remark(rate: Rate): string {
  const { outcome } = rate;
  if (outcome.kind === 'value') return outcome.working;
  if (outcome.kind === 'zero-denominator') return `${outcome.denominator}为0，不适用`;
  return `缺：${outcome.missing.map((one) => one.item).join('、')}`;
}

function cell(row: number, col: number, text: string, style: NewSheetCell['style']): NewSheetCell {
  return { row, col, value: text === '' ? { kind: 'blank' } : { kind: 'text', value: text }, style };
}
