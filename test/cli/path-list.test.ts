import { parsePathList } from '../../src/cli/path-list';

const list = (text: string): string[] => parsePathList(Buffer.from(text));

test('one path a line, with either line end', () => {
  expect(list('a.xlsx\nb c.xlsx\r\n自评表（一）.xlsx\n')).toEqual([
    'a.xlsx',
    'b c.xlsx',
    '自评表（一）.xlsx',
  ]);
});

test('blank lines are nothing, blanks in a path are kept', () => {
  expect(list('\n \n a.xlsx \n\n')).toEqual([' a.xlsx ']);
  expect(list('')).toEqual([]);
});

test('separated by NUL, a path may hold a line break', () => {
  expect(list('a\nb.xlsx\0c.xlsx\0')).toEqual(['a\nb.xlsx', 'c.xlsx']);
});

test('a byte order mark is no part of the first path', () => {
  expect(list('\ufeffa.xlsx\n')).toEqual(['a.xlsx']);
});

test('a list from a Chinese Windows is read, too', () => {
  // "自评表.xlsx" in GB 18030
  expect(parsePathList(Buffer.from('d7d4c6c0b1ed2e786c7378', 'hex'))).toEqual(['自评表.xlsx']);
});
