import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { newXlsx } from '../../src/adapters/xlsx/new-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { reviewSheets } from '../../src/app/review/review-sheets';
import { filterFiles, sortFiles, tallyFiles } from '../../src/app/review/review-table';
import { reviewWorkbook } from '../../src/app/review/review-workbook';
import type { CheckedFile, ReviewedFile } from '../../src/app/review/types';
import { isResultsSheet } from '../../src/core/layout/results-sheet';
import { HOSTILE } from '../adapters/hostile-files';
import { complaints, partText } from '../adapters/package-check';
import { openWithLibreOffice } from '../adapters/soffice';

const SEEDS = path.join(__dirname, '..', 'fixtures', 'seeds');

async function reviewed(name: string): Promise<ReviewedFile> {
  const bytes = readFileSync(path.join(SEEDS, name));
  return { name, outcome: await reviewWorkbook(() => readWorkbook(bytes)) };
}

function file(name: string, outcome: Partial<CheckedFile> = {}): ReviewedFile {
  return {
    name,
    outcome: {
      kind: 'checked',
      unit: null,
      form: '自评表',
      score: null,
      grade: null,
      counts: { errors: 0, warnings: 0, infos: 0, gaps: 0 },
      findings: [],
      gaps: [],
      ...outcome,
    },
  };
}

const failed: ReviewedFile = {
  name: 'x.xlsx',
  outcome: { kind: 'failed', message: '读不了。', english: 'Not readable.' },
};
const names = (files: readonly ReviewedFile[]): string[] => files.map(({ name }) => name);

describe('one of many files', () => {
  test('says its unit, form, score and counts', async () => {
    const { outcome } = await reviewed('001.xlsx');
    expect(outcome).toMatchObject({ kind: 'checked', form: expect.stringContaining('绩效') });
    const { counts, findings, gaps } = outcome as CheckedFile;
    expect(counts.errors).toBeGreaterThan(0);
    expect(findings).toHaveLength(counts.errors + counts.warnings + counts.infos);
    expect(gaps).toHaveLength(counts.gaps);
  });

  test('that stumbles the program is an outcome, too', async () => {
    const outcome = await reviewWorkbook(() => Promise.reject(new RangeError('a fault')));
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringMatching(/程序出错.*。$/) });
  });

  const refused = HOSTILE.filter(([, , code]) => code !== null);
  test.each(refused)('is refused with one sentence or two: %s', async (_name, make) => {
    const outcome = await reviewWorkbook(() => readWorkbook(make()));
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) });
  });
});

describe('the table', () => {
  test('sorts scores as numbers, and what has none comes last either way', () => {
    const files = [
      file('a', { score: '9.5' }),
      failed,
      file('b', { score: '100' }),
      file('c', { score: '82' }),
    ];
    expect(names(sortFiles(files, { column: 'score', descending: false }))).toEqual([
      'a',
      'c',
      'b',
      'x.xlsx',
    ]);
    expect(names(sortFiles(files, { column: 'score', descending: true }))).toEqual(['b', 'c', 'a', 'x.xlsx']);
  });

  test('sorts names with their numbers', () => {
    const files = [file('单位10.xlsx'), file('单位9.xlsx')];
    expect(names(sortFiles(files, { column: 'name', descending: false }))).toEqual([
      '单位9.xlsx',
      '单位10.xlsx',
    ]);
  });

  test('shows those of a kind that hold all the words', () => {
    const wrong = { errors: 1, warnings: 0, infos: 0, gaps: 0 };
    const files = [file('a.xlsx', { unit: '某局', counts: wrong }), file('b.xlsx', { unit: '某局' }), failed];
    expect(names(filterFiles(files, { kind: 'errors', words: '' }))).toEqual(['a.xlsx']);
    expect(names(filterFiles(files, { kind: 'clean', words: '' }))).toEqual(['b.xlsx']);
    expect(names(filterFiles(files, { kind: 'failed', words: '' }))).toEqual(['x.xlsx']);
    expect(names(filterFiles(files, { kind: 'all', words: '某局  B.' }))).toEqual(['b.xlsx']);
  });

  test('shows those with nothing worse than warnings as such, and not as clean', () => {
    const counts = { errors: 0, warnings: 2, infos: 0, gaps: 0 };
    const files = [file('a.xlsx', { counts }), file('b.xlsx')];
    expect(names(filterFiles(files, { kind: 'warnings', words: '' }))).toEqual(['a.xlsx']);
    expect(names(filterFiles(files, { kind: 'clean', words: '' }))).toEqual(['b.xlsx']);
    expect(tallyFiles(files).kinds).toMatchObject({ errors: 0, warnings: 1, clean: 1 });
  });

  test('counts each kind', () => {
    const { kinds } = tallyFiles([failed, file('a'), file('b', { form: null })]);
    expect(kinds).toEqual({ all: 3, errors: 0, warnings: 0, gaps: 0, clean: 1, formless: 1, failed: 1 });
  });
});

describe('审核汇总', () => {
  async function summary(): Promise<{ files: ReviewedFile[]; bytes: Uint8Array }> {
    const formula = file('=HYPERLINK("x").xlsx', { unit: '=1+1', score: '96.50', grade: '优' });
    const files = [await reviewed('001.xlsx'), await reviewed('002.xlsx'), failed, formula];
    const [first, ...rest] = reviewSheets(files, { language: 'zh', checkedAt: '2024年3月1日 09:30' });
    return { files, bytes: await newXlsx([first!, ...rest]) };
  }

  test('has a row for each file and a row for each finding and gap', async () => {
    const { files, bytes } = await summary();
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['审核汇总', '问题清单']);
    expect(sheets[0]!.rows).toHaveLength(3 + files.length);
    const said = files.map(({ outcome }) =>
      outcome.kind === 'checked' ? outcome.findings.length + outcome.gaps.length : 0,
    );
    expect(sheets[1]!.rows).toHaveLength(3 + said.reduce((sum, count) => sum + count, 0));
    const texts = sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain('读不了。');
    expect(texts).toContain('96.5');
  });

  test('keeps its headings in sight, and filters by them', async () => {
    const { files, bytes } = await summary();
    const [first, second] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map((part) =>
      partText(bytes, part),
    );
    for (const xml of [first, second])
      expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(first).toContain(`<autoFilter ref="A3:K${String(3 + files.length)}"/>`);
    expect(second).toMatch(/<autoFilter ref="A3:L\d+"\/>/);
  });

  test('has its figures at the right and its words at the left', async () => {
    const { bytes } = await summary();
    const look = openXlsx(bytes).look().sheet('审核汇总');
    const stands = (row: number): (string | undefined)[] =>
      Array.from({ length: 11 }, (_, col) => look?.cellLook(row, col).horizontal);
    const [left, right] = ['left', 'right'];
    expect(stands(3)).toEqual([right, left, left, left, right, left, right, right, right, right, left]);
  });

  test('says the year of a form as forms do', async () => {
    expect((await reviewed('001.xlsx')).outcome).toMatchObject({
      form: '2023年度部门（单位）整体支出绩效自评表',
    });
  });

  test('holds no formula, whatever a file is called', async () => {
    const { sheets } = await readWorkbook((await summary()).bytes);
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.map(({ text }) => text)).toContain('=HYPERLINK("x").xlsx');
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('is not taken for a form when it is dropped among them', async () => {
    const { bytes } = await summary();
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(isResultsSheet)).toEqual([true, true]);
    const outcome = await reviewWorkbook(() => readWorkbook(bytes));
    expect(outcome).toMatchObject({ kind: 'checked', form: null, findings: [], gaps: [] });
  });

  test('is a package that strict readers and LibreOffice open', async () => {
    const { bytes } = await summary();
    expect(complaints(bytes)).toEqual([]);
    const [csv] = openWithLibreOffice([bytes]) ?? [];
    if (csv !== undefined) expect(csv).toContain('填报单位');
  });
});
