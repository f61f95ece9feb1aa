import { HostError } from '../../../src/app/host-error';
import { ExcelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import type { NewSheet } from '../../../src/core/planning/types';
import { plan, text } from '../../adapters/plans';
import { S, SOON, failure, onTrip, openForm, readAnd, type Open } from './form';

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

/** Another in its place: the plan knows what stands there. */
const instead = (content: string, former: string): ReturnType<typeof plan> =>
  plan({ newSheets: [results(content, { replaces: RESULTS, former: results(former) })] });
const again = (): ReturnType<typeof plan> => instead('二', '一');

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

const looksOf = ({ fake }: Open): unknown[] =>
  [0, 1, 2, 3].map((row) => fake.book.sheet(RESULTS).cell(row, 0));

test('taken back, each sheet makes room for the one before it, which looks as it did', async () => {
  const open = await written();
  open.fake.book.addSheet('最后');
  const first = looksOf(open);
  await open.workbook.apply(again());
  await open.workbook.apply(instead('三', '二'));
  const back = { restored: [], left: [], leftSheets: [], restoredSheets: [RESULTS] };
  expect(await open.workbook.undo()).toEqual(back);
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('二');
  expect(await open.workbook.undo()).toEqual(back);
  expect(tabs(open)).toEqual([S, '附表', '锁定', RESULTS, '最后']);
  expect(looksOf(open)).toEqual(first);
  expect(await open.workbook.undo()).toMatchObject({ leftSheets: [], takenSheets: [RESULTS] });
  expect(tabs(open)).toEqual([S, '附表', '锁定', '最后']);
});

test('a page that did not write the former sheet replaces it and brings it back all the same', async () => {
  const { fake } = await written();
  const workbook = new ExcelWorkbook(new ExcelTrips());
  expect((await workbook.apply(again())).newSheets).toEqual([RESULTS]);
  expect((await workbook.undo())?.restoredSheets).toEqual([RESULTS]);
  expect(fake.book.typed(RESULTS, 'A1')).toBe('一');
});

test('what was typed into the former sheet since the plan was made is not lost', async () => {
  const open = await written();
  open.fake.book.type(RESULTS, 'B2', '已整改');
  expect((await open.workbook.apply(again())).newSheets).toEqual([`${RESULTS}（2）`]);
  expect(open.fake.book.typed(RESULTS, 'B2')).toBe('已整改');
});

test('a sheet whose content the plan does not know is not replaced', async () => {
  const open = await written();
  const unknown = plan({ newSheets: [results('二', { replaces: RESULTS })] });
  expect((await open.workbook.apply(unknown)).newSheets).toEqual([`${RESULTS}（2）`]);
});

test.each<[string, (open: Open) => void]>([
  ['typed into', ({ fake }) => fake.book.type(RESULTS, 'B2', '已整改')],
  ['commented on', ({ fake }) => void (fake.book.sheet(RESULTS).attached.comments = 1)],
  ['protected', ({ fake }) => void (fake.book.sheet(RESULTS).protection = {})],
  ['hidden', ({ fake }) => void (fake.book.sheet(RESULTS).visibility = 'Hidden')],
])('a sheet in its place that was %s since stays', async (_, change) => {
  const open = await written();
  await open.workbook.apply(again());
  change(open);
  expect(await open.workbook.undo()).toEqual({ restored: [], left: [], leftSheets: [RESULTS] });
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('二');
  expect(tabs(open)).toEqual([S, '附表', '锁定', RESULTS]);
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

test('wherever taking back stops half way, one of the two sheets stands complete', async () => {
  const ends: string[] = [];
  for (let carriedOut = 0; carriedOut < 400 && ends.at(-1) !== `done ${RESULTS}`; carriedOut++) {
    const open = await written();
    await open.workbook.apply(again());
    onTrip(open.fake, 4, () => ({ failAfter: carriedOut }));
    const end = await open.workbook.undo().catch(afterOf);
    const isDone = typeof end !== 'string';
    const name = isDone ? end!.restoredSheets![0]! : RESULTS;
    expect(tabs(open)).toEqual([S, '附表', '锁定', name]);
    expect(open.fake.book.typed(name, 'A1')).toBe(isDone ? '一' : '二');
    ends.push(isDone ? `done ${name}` : end);
    if (isDone) continue;
    expect((await open.workbook.undo())?.restoredSheets).toEqual([RESULTS]);
    expect(open.fake.book.typed(RESULTS, 'A1')).toBe('一');
  }
  expect([...new Set(ends)]).toEqual(['untouched', 'restored', `done ${RESULTS}（2）`, `done ${RESULTS}`]);
});

test.each([1, 2, 3, 4])('when request %i of taking back fails, it can be tried again', async (trip) => {
  const open = await written();
  await open.workbook.apply(again());
  onTrip(open.fake, trip, () => ({ fail: { code: 'GeneralException' } }));
  expect((await failure(open.workbook.undo())).after).toBe('untouched');
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('二');
  expect((await open.workbook.undo())?.restoredSheets).toEqual([RESULTS]);
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('一');
});

test('what a try without an answer has brought back is told by the next one', async () => {
  const open = openForm({ limits: SOON });
  await readAnd(open.workbook, plan({ newSheets: [results('一')] }));
  await open.workbook.apply(again());
  const first = open.fake.trips.length;
  open.fake.interfere = (trip) => (trip.n > first + 3 ? { hang: 'after' } : undefined);
  expect((await failure(open.workbook.undo())).after).toBe('unclear');
  open.fake.interfere = null;
  expect(await open.workbook.undo()).toMatchObject({ leftSheets: [], restoredSheets: [RESULTS] });
  expect(open.fake.book.typed(RESULTS, 'A1')).toBe('一');
});

function afterOf(error: unknown): string {
  if (error instanceof HostError) return error.after;
  throw error;
}
