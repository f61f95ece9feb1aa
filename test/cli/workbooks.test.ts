import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { jihe, jsonLines, scratchFolder } from './jihe';

const folder = scratchFolder();
const inFolder = { cwd: folder };
const at = (name: string): string => path.join(folder, name);
const SEED = path.resolve(__dirname, '..', 'fixtures', 'seeds', '001.xlsx');
const BLANK = path.resolve(__dirname, '..', '..', 'assets', 'templates', 'zhengning-self-evaluation.xlsx');

beforeAll(() => {
  copyFileSync(SEED, at('自评 表.xlsx'));
  copyFileSync(BLANK, at('blank.xlsx'));
  const seed = readFileSync(SEED);
  writeFileSync(at('cut.xlsx'), seed.subarray(0, seed.length - 2000));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['收据'], ['一', 1]]), '账');
  writeFileSync(at('old.xls'), write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
});

describe('check', () => {
  test('answers with every field of its contract', async () => {
    const { status, stdout, stderr } = await jihe(['check', '--json', '自评 表.xlsx'], inFolder);
    expect([status, stderr]).toEqual([1, '']);
    const [report] = jsonLines(stdout);
    expect(report).toMatchObject({
      schema: 'jihe.check/1',
      file: '自评 表.xlsx',
      error: null,
      profile: 'gansu-zhengning',
    });
    expect(Object.keys(report!)).toEqual(
      expect.arrayContaining(['sheets', 'dataItems', 'computed', 'findings', 'gaps', 'summary']),
    );
    expect(report).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          check: 'score-contradicts-completion',
          severity: 'error',
          cell: 'G15',
          entered: '1',
          expected: '1.9',
        }),
      ]) as unknown,
      summary: { score: '98' },
    });
  });

  test('without --json says the same to a person', async () => {
    const { status, stdout } = await jihe(['check', '自评 表.xlsx'], inFolder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^自评 表\.xlsx\n {2}单位 /);
    expect(stdout).toMatch(/差错 {2}\S+!G15 .*1\.9/);
    expect(stdout).not.toContain('\u001b');
  });

  test('takes the profile that is asked for', async () => {
    const { stdout } = await jihe(['check', '--json', '--profile', 'hubei', '自评 表.xlsx'], inFolder);
    expect(jsonLines(stdout)).toMatchObject([{ profile: 'hubei' }]);
  });

  test('reads an .xls, whatever it is called', async () => {
    copyFileSync(at('old.xls'), at('really old.xlsx'));
    const { status, stdout } = await jihe(['check', '--json', 'old.xls', 'really old.xlsx'], inFolder);
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { error: null, sheets: [{ name: '账', kind: 'other' }] },
      { error: null, sheets: [{ name: '账', kind: 'other' }] },
    ]);
  });

  test('says of half a file that it is one', async () => {
    const { status, stdout } = await jihe(['check', '--json', 'cut.xlsx'], inFolder);
    expect(status).toBe(2);
    expect(jsonLines(stdout)).toMatchObject([{ error: { code: 'corrupt' } }]);
  });

  test('of many files, bad ones among them, says what it says of each alone', async () => {
    const files = Array.from({ length: 40 }, (_, i) =>
      i % 9 === 4 ? 'cut.xlsx' : i % 9 === 7 ? 'none.xlsx' : `copy ${String(i)}.xlsx`,
    );
    for (const file of files) if (file.startsWith('copy')) copyFileSync(SEED, at(file));
    const alone = jsonLines((await jihe(['check', '--json', '自评 表.xlsx'], inFolder)).stdout)[0];
    const { status, stdout } = await jihe(['check', '--json', '-'], { ...inFolder, input: files.join('\n') });
    const lines = jsonLines(stdout);
    expect(status).toBe(2);
    expect(lines.map((line) => line['file'])).toEqual(files);
    for (const line of lines) {
      const file = line['file'];
      if (String(file).startsWith('copy')) expect(line).toEqual({ ...alone, file });
      else expect(line['error']).not.toBeNull();
    }
  });
});

describe('recalc', () => {
  afterEach(() => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes a new file and leaves the old one alone', async () => {
    const before = readFileSync(at('自评 表.xlsx'));
    const { status, stdout, stderr } = await jihe(
      ['recalc', '自评 表.xlsx', '-o', '结果 1.xlsx', '--json', '--overwrite', '--mark'],
      inFolder,
    );
    expect(stderr).toBe('');
    const [report] = jsonLines(stdout);
    expect(report).toMatchObject({
      schema: 'jihe.recalc/1',
      file: '自评 表.xlsx',
      output: '结果 1.xlsx',
      error: null,
      written: expect.arrayContaining([
        expect.objectContaining({ cell: 'G15', field: 'score', before: '1', after: '1.9' }),
      ]) as unknown,
    });
    const check = report!['check'] as { summary: { errors: number } };
    expect(status).toBe(check.summary.errors > 0 ? 1 : 0);
    expect(readFileSync(at('自评 表.xlsx')).equals(before)).toBe(true);
    const again = await jihe(['check', '--json', '结果 1.xlsx'], inFolder);
    expect(jsonLines(again.stdout)[0]!['summary']).toEqual(check.summary);
  });

  test('keeps what was entered unless told otherwise', async () => {
    const { stdout } = await jihe(['recalc', '自评 表.xlsx', '-o', 'kept.xlsx', '--json'], inFolder);
    expect(jsonLines(stdout)).toMatchObject([
      {
        kept: expect.arrayContaining([
          expect.objectContaining({ cell: 'G15', before: '1', after: '1.9' }),
        ]) as unknown,
      },
    ]);
  });

  test('may write over its input when -o names it', async () => {
    copyFileSync(SEED, at('same.xlsx'));
    const before = readFileSync(at('same.xlsx'));
    const { stderr } = await jihe(['recalc', 'same.xlsx', '-o', './same.xlsx', '--overwrite'], inFolder);
    expect(stderr).toBe('');
    expect(readFileSync(at('same.xlsx')).equals(before)).toBe(false);
  });

  test('tells a person what it wrote', async () => {
    const { stdout } = await jihe(['recalc', '自评 表.xlsx', '-o', 'told.xlsx', '--overwrite'], inFolder);
    expect(stdout).toMatch(/^自评 表\.xlsx → told\.xlsx\n {2}写入 \d+ 格\n/);
    expect(stdout).toMatch(/!G15 .*1 → 1\.9\n/);
    expect(stdout).toContain('\ntold.xlsx\n');
  });

  test('of an .xls says how to go on, and writes nothing', async () => {
    const { status, stdout, stderr } = await jihe(
      ['recalc', 'old.xls', '-o', 'new.xlsx', '--json'],
      inFolder,
    );
    expect(status).toBe(2);
    expect(jsonLines(stdout)).toMatchObject([{ error: { code: 'legacy-xls' }, check: null }]);
    expect(stderr).toContain('.xlsx');
    expect(existsSync(at('new.xlsx'))).toBe(false);
  });

  test('into a folder that does not exist: said, and nothing is left behind', async () => {
    const { status, stderr } = await jihe(['recalc', 'blank.xlsx', '-o', '无/out.xlsx'], inFolder);
    expect([status, stderr]).toEqual([2, 'jihe: 无/out.xlsx 写不了：没有这个文件夹\n']);
  });
});
