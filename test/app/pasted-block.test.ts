import fc from 'fast-check';
import { blockText, parseBlock } from '../../src/app/editing/copied-block';
import { placeBlock } from '../../src/app/editing/place-block';
import { cellAddress, parseArea } from '../../src/core/grid/address';

test('tabs part cells, line ends part rows, quotes hold both', () => {
  expect(parseBlock('甲\t乙\r\n1\t2\r\n')).toEqual([
    ['甲', '乙'],
    ['1', '2'],
  ]);
  expect(parseBlock('"第一行\n第二行"\t"说""好"""\n')).toEqual([['第一行\n第二行', '说"好"']]);
  expect(parseBlock('')).toEqual([['']]);
  expect(parseBlock('\t\n')).toEqual([['', '']]);
  expect(parseBlock('"半\t"半"x\t"')).toEqual([['"半', '"半"x', '"']]);
});

test('what is copied is pasted the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '绩', '"', '\t', '\n', ' '), maxLength: 6 });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, cols]) =>
      fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(fc.property(block, (rows) => expect(parseBlock(`${blockText(rows)}\r\n`)).toEqual(rows)));
});

const merges = (...refs: string[]) => refs.map((ref) => parseArea(ref)!);

function placed(block: string[][], selected: string, merged: string[] = []) {
  const found = placeBlock(block, parseArea(selected)!, merges(...merged));
  return typeof found === 'string'
    ? found
    : Object.fromEntries(found.map(({ row, col, text }) => [cellAddress(row, col), text]));
}

test('a block goes from the first selected cell on', () => {
  expect(placed([['a', 'b'], ['c']], 'B2:B9')).toEqual({ B2: 'a', C2: 'b', B3: 'c' });
});

test('one text fills the selection, covered cells left out', () => {
  expect(placed([['x']], 'A1:B2', ['A1:B1'])).toEqual({ A1: 'x', A2: 'x', B2: 'x' });
  expect(placed([['x']], 'B1', ['A1:B1'])).toEqual({ A1: 'x' });
});

test('a block with blanks where cells are covered goes where it stands', () => {
  const block = [
    ['a', '', 'b'],
    ['', '', 'c'],
  ];
  expect(placed(block, 'A1', ['A1:B2'])).toEqual({ A1: 'a', C1: 'b', C2: 'c' });
});

test('a block without gaps goes into the cells that can be seen', () => {
  expect(placed([['a', 'b', 'c']], 'A1', ['A1:B1', 'C1:E1'])).toEqual({ A1: 'a', C1: 'b', F1: 'c' });
  const down = [
    ['甲', '1', '2'],
    ['甲', '3', '4'],
    ['', '5', '6'],
  ];
  expect(placed(down, 'A1', ['A1:A3', 'B1:C1'])).toEqual({
    A1: '甲',
    B1: '1',
    D1: '2',
    B2: '3',
    C2: '4',
    B3: '5',
    C3: '6',
  });
});

test('a block that does not fit the merged cells is refused', () => {
  expect(placed([['甲'], ['乙']], 'A1', ['A1:A2'])).toBe('merged');
});

test('a block beyond the sheet, or without measure, is refused', () => {
  expect(placed([['a', 'b']], 'XFD1')).toBe('outside');
  expect(placed([['a'], ['b']], 'A1048576')).toBe('outside');
  expect(placed([['a']], 'A1:XFD1048576')).toBe('too-many');
});
