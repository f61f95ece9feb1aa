/** How much of a right form's layout was read as it is. */
import { columnNumber } from '../build/book';
import type { Book, Sheet } from '../build/book';
import type { TruthRow, TruthTable } from '../build/types';
import type { CliAnswer, CliRow, CliSheet, CliTable } from './cli';
import type { Tally } from './tally';

/** Numbering ("指标1：", "A11", "1.1.2", "一、"), widths, spaces and weights ("（50分）") are no part of a name. */
const NUMBERING = /^(指标\d+[::]?|[A-Z]?\d+(\.\d+)*[.、\s]*|[一二三四五六七八九十]+、)/;

function bare(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .trim()
    .replace(NUMBERING, '')
    .replace(/\s/g, '')
    .replace(/\(\d+(\.\d+)?分\)$/, '')
    .replace(/:$/, '');
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(range: string): Box {
  const hit = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range.replace(/\$/g, ''));
  if (!hit) return { left: 0, right: 0, top: 0, bottom: 0 };
  const [, a = 'A', b = '1', c = a, d = b] = hit;
  return { left: columnNumber(a), right: columnNumber(c), top: Number(b), bottom: Number(d) };
}

function meets(truth: TruthTable, found: CliTable): boolean {
  const box = boxOf(found.range);
  const rows = [...truth.headerRows, ...truth.rows.map((r) => r.row)];
  const sideways = columnNumber(truth.span[0]) <= box.right && columnNumber(truth.span[1]) >= box.left;
  return sideways && rows.some((r) => r >= box.top && r <= box.bottom);
}

const BODY = new Set(['indicator', 'subtotal', 'total', 'placeholder', 'not-applicable']);

function compareRow(tally: Tally, where: string, truth: TruthRow, found: CliRow | undefined): void {
  // Header and note rows may be left out of the answer; a body row may not.
  if (!BODY.has(truth.role) && (found === undefined || !BODY.has(found.role))) return;
  const silent = truth.role === 'placeholder' && found === undefined;
  tally.count(
    'row role',
    silent || found?.role === truth.role,
    `${where} row ${truth.row}: ${truth.role}, read as ${found?.role ?? 'nothing'}`,
  );
  if (truth.role !== 'indicator' || found === undefined) return;
  for (const field of ['level1', 'level2', 'name'] as const) {
    tally.count(
      field,
      bare(found[field]) === bare(truth[field]),
      `${where} row ${truth.row} ${field}: ${bare(truth[field])}, read as ${bare(found[field])}`,
    );
  }
}

/** What stands in a table that was not found is not read either; one line tells it all. */
function countAsLost(tally: Tally, truth: TruthTable): void {
  const lose = (measure: string, times: number): void => {
    for (let i = 0; i < times; i++) tally.lose(measure);
  };
  lose('column role', Object.keys(truth.columns).length);
  if (truth.kind !== 'indicators') return;
  const indicators = truth.rows.filter((r) => r.role === 'indicator').length;
  lose('row role', truth.rows.filter((r) => BODY.has(r.role)).length);
  for (const field of ['level1', 'level2', 'name']) lose(field, indicators);
}

function compareTable(tally: Tally, where: string, truth: TruthTable, found: CliTable | undefined): void {
  tally.count('table kind', found !== undefined, `${where}: ${truth.kind} table ${truth.id} not found`);
  if (!found) {
    countAsLost(tally, truth);
    return;
  }
  if (truth.headerRows.length > 0) {
    const heads = (found.headerRows ?? []).slice(0, truth.headerRows.length);
    tally.count(
      'header rows',
      heads.join() === truth.headerRows.join(),
      `${where} ${truth.id}: header ${truth.headerRows.join('+')}, read ${heads.join('+')}`,
    );
  }
  for (const [role, letters] of Object.entries(truth.columns)) {
    tally.count(
      'column role',
      found.columns?.[role] === letters,
      `${where} ${truth.id}: ${role} is ${letters}, read ${found.columns?.[role] ?? 'nothing'}`,
    );
  }
  for (const [role, letters] of Object.entries(found.columns ?? {})) {
    if (!(role in truth.columns) && truth.kind === 'indicators')
      tally.count('column role', false, `${where} ${truth.id}: no ${role}, read ${letters}`);
  }
  // Only the rows of an indicator table have roles; other tables list rows to be found by.
  if (truth.kind === 'indicators') compareRows(tally, `${where} ${truth.id}`, truth, found);
}

function compareRows(tally: Tally, where: string, truth: TruthTable, found: CliTable): void {
  for (const row of truth.rows) {
    compareRow(
      tally,
      where,
      row,
      found.rows?.find((r) => r.row === row.row),
    );
  }
  const known = new Set(truth.rows.map((r) => r.row));
  for (const row of found.rows ?? []) {
    if (row.role === 'indicator' && !known.has(row.row))
      tally.count('row role', false, `${where} row ${row.row}: no row of the table, read as indicator`);
  }
}

function compareSheet(tally: Tally, id: string, truth: Sheet, found: CliSheet | undefined): void {
  const where = `${id} · ${truth.name}`;
  tally.count(
    'sheet kind',
    truth.kind.split('|').includes(found?.kind ?? ''),
    `${where}: ${truth.kind}, read as ${found?.kind ?? 'nothing'}`,
  );
  tally.count(
    'hidden',
    (found?.hidden ?? false) === truth.hidden,
    `${where}: hidden ${String(truth.hidden)}`,
  );
  const taken = new Set<CliTable>();
  for (const table of truth.tables) {
    const match = found?.tables.find((t) => t.kind === table.kind && !taken.has(t) && meets(table, t));
    if (match) taken.add(match);
    compareTable(tally, where, table, match);
  }
  for (const t of found?.tables ?? []) {
    if (t.kind === 'indicators' && !taken.has(t))
      tally.count('table kind', false, `${where}: an indicators table at ${t.range} that is none`);
  }
}

export function compareLayout(tally: Tally, id: string, book: Book, answer: CliAnswer): void {
  for (const sheet of book.sheets)
    compareSheet(
      tally,
      id,
      sheet,
      answer.sheets.find((s) => s.name === sheet.name),
    );
}
