import { join } from 'node:path';
import { dec, firstNumber } from './build/arithmetic';
import type { Book, Sheet } from './build/book';
import { build, faultsOf, loadForms } from './load';
import { toWorkbook } from './build/to-xlsx';
import type { Form } from './build/form';
import type { TruthTable } from './build/types';

let forms: Form[] = [];
beforeAll(async () => {
  forms = await loadForms(join(__dirname, 'forms'));
});

/** The checks that need at least three layouts before a recall means anything. */
const WIDE = [
  'rate-contradicts-definition',
  'zero-denominator-rate',
  'score-over-weight',
  'score-negative',
  'score-contradicts-completion',
  'qualitative-score-outside-tier',
  'total-contradicts-sum',
  'weights-not-full-mark',
  'level-weight-contradicts-children',
  'grade-contradicts-score',
  'amount-contradicts-parts',
  'same-item-differs',
  'value-not-numeric',
  'missing-target',
  'missing-actual',
  'missing-weight',
  'missing-score',
  'missing-operand',
  'missing-reason',
  'missing-execution-reason',
  'placeholder-left',
  'target-without-number',
  'target-direction',
  'target-always-met',
  'target-out-of-range',
  'percent-out-of-range',
  'unit-mixed',
  'target-not-met-by-data',
  'met-but-deducted',
  'reason-without-deviation',
  'duplicate-indicator',
  'dimension-missing',
  'all-full-marks',
];

/** Points that do not apply, that stand beside the table, in the label of the money block or above it in pairs. */
const SUMMED_OTHERWISE = new Set([
  'jilin-not-applicable',
  'shaanxi-tasks',
  'composed-money-upright',
  'anhui-upright-money',
  'hebei-duty-activity',
  'tianjin-money-pairs',
  'jilin-blank-form',
]);

function cellNumber(sheet: Sheet, letters: string | undefined, row: number) {
  const cell = letters === undefined ? undefined : sheet.cells.get(`${letters}${row}`);
  const number = cell === undefined || cell.value === null ? null : firstNumber(String(cell.value));
  return cell?.format?.endsWith('%') === true ? (number?.times(100) ?? null) : number;
}

function tablesOf(book: Book): { sheet: Sheet; table: TruthTable }[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables.filter((t) => t.kind === 'indicators').map((table) => ({ sheet, table })),
  );
}

test('there are two dozen forms and each region says where its layout comes from', () => {
  expect(forms.length).toBeGreaterThanOrEqual(24);
  expect(new Set(forms.map((f) => f.id)).size).toBe(forms.length);
  for (const form of forms) expect(form.provenance.length).toBeGreaterThan(5);
});

test('no score of a right form is above its weight or below nothing', () => {
  for (const form of forms) {
    for (const { sheet, table } of tablesOf(build(form))) {
      for (const row of table.rows.filter((r) => r.role === 'indicator')) {
        const weight = cellNumber(sheet, table.columns['weight'], row.row);
        const score = cellNumber(sheet, table.columns['score'], row.row);
        if (weight && score)
          expect({ form: form.id, row: row.row, ok: score.gte(0) && score.lte(weight) }).toEqual({
            form: form.id,
            row: row.row,
            ok: true,
          });
      }
    }
  }
});

test('a right form gives a reason where one is due, and nowhere else', () => {
  for (const form of forms) {
    const book = build(form);
    for (const row of book.facts.filter((f) => book.refs.has(`${f.ref}.reason`))) {
      expect({ row: row.ref, form: form.id, reason: row.reason !== '' }).toEqual({
        row: row.ref,
        form: form.id,
        reason: row.reasonNeeded,
      });
    }
  }
});

/** Of forms that stand one below the other each has the money above its own table. */
function isOf(table: TruthTable, block: TruthTable, { tables }: Sheet): boolean {
  const top = (one: TruthTable): number => Math.min(...one.headerRows);
  const next = tables.filter((one) => one.kind === 'indicators' && top(one) > top(block));
  return Math.min(...next.map(top)) === top(table);
}

/** Adds up the finished cells, not the builder's sums. */
function summedAgain(book: Book, sheet: Sheet, table: TruthTable, field: string) {
  const rows = table.rows.filter((r) => r.role === 'indicator' || r.role === 'not-applicable');
  const inside = rows.reduce((s, r) => s.plus(cellNumber(sheet, table.columns[field], r.row) ?? 0), dec(0));
  const block = table.id.replace('ind', 'bud');
  const outside = [...book.refs]
    .filter(([k]) => k.startsWith(`${block}.`) && k.endsWith(`.${field}`))
    .reduce((s, [, at]) => s.plus(firstNumber(String(at.value ?? '')) ?? 0), dec(0));
  const add = (blocks: readonly TruthTable[]) =>
    blocks
      .flatMap((one) => one.rows.map((r) => cellNumber(sheet, one.columns[field], r.row) ?? dec(0)))
      .reduce((s, n) => s.plus(n), inside);
  const blocks = sheet.tables.filter((one) => one.kind === 'budget');
  return [inside, inside.plus(outside), add(blocks), add(blocks.filter((one) => isOf(table, one, sheet)))];
}

test('every total row is the sum of its cells, with the money block where that counts', () => {
  for (const form of forms.filter((f) => !SUMMED_OTHERWISE.has(f.id))) {
    const book = build(form);
    for (const { sheet, table } of tablesOf(book)) {
      const at = table.rows.find((r) => r.role === 'total')?.row;
      for (const field of ['weight', 'score']) {
        const total = at === undefined ? null : cellNumber(sheet, table.columns[field], at);
        if (!total) continue;
        expect({
          form: form.id,
          field,
          ok: summedAgain(book, sheet, table, field).some((sum) => total.eq(sum)),
        }).toEqual({
          form: form.id,
          field,
          ok: true,
        });
      }
    }
  }
});

test('a fault differs from the right form in a cell at least, and names a place that exists', () => {
  for (const form of forms) {
    const right = build(form);
    for (const fault of faultsOf(form)) {
      const wrong = build(form, fault.edits);
      expect(Object.keys(fault.edits).length).toBeGreaterThan(0);
      expect(JSON.stringify(wrong.sheets.map((s) => [...s.cells]))).not.toBe(
        JSON.stringify(right.sheets.map((s) => [...s.cells])),
      );
      for (const place of fault.expect.flatMap((e) => e.at).filter((p) => p !== '*'))
        expect(() => wrong.at(place)).not.toThrow();
    }
  }
});

test('every check is planted in at least three layouts', () => {
  const planted = new Map<string, Set<string>>();
  for (const form of forms) {
    for (const expected of faultsOf(form).flatMap((f) => f.expect))
      planted.set(expected.check, (planted.get(expected.check) ?? new Set()).add(form.id));
  }
  const thin = WIDE.filter((check) => (planted.get(check)?.size ?? 0) < 3);
  expect(thin).toEqual([]);
});

test('the workbooks hold what the books say', () => {
  for (const form of forms) {
    const book = build(form);
    const workbook = toWorkbook(book);
    expect(workbook.worksheets.map((w) => w.name)).toEqual(book.sheets.map((s) => s.name));
    for (const sheet of book.sheets)
      expect(workbook.getWorksheet(sheet.name)?.state).toBe(sheet.hidden ? 'hidden' : 'visible');
  }
});
