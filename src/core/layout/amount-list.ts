import { runOf } from '../grid/area';
import type { Area } from '../grid/cell';
import type { Grid, GridCell } from '../grid/grid';
import { matchKey, stripListNumber } from '../text/match-key';
import { parseTyped } from '../value/parse-typed';
import { moneyUnit, sheetMoneyUnit } from './amount-unit';
import { formCell, label } from './form-cell';
import { bareKey } from './row-words';
import type { Amount, AmountsTable, AmountSum, FormCell } from './types';

/** A label with its value beside it, as found: which row, which group it opens, whether it is a whole. */
interface Entry {
  readonly row: number;
  readonly amount: Amount;
  readonly group: string | null;
  readonly numbered: boolean;
  readonly whole: boolean;
  readonly labelCol: number;
}

const AMOUNT_NAME =
  /(资金|支出|支出数|收入|拨款|预算|预算数|经费|结转|结余|结转结余|总额|合计|总计|金额|执行数|完成数|决算数|预算总额|年初数|资产)$/;
const WHOLE_NAME = /(总额|合计|总计|总收入|总支出|总预算)$/;
/** Any list has a 金额 and a 合计, a price list as well: they do not say of what. */
const NAMELESS = /^(金额|合计|总计|总额|经费|资产)$/;
const ROWS_APART = 2;
const LONGEST_LABEL = 24;

/** 预算情况 blocks: 部门预算总额, 资金来源：（1）…（2）…, one below the other with the amount to the right. */
export function readAmountLists(
  grid: Grid,
  rows: readonly number[],
  free: (row: number, col: number) => boolean,
): AmountsTable[] {
  const clusters: Entry[][] = [];
  let last = -10;
  for (const row of rows) {
    const entries = rowEntries(grid, row, free);
    if (entries.length === 0) continue;
    if (row - last > ROWS_APART) clusters.push([]);
    clusters.at(-1)?.push(...entries);
    last = row;
  }
  return clusters
    .filter(isAmountList)
    .map((entries) => shareUnit(entries).filter(isAmount))
    .filter((entries) => entries.length > 0)
    .map((entries) => toTable(grid, entries));
}

/** A list of money has a whole with something under it, or budget figures by name. */
function isAmountList(entries: readonly Entry[]): boolean {
  if (entries.length < 2 || entries.every((entry) => NAMELESS.test(bareKey(entry.amount.name)))) return false;
  return (
    entries.some((entry) => entry.whole) ||
    entries.some((entry) => entry.group !== null) ||
    entries.filter(
      (entry) => /预算|执行|决算|支出数/.test(entry.amount.name) && entry.amount.cell.value.kind === 'number',
    ).length >= 2
  );
}

function rowEntries(grid: Grid, row: number, free: (row: number, col: number) => boolean): Entry[] {
  const found: Entry[] = [];
  for (const cell of grid.rowCells(row)) {
    if (cell.row !== row || cell.cell.number !== undefined || !free(row, cell.col)) continue;
    // What was typed as an amount is no label, even when it is a word ("财政性资金").
    if (found.at(-1)?.amount.cell.col === cell.col) continue;
    if (cell.cell.text.length > LONGEST_LABEL) continue;
    const entry = readEntry(grid, row, cell);
    if (entry !== null) found.push(entry);
  }
  return found;
}

function readEntry(grid: Grid, row: number, cell: GridCell): Entry | null {
  const parsed = splitLabel(cell.cell.text);
  if (parsed === null || cell.area.bottom > cell.area.top + 1) return null;
  const value = formCell(grid, row, cell.area.right + 1);
  if (value.row !== row || isLabelLike(value)) return null;
  const unit =
    moneyUnit(cell.cell.text) ??
    (value.value.kind === 'number' && value.value.unit !== null ? moneyUnit(value.value.unit) : null);
  return {
    row,
    amount: { name: parsed.name, cell: value, unit: unit ?? sheetMoneyUnit(grid) },
    group: parsed.group,
    numbered: parsed.numbered,
    whole: WHOLE_NAME.test(bareKey(parsed.name)) && parsed.group === null,
    labelCol: cell.col,
  };
}

/** "1、资金来源：（1）财政性资金" → group 资金来源, name 财政性资金; null when it names no amount. */
function splitLabel(text: string): { name: string; group: string | null; numbered: boolean } | null {
  if (/表|报告/.test(text)) return null;
  const whole = label(text);
  const bare = stripListNumber(whole);
  const parts = /^(.{2,8}?)[:：]\s*(.+)$/.exec(bare);
  const groupName = parts?.[1];
  const rest = parts?.[2];
  if (
    groupName !== undefined &&
    rest !== undefined &&
    /^(资金来源|资金结构|其中|按.{1,6}分)$/.test(matchKey(groupName))
  ) {
    const name = stripListNumber(rest).replace(/[:：]$/, '');
    return AMOUNT_NAME.test(bareKey(name)) ? { name, group: groupName, numbered: true } : null;
  }
  const name = bare.replace(/[:：]$/, '');
  return AMOUNT_NAME.test(bareKey(name)) ? { name, group: null, numbered: bare !== whole } : null;
}

/** Text to the right that is itself a label or a sentence is no value; "财政性资金" typed for a number is one. */
function isLabelLike(value: FormCell): boolean {
  if (value.cell === null || value.value.kind !== 'text') return false;
  if (value.text.length > 12 || /[:：]$/.test(value.text)) return true;
  return (
    parseTyped(value.text).kind === 'text' &&
    /^(年初|全年|其中|支出|收入|执行|结余|累计|当年|分值|得分|金额|实际)/.test(value.text)
  );
}

/** A word beside a label is an amount only where its place in the list says that one belongs there. */
function isAmount({ amount, group, numbered }: Entry): boolean {
  return amount.cell.value.kind !== 'text' || group !== null || numbered;
}

function toTable(grid: Grid, entries: readonly Entry[]): AmountsTable {
  const area = areaOf(entries);
  return {
    kind: 'amounts',
    sheet: grid.name,
    area,
    headerRows: [],
    columns: { label: area.left, amount: runOf(entries.map((entry) => entry.amount.cell.col)).from },
    amounts: entries.map((entry) => entry.amount),
    sums: readSums(entries),
    confidence: 0.9,
    evidence: [{ zh: '金额名称右侧是金额', en: 'amounts to the right of their names' }],
    alternatives: [],
  };
}

/** From the first label to the last amount. */
function areaOf(entries: readonly Entry[]): Area {
  const rows = runOf(entries.map((entry) => entry.row));
  const labels = runOf(entries.map((entry) => entry.labelCol));
  const amounts = runOf(entries.map((entry) => entry.amount.cell.col));
  return { top: rows.from, left: labels.from, bottom: rows.to, right: amounts.to };
}

/** "部门预算总额（万元）" speaks for the parts under it. */
function shareUnit(entries: readonly Entry[]): Entry[] {
  const unit = entries.find((entry) => entry.amount.unit !== null)?.amount.unit ?? null;
  return entries.map((entry) =>
    entry.amount.unit === null ? { ...entry, amount: { ...entry.amount, unit } } : entry,
  );
}

/** Named among the parts without making them up: 三公 and meeting costs are shown, not summed. */
const NOT_EXHAUSTIVE = /三公|会议费|培训费|采购|差旅/;

interface OpenGroup {
  readonly title: string;
  readonly parts: Amount[];
}

/** Each group under a whole adds up to it: 资金来源 (1)+(2), 资金结构 (1)+(2), 其中 …. */
function readSums(entries: readonly Entry[]): AmountSum[] {
  const sums: AmountSum[] = [];
  let total: Amount | null = null;
  let open: OpenGroup | null = null;
  for (const entry of entries) {
    if (open !== null && continuesGroup(open, entry)) {
      open.parts.push(entry.amount);
      continue;
    }
    closeGroup(sums, total, open);
    open = entry.group === null ? null : { title: entry.group, parts: [entry.amount] };
    if (entry.whole) total = entry.amount;
  }
  closeGroup(sums, total, open);
  return sums;
}

function continuesGroup(open: OpenGroup, entry: Entry): boolean {
  if (entry.whole || entry.group !== null) return false;
  return entry.numbered || open.title.startsWith('其中');
}

function closeGroup(sums: AmountSum[], total: Amount | null, open: OpenGroup | null): void {
  if (total === null || open === null || open.parts.length < 2) return;
  if (open.parts.some((part) => NOT_EXHAUSTIVE.test(part.name))) return;
  sums.push({ total, parts: open.parts, title: open.title, bystanders: [] });
}
