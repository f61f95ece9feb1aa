import { fixedReference, writableFormula } from '../../src/adapters/xlsx/legacy/formula-text';

test.each([
  ['SUM(B3:B5)', 'SUM(B3:B5)'],
  ['IF(A1="a""b",1,2)', 'IF(A1="a""b",1,2)'],
  ["'基础 数据'!B2*2", "'基础 数据'!B2*2"],
  ["'it''s'!A1", "'it''s'!A1"],
  ['SUM(#REF!)', 'SUM(#REF!)'],
  ['_xlfn.IFERROR(A1,0)+_xlfn.SUMIFS(A:A,B:B,1)', 'IFERROR(A1,0)+SUMIFS(A:A,B:B,1)'],
  ['_xlfn.STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  ['SUM(B$1:B$65536)', 'SUM(B:B)'],
  ['SUM($B$1:$D$65536)', 'SUM($B:$D)'],
  ['SUM(B1:B655360)', 'SUM(B1:B655360)'],
  ['IF(true,"true",false)', 'IF(TRUE,"true",FALSE)'],
  ['SUM({1,2;3,4})', 'SUM({1,2;3,4})'],
])('%s may be written', (formula, written) => {
  expect(writableFormula(formula)).toBe(written);
});

test.each([
  '',
  'SUM(A1',
  'SUM(A1))',
  '{1,2',
  '"open',
  "'open!A1",
  '[1]Sheet1!A1',
  "'[other.xls]Sheet1'!A1",
  '#REF!A1',
  '#REF!$A$1',
  'undefined+1',
  'SH33TJSERR0!A1',
  '#NAME?(1)',
  'A1\u0001',
  'A'.repeat(9000),
])('%j is left as its value', (formula) => {
  expect(writableFormula(formula)).toBeNull();
});

test.each([
  ['自评表!$A1:$F9', '自评表!$A$1:$F$9'],
  ["'a 1'!$A$1:B2", "'a 1'!$A$1:$B$2"],
  ['自评表!$1:$2', '自评表!$1:$2'],
  ['S1!A:B,S1!1:2', 'S1!$A:$B,S1!$1:$2'],
])('what is printed does not move: %s', (reference, fixed) => {
  expect(fixedReference(reference)).toBe(fixed);
});
