import type { Analysis, Rate } from '../compute/types';
import { vocabularyItem } from '../data-items/meanings';
import { plain } from '../number/decimal';
import { judgeTarget } from './judge-target';
import { renderRate } from './notation';
import type { NewSheet, NewSheetCell, NewValue } from './types';

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

/**
 * A 基础数据 sheet for a scope: every data item that its definitions need, filled where the workbook
 * has it; and for forms without a column for actuals the 指标测算 table with what the definitions give.
 * Null when nothing is needed.
 */
export function planDataSheet(analysis: Analysis, scope: string): NewSheet | null {
  const rates = analysis.rates.filter((rate) => rate.scope === scope && rate.role === 'actual');
  const items = neededItems(rates);
  if (items.length === 0) return null;
  const cells: NewSheetCell[] = [cell(0, 0, TITLE, 'title')];
  ITEM_HEAD.forEach((head, col) => cells.push(cell(1, col, head, 'header')));
  items.forEach((item, i) => cells.push(...itemRow(item, i + 2)));
  const homeless = rates.filter((rate) => rate.indicator?.row.cells.actual === undefined);
  if (homeless.length > 0) cells.push(...measureTable(homeless, items.length + 3));
  return { name: TITLE, cells, columnWidths: [30, 34, 14, 34, 30, 30] };
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
      ? renderRate(outcome.ratio, { rate: 'percent-number', text: false, format: null }).value
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
