import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE, jihe, jsonLines, scratchFolder } from './jihe';

const folder = scratchFolder();
const inFolder = { cwd: folder };

beforeAll(() => {
  mkdirSync(path.join(folder, '文件夹.xlsx'));
  writeFileSync(path.join(folder, 'empty.xlsx'), '');
  writeFileSync(path.join(folder, 'not a book.xlsx'), 'no workbook at all');
});

describe('what the program says of itself', () => {
  test('--help', async () => {
    const { status, stdout, stderr } = await jihe(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const word of [
      'check',
      'recalc',
      'profiles',
      'checks',
      '--json',
      '--profile',
      '-o',
      '--overwrite',
      '--mark',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await jihe(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each(['profiles', 'checks'])('%s, as text and as JSON', async (list) => {
    const text = await jihe([list]);
    const json = await jihe([list, '--json']);
    expect([text.status, json.status, text.stderr, json.stderr]).toEqual([0, 0, '', '']);
    const [object] = jsonLines(json.stdout);
    expect(object).toMatchObject({ schema: `jihe.${list}/1` });
    const entries = object?.[list] as { id: string; source: string }[];
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      expect(entry.source).not.toBe('');
      expect(text.stdout).toContain(entry.id);
    }
  });
});

describe('wrong usage', () => {
  test.each([[[]], [['verify']], [['check']], [['check', '--wrong', 'a.xlsx']], [['recalc', 'a.xlsx']]])(
    '%j: status 2, a word in both languages, nothing on standard output',
    async (args) => {
      const { status, stdout, stderr } = await jihe(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^jihe: .*[\u4e00-\u9fff].* \(.*[a-z].*\)\n/);
      expect(stderr).toContain('用法 Usage');
    },
  );

  test('a profile that does not exist: which there are', async () => {
    const { status, stdout, stderr } = await jihe(['check', '--profile', 'nowhere', 'a.xlsx']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('hubei');
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['没有.xlsx', 'not-found'],
    ['not a book.xlsx/inside.xlsx', 'not-found'],
    ['文件夹.xlsx', 'not-a-workbook'],
    ['empty.xlsx', 'not-a-workbook'],
    ['not a book.xlsx', 'not-a-workbook'],
    ['/dev/null', 'not-a-workbook'],
  ])('%s: %s', async (file, code) => {
    const { status, stdout, stderr } = await jihe(['check', '--json', file], inFolder);
    expect(status).toBe(2);
    expect(jsonLines(stdout)).toMatchObject([
      {
        schema: 'jihe.check/1',
        file,
        error: { code },
        profile: null,
        sheets: [],
        dataItems: [],
        computed: [],
        findings: [],
        gaps: [],
      },
    ]);
    expect(stderr).toMatch(new RegExp(`^jihe: ${file}：.*[\\u4e00-\\u9fff].*\n$`));
  });

  test('without --json the word goes to standard error alone', async () => {
    const { status, stdout, stderr } = await jihe(['check', '没有.xlsx'], inFolder);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'jihe: 没有.xlsx：找不到文件\n',
    });
  });

  test('recalc says the same and writes nothing', async () => {
    const { status, stdout } = await jihe(['recalc', '没有.xlsx', '-o', 'out.xlsx', '--json'], inFolder);
    expect(status).toBe(2);
    expect(jsonLines(stdout)).toMatchObject([
      { schema: 'jihe.recalc/1', error: { code: 'not-found' }, check: null },
    ]);
    expect(() => readFileSync(path.join(folder, 'out.xlsx'))).toThrow();
  });
});

describe('many files', () => {
  const names = Array.from({ length: 60 }, (_, at) => `第 ${String(at)} 个.xlsx`);

  test('one line each, in their order, twice if named twice', async () => {
    const files = [...names, names[0]!];
    const { status, stdout, stderr } = await jihe(['check', '--json', ...files], inFolder);
    expect(status).toBe(2);
    expect(jsonLines(stdout).map((line) => line['file'])).toEqual(files);
    expect(stderr.split('\n').length).toBe(files.length + 1);
  });

  test('a list on standard input stands where "-" stands', async () => {
    const input = `${names.join('\n')}\n`;
    const { stdout } = await jihe(['check', '--json', 'first.xlsx', '-', 'last.xlsx'], {
      ...inFolder,
      input,
    });
    expect(jsonLines(stdout).map((line) => line['file'])).toEqual(['first.xlsx', ...names, 'last.xlsx']);
  });

  test('for a person there is a count at the end', async () => {
    const { stdout } = await jihe(['check', ...names], inFolder);
    expect(stdout).toBe('共 60 个文件：无差错 0，有差错 0，读不了 60\n');
  });

  test('an empty list is no fault', async () => {
    const { status, stdout, stderr } = await jihe(['check', '--json', '-'], inFolder);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('名单里没有文件');
  });

  test('a reader that goes away ends it without a word', async () => {
    const child = spawn(
      process.execPath,
      [BUNDLE, 'check', '--json', ...names, ...names, ...names],
      inFolder,
    );
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(stderr).toString()).not.toMatch(/EPIPE|Error|\n *at /);
  });
});

test('the bundle is one executable file that starts with the line that makes it a command', () => {
  expect(readFileSync(BUNDLE, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});
