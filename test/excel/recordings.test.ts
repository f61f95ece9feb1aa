import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FakeExcel } from './fake-excel';
import type { Recording } from './recorder/recording';
import { replay } from './recorder/replay';
import { strip, stripAll } from './recorder/strip';

const FOLDER = path.join(__dirname, 'recordings');

/** What real Excels answered, sent in by whoever has one (docs/excel-recordings.md); there may be none yet. */
const RECORDINGS = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test('the played Excel answers as the recorded ones did', async () => {
  const differences: Record<string, string[]> = {};
  for (const file of RECORDINGS) {
    const recording = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Recording;
    const found = await replay(recording, FakeExcel.of([{ name: 'Sheet1', cells: {} }]));
    if (found.length > 0) differences[file] = found;
  }
  expect(differences).toEqual({});
});

test('no recording names a machine, a server or a person', () => {
  const named = RECORDINGS.filter((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    return strip(text) !== text;
  });
  expect(named).toEqual([]);
});

test.each([
  ['C:' + '\\Users\\someone\\自评表.xlsx', '<removed>'],
  ['cannot open \\\\server\\share\\自评表.xlsx', 'cannot open <removed>'],
  ['see https://tenant.example.com/personal/book.xlsx for it', 'see <removed> for it'],
  ['in ' + '/' + 'Users/someone/book.xlsx', 'in <removed>'],
  ['someone.else@tenant.example.com 说', '<removed> 说'],
  ['3/4', '3/4'],
  ['=LEN("jihe:mark:error")>0', '=LEN("jihe:mark:error")>0'],
  ['自评表!A1:B2', '自评表!A1:B2'],
])('of %s stays %s', (text, stays) => {
  expect(strip(text)).toBe(stays);
});

test('texts are stripped wherever they stand', () => {
  expect(stripAll({ a: [{ b: 'at https://x.example/y' }], c: 1, d: null })).toEqual({
    a: [{ b: 'at <removed>' }],
    c: 1,
    d: null,
  });
});
