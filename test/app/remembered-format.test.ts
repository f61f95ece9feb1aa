import fc from 'fast-check';
import { NOTHING_REMEMBERED, type Remembered } from '../../src/app/remembered';
import { readStored, storedText } from '../../src/app/remembered-format';

const REMEMBERED: Remembered = {
  profile: null,
  mappings: [{ sheet: '表', headerRow: 0, columns: { name: 1, level1Weight: 4 } }],
  ignored: [{ check: 'a', sheet: '表', cell: 'A1', entered: '1', message: 'm', reason: '' }],
};
const [mapping] = REMEMBERED.mappings;
const WITH_HEADS: Remembered = {
  ...REMEMBERED,
  mappings: [{ ...mapping!, heads: [{ col: 1, text: '三级指标' }] }],
};
const [ignored] = REMEMBERED.ignored;

test.each([REMEMBERED, WITH_HEADS, NOTHING_REMEMBERED])('what was stored is read again', (remembered) => {
  expect(readStored(storedText(remembered))).toEqual(remembered);
});

test.each([
  ['a later version', { version: 2 }],
  ['a field nobody knows', { other: 1 }],
  ['a profile that is no text', { profile: 7 }],
  ['no list', { ignored: {} }],
  ['an unknown column', { mappings: [{ ...mapping, columns: { nonsense: 1 } }] }],
  ['a column off the sheet', { mappings: [{ ...mapping, columns: { name: 16_384 } }] }],
  ['a head off the sheet', { mappings: [{ ...mapping, heads: [{ col: -1, text: '' }] }] }],
  ['a head without words', { mappings: [{ ...mapping, heads: [{ col: 1 }] }] }],
  ['a row that is no number', { mappings: [{ ...mapping, headerRow: '1' }] }],
  ['a text too long', { ignored: [{ ...ignored, reason: '长'.repeat(5000) }] }],
  ['a list too long', { ignored: Array.from({ length: 5001 }, () => ignored) }],
  ['a missing field', { ignored: [{ ...ignored, reason: undefined }] }],
])('%s is nothing remembered', (_, change) => {
  const stored = JSON.parse(storedText(REMEMBERED)) as object;
  expect(readStored(JSON.stringify({ ...stored, ...change }))).toBeNull();
});

test('nothing that stands there makes it throw', () => {
  const stored = storedText(REMEMBERED);
  const damaged = fc
    .tuple(fc.nat(stored.length), fc.nat(12), fc.string())
    .map(([at, length, other]) => stored.slice(0, at) + other + stored.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
      const read = readStored(text);
      if (read !== null) expect(readStored(storedText(read))).toEqual(read);
    }),
  );
});
