/** The measure itself: an answer made from the truth must score full, and a changed one must not. */
import { join } from 'node:path';
import type { Book } from './build/book';
import type { Form } from './build/form';
import { build, faultsOf, loadForms } from './load';
import type { CliAnswer, CliNote } from './measure/cli';
import { compareFault, compareRight } from './measure/findings';
import type { Precision } from './measure/findings';
import { compareLayout } from './measure/layout';
import { Tally } from './measure/tally';

let forms: Form[] = [];
beforeAll(async () => {
  forms = await loadForms(join(__dirname, 'forms'));
});

function answerOf(book: Book, findings: CliNote[] = []): CliAnswer {
  const sheets = book.sheets.map((s) => ({
    name: s.name,
    hidden: s.hidden,
    kind: s.kind.split('|')[0] ?? '',
    tables: s.tables.map((t) => ({
      kind: t.kind,
      range: `${t.span[0]}${Math.min(...t.headerRows, ...t.rows.map((r) => r.row))}:${t.span[1]}${Math.max(...t.headerRows, ...t.rows.map((r) => r.row))}`,
      headerRows: t.headerRows,
      columns: t.columns,
      rows: t.rows,
    })),
  }));
  return { file: 'x.xlsx', error: null, sheets, findings, gaps: [] };
}

test('an answer made from the truth has nothing wrong', () => {
  for (const form of forms) {
    const tally = new Tally();
    const book = build(form);
    compareLayout(tally, form.id, book, answerOf(book));
    expect(tally.wrong).toEqual([]);
    expect(tally.all.get('column role') ?? 0).toBeGreaterThan(3);
  }
});

test('a lost table, a wrong column and a wrong label are told', () => {
  const book = build(forms[0] as Form);
  const answer = answerOf(book);
  const table = answer.sheets[0]?.tables.find((t) => t.kind === 'indicators');
  if (!table) throw new Error('the first form has no table');
  table.columns = { ...table.columns, weight: 'ZZ' };
  table.rows = (table.rows ?? []).map((r) => ({
    ...r,
    ...(r.level1 === undefined ? {} : { level1: '别的指标' }),
  }));
  (answer.sheets[0] as { tables: unknown[] }).tables = [table];
  const tally = new Tally();
  compareLayout(tally, 'x', book, answer);
  expect([...new Set(tally.wrong.map((w) => w.measure))].sort()).toEqual([
    'column role',
    'level1',
    'table kind',
  ]);
});

test('a planted fault counts only at its own cell', () => {
  for (const form of forms) {
    for (const fault of faultsOf(form)) {
      const book = build(form, fault.edits);
      const notes = fault.expect.map((e) => {
        const place = Array.isArray(e.at) ? e.at[0] : e.at;
        const at = place === '*' || place === undefined ? { sheet: '?', cell: 'A1' } : book.at(place);
        return {
          check: e.check,
          sheet: at.sheet,
          cell: at.cell,
          message: '',
          ...(e.severity === undefined ? {} : { severity: e.severity }),
        };
      });
      const right = new Tally();
      const precision: Precision = { hits: new Map(), extras: [] };
      compareFault(right, precision, form.id, fault, book, answerOf(book, notes), new Set());
      expect(right.wrong.filter((w) => !['(cause)', '(value)'].includes(w.measure))).toEqual([]);
      expect(precision.extras).toEqual([]);
      const missed = new Tally();
      compareFault(missed, precision, form.id, fault, book, answerOf(book), new Set());
      expect(missed.wrong.length).toBe(fault.expect.length);
    }
  }
});

test('whatever is said of a right form is an alarm, and is not blamed on its faults again', () => {
  const note: CliNote = {
    check: 'same-item-differs',
    severity: 'error',
    sheet: 'S',
    cell: 'A1',
    message: '',
  };
  const alarms: { check: string; text: string }[] = [];
  const said = compareRight(
    alarms,
    'x',
    { file: 'x', error: null, sheets: [], findings: [note], gaps: [] },
    [],
  );
  expect(alarms.length).toBe(1);
  expect([...said]).toEqual(['same-item-differs@S!A1']);
});
