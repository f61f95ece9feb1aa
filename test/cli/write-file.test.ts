import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { WriteError, writeFileAtomically } from '../../src/cli/write-file';
import { scratchFolder } from './jihe';

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);
const bytes = new Uint8Array([1, 2, 3]);

afterEach(() => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a new file', () => {
  writeFileAtomically(at('新 文件.xlsx'), bytes);
  expect([...readFileSync(at('新 文件.xlsx'))]).toEqual([1, 2, 3]);
});

test('an existing file is replaced and keeps its permissions', () => {
  writeFileSync(at('old.xlsx'), 'before');
  chmodSync(at('old.xlsx'), 0o640);
  writeFileAtomically(at('old.xlsx'), bytes);
  expect([...readFileSync(at('old.xlsx'))]).toEqual([1, 2, 3]);
  expect(statSync(at('old.xlsx')).mode & 0o777).toBe(0o640);
});

test('a link stays a link: the file it leads to is replaced', () => {
  mkdirSync(at('elsewhere'));
  writeFileSync(at('elsewhere/real.xlsx'), 'before');
  symlinkSync(at('elsewhere/real.xlsx'), at('link.xlsx'));
  writeFileAtomically(at('link.xlsx'), bytes);
  expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
  expect([...readFileSync(at('elsewhere/real.xlsx'))]).toEqual([1, 2, 3]);
});

test('a folder is not replaced', () => {
  mkdirSync(at('folder.xlsx'));
  expect(() => {
    writeFileAtomically(at('folder.xlsx'), bytes);
  }).toThrow(WriteError);
  expect(statSync(at('folder.xlsx')).isDirectory()).toBe(true);
});

test('a device is not replaced', () => {
  expect(() => {
    writeFileAtomically('/dev/null', bytes);
  }).toThrow('这不是普通文件');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a folder that does not exist is told of', () => {
  expect(() => {
    writeFileAtomically(at('none/out.xlsx'), bytes);
  }).toThrow('没有这个文件夹');
});
