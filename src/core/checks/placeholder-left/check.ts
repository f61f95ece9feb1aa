import type { Indicator } from '../../compute/types';
import type {
  BudgetColumn,
  FormCell,
  IndicatorColumn,
  IndicatorRow,
  SheetReading,
  TableReading,
} from '../../layout/types';
import { isPlaceholderName } from '../../layout/row-words';
import { matchKey } from '../../text/match-key';
import type { TypedValue } from '../../value/typed';
import type { Check } from '../check';
import { finding } from '../finding';
import { headerWording } from '../header-wording';
import type { Finding, Text } from '../types';
import { clause, left, prompt, title, unnamed } from './messages';
import { isLeftover, isPrompt } from './placeholder-text';

/**
 * What the template put in for somebody to replace, in a cell that counts: a value of a named
 * indicator, an amount, a data item, the answer under the table. Rows of the template that nobody
 * used are no fault.
 */
export const check: Check = {
  id: 'placeholder-left',
  severity: 'warning',
  title,
  clause,
  run: (analysis) => {
    const begun = begunSheets(analysis.indicators);
    const inRows: Finding[] = [];
    for (const indicator of analysis.indicators) inIndicator(indicator, inRows);
    return once([...inRows, ...analysis.sheets.flatMap((sheet) => inSheet(sheet, begun.has(sheet.name)))]);
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

/** Sheets on which somebody has filled in a value: in a blank form every prompt stands where it should. */
function begunSheets(indicators: readonly Indicator[]): ReadonlySet<string> {
  const filled = indicators.filter(({ target, actual }) => isTyped(target) || isTyped(actual));
  return new Set(filled.map((indicator) => indicator.table.sheet));
}

function isTyped({ kind }: TypedValue): boolean {
  return kind === 'number' || kind === 'text' || kind === 'date';
}

function report(at: FormCell, message: Text, subject: string): Finding {
  return finding(check, { at, message, subject, clause: clause.zh });
}

const VALUES: readonly (readonly [IndicatorColumn, string])[] = [
  ['target', '指标值'],
  ['actual', '实际完成值'],
  ['weight', '分值'],
  ['score', '得分'],
  ['reason', '偏差原因'],
];

function inIndicator(indicator: Indicator, found: Finding[]): void {
  const { row, table, name } = indicator;
  const nameless = namelessRow(indicator);
  if (nameless !== null) {
    found.push(nameless);
    return;
  }
  if (!hasWords(row)) return;
  for (const [role, word] of VALUES) {
    const cell = row.cells[role];
    if (cell !== undefined && isLeftover(cell))
      found.push(report(cell, left(name, headerWording(table, role) ?? word, cell.text), name));
  }
}

/** Most rows hold numbers and blanks: nothing can be left over there. */
function hasWords({ cells }: IndicatorRow): boolean {
  const { target, actual, weight, score, reason } = cells;
  return isWords(target) || isWords(actual) || isWords(weight) || isWords(score) || isWords(reason);
}

function isWords(cell: FormCell | undefined): boolean {
  const kind = cell?.value.kind;
  return kind === 'placeholder' || kind === 'text';
}

/** "……" or "指标2：" where the name should stand, with values beside it. */
function namelessRow({ row, name }: Indicator): Finding | null {
  const cell = row.cells.name;
  if (
    cell === undefined ||
    cell.text === '' ||
    !isPlaceholderName(name) ||
    /^[\d一二三四五六七八九十]*$/.test(matchKey(name))
  )
    return null;
  const values = (['target', 'actual'] as const)
    .map((role) => row.cells[role])
    .filter((value) => value !== undefined && value.value.kind !== 'blank');
  if (values.length === 0) return null;
  return report(cell, unnamed(cell.text, values.map((value) => value?.text ?? '').join('、')), cell.text);
}

function inSheet(sheet: SheetReading, begun: boolean): Finding[] {
  if (sheet.kind === 'other') return [];
  const prompts = begun ? sheet.notes.filter((note) => isPrompt(note.text)) : [];
  return [
    ...sheet.tables.flatMap(inTable),
    ...prompts.map((note) => report(note, prompt(shortened(note.text)), '')),
  ];
}

const AMOUNTS: readonly (readonly [BudgetColumn, string])[] = [
  ['initialBudget', '年初预算数'],
  ['adjustedBudget', '全年预算数'],
  ['executed', '执行数'],
  ['executionRate', '执行率'],
  ['score', '得分'],
];

function inTable(table: TableReading): Finding[] {
  switch (table.kind) {
    case 'budget':
      return table.rows.flatMap((row) =>
        AMOUNTS.flatMap(([column, word]) => inCell(row.cells[column], row.label, word)),
      );
    case 'data':
      return table.rows.flatMap((row) =>
        isPlaceholderName(row.item) ? [] : inCell(row.cells.value, row.item, '数值'),
      );
    case 'amounts':
      return table.amounts.flatMap((amount) => inCell(amount.cell, amount.name, '金额'));
    case 'score-summary':
      return table.rows.flatMap((row) => inCell(row.cells.score, row.label, '得分'));
    case 'indicators':
      return [];
  }
}

function inCell(cell: FormCell | undefined, name: string, column: string): Finding[] {
  return cell === undefined || !isLeftover(cell) ? [] : [report(cell, left(name, column, cell.text), name)];
}

const QUOTED = 24;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, '');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
