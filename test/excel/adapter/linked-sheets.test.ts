import { HostError } from '../../../src/app/host-error';
import type { NewSheet } from '../../../src/core/planning/types';
import { plan, text } from '../../adapters/plans';
import { S, onTrip, openForm, readAnd, type Open } from './form';

const RESULTS = '检查结果';

function results(content: string, more: Partial<NewSheet> = {}): NewSheet {
  return {
    name: RESULTS,
    columnWidths: [20, 40],
    cells: [
      { row: 0, col: 0, value: text(content), style: 'title' },
      { row: 1, col: 0, value: text('差错'), style: 'section' },
      { row: 2, col: 0, value: text('C1'), style: 'label', link: { sheet: "甲'乙", row: 0, col: 2 } },
      { row: 3, col: 0, value: text('很长的一行'), style: 'text' },
    ],
    ...more,
  };
}

const again = (): ReturnType<typeof plan> => plan({ newSheets: [results('二', { replaces: RESULTS })] });

async function written(): Promise<Open> {
  const open = openForm();
  await readAnd(open.workbook, plan({ newSheets: [results('一')] }));
  await open.workbook.read();
  return open;
}

const tabs = ({ fake }: Open): string[] => fake.book.sheets.map((sheet) => sheet.name);

test('a link leads to its cell, shows the text that was planned, and looks like one', async () => {
  const { fake } = await written();
  const { value, look } = fake.book.sheet(RESULTS).cell(2, 0);
  expect(value).toBe('C1');
  expect(look).toMatchObject({
    hyperlink: { documentReference: "'甲''乙'!C1" },
    'font.color': '#0563C1',
    'font.underline': 'Single',
    'font.name': '宋体',
    'borders.EdgeTop.style': 'Continuous',
  });
});

test('headings and lines of text run on over the cells beside them', async () => {
  const { fake } = await written();
  const sheet = fake.book.sheet(RESULTS);
  const looks = [1, 3].map((row) => sheet.cell(row, 0).look ?? {});
  expect(looks.map((look) => look['font.bold'])).toEqual([true, undefined]);
  for (const look of looks) {
    expect(look['wrapText']).toBeUndefined();
    expect(look['borders.EdgeTop.style']).toBeUndefined();
  }
});

test('a sheet that takes the place of another stands where that one stood', async () => {
  const open = await written();
  open.fake.book.addSheet('最后');
  expect((await open.workbook.apply(again())).newSheets).toEqual([RESULTS]);
  expect(tabs(open)).toEqual([S, '附表', '锁定', RESULTS, '最后']);
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('二');
});

test('what was written in its place can itself be replaced, and taken away again', async () => {
  const open = await written();
  await open.workbook.apply(again());
  await open.workbook.apply(again());
  expect(tabs(open)).toEqual([S, '附表', '锁定', RESULTS]);
  expect((await open.workbook.undo())?.leftSheets).toEqual([]);
  expect(tabs(open)).toEqual([S, '附表', '锁定']);
});

test.each(['comments', 'shapes', 'charts'] as const)('a former sheet with %s is left', async (kind) => {
  const open = await written();
  open.fake.book.sheet(RESULTS).attached[kind] = 1;
  expect((await open.workbook.apply(again())).newSheets).toEqual([`${RESULTS}（2）`]);
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('一');
});

test('a former sheet that is protected or hidden is left', async () => {
  const open = await written();
  const former = open.fake.book.sheet(RESULTS);
  former.protection = {};
  expect((await open.workbook.apply(again())).newSheets).toEqual([`${RESULTS}（2）`]);
  former.protection = null;
  former.visibility = 'VeryHidden';
  expect((await open.workbook.apply(again())).newSheets).toEqual([`${RESULTS}（3）`]);
  expect(former.deleted).toBe(false);
});

test('wherever replacing stops half way, the former sheet is as it was, or the new one is complete', async () => {
  const ends: string[] = [];
  for (let carriedOut = 0; carriedOut < 400 && ends.at(-1) !== `done ${RESULTS}`; carriedOut++) {
    const open = await written();
    const former = open.fake.book.sheet(RESULTS);
    onTrip(open.fake, 3, () => ({ failAfter: carriedOut }));
    const end = await open.workbook.apply(again()).catch(afterOf);
    const isDone = typeof end !== 'string';
    const name = isDone ? end.newSheets![0]! : RESULTS;
    expect(tabs(open)).toEqual([S, '附表', '锁定', name]);
    expect(former.deleted).toBe(isDone);
    expect(open.fake.book.typed(name, 'A1')).toBe(isDone ? '二' : '一');
    ends.push(isDone ? `done ${name}` : end);
  }
  // Between the former sheet's going and the new one's name there is one moment.
  expect([...new Set(ends)]).toEqual(['untouched', 'restored', `done ${RESULTS}（2）`, `done ${RESULTS}`]);
});

function afterOf(error: unknown): string {
  if (error instanceof HostError) return error.after;
  throw error;
}
