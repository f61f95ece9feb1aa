import { readFileSync } from 'node:fs';
import { HostError } from '../../../src/app/host-error';
import type { SheetFile } from '../../../src/app/open-workbook';
import type { SheetSnapshot } from '../../../src/core/grid/cell';
import { TEMPLATES } from '../../../src/app/templates';
import type { FakeExcel, Interference } from '../fake-excel';
import { template } from '../workbooks';
import { openForm, S, since } from './form';

const BEFORE = [S, '附表', '锁定'];
const REPORT = '自评报告';
const SCORES = '评分表';

function fileOf(id: string): SheetFile {
  const { file, sheets } = TEMPLATES.find((one) => one.id === id)!;
  return { bytes: new Uint8Array(readFileSync(`assets/templates/${file}`)), sheets };
}

const FILE = fileOf('yueyang-report');
const sheets = ({ book }: FakeExcel): string[] => book.sheets.map((sheet) => sheet.name);

/** Disturbs the request that brings the file, and it alone unless `forGood`. */
function disturbing(fake: FakeExcel, trouble: Interference, forGood = false): void {
  let met = false;
  fake.interfere = (trip) => {
    const isIt = trip.actions.some((action) => action.startsWith('insertWorksheets'));
    if (!isIt && !(met && forGood)) return undefined;
    met = true;
    return trouble;
  };
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof HostError ? `${error.code} ${error.after}` : error),
  );

const shown = ({ name, rows, merges }: SheetSnapshot) => [
  name,
  rows.map(({ cells }) => cells.map((one) => one.text)),
  merges.length,
];

test.each(TEMPLATES.map(({ id }) => id))('%s is inserted as the file has it, and shown', async (id) => {
  const { fake, workbook } = openForm();
  const file = fileOf(id);
  expect(await workbook.insertSheets(file)).toEqual(file.sheets);
  expect(since(fake, 0)).toBe(4);
  expect(fake.book.active.name).toBe(file.sheets[0]);
  const { sheets: read } = await workbook.read();
  expect(read.slice(BEFORE.length).map(shown)).toEqual((await template(id)).sheets.map(shown));
});

test('撤销 takes untouched sheets away', async () => {
  const { fake, workbook } = openForm();
  await workbook.insertSheets(FILE);
  expect(workbook.undoable).toBe(true);
  expect(await workbook.undo()).toEqual({
    restored: [],
    left: [],
    leftSheets: [],
    takenSheets: FILE.sheets,
  });
  expect([sheets(fake), workbook.undoable]).toEqual([BEFORE, false]);
});

test('撤销 leaves a sheet that the officer has filled in, and says so', async () => {
  const { fake, workbook } = openForm();
  await workbook.insertSheets(FILE);
  fake.book.type(SCORES, 'C4', '95%');
  expect((await workbook.undo())?.leftSheets).toEqual([SCORES]);
  expect(sheets(fake)).toEqual([...BEFORE, SCORES]);
});

test('a name that is taken gets a number, and 撤销 knows the sheet by it', async () => {
  const { fake, workbook } = openForm();
  await workbook.insertSheets(FILE);
  expect(await workbook.insertSheets(FILE)).toEqual([`${REPORT} (2)`, `${SCORES} (2)`]);
  await workbook.undo();
  expect(sheets(fake)).toEqual([...BEFORE, REPORT, SCORES]);
});

test('a protected structure is told before anything is sent', async () => {
  const { fake, workbook } = openForm();
  fake.book.structureProtected = true;
  expect(await failure(workbook.insertSheets(FILE))).toBe('protected untouched');
  expect([sheets(fake), since(fake, 0), workbook.undoable]).toEqual([BEFORE, 1, false]);
});

test('a host that refuses leaves the workbook as it was', async () => {
  const { fake, workbook } = openForm();
  disturbing(fake, { fail: { code: 'AccessDenied' } });
  expect(await failure(workbook.insertSheets(FILE))).toBe('refused untouched');
  expect([sheets(fake), workbook.undoable]).toEqual([BEFORE, false]);
});

test('sheets that came without an answer are there, and can be taken back', async () => {
  const { fake, workbook } = openForm({ limits: { read: 500, write: 30, show: 500 } });
  disturbing(fake, { hang: 'after' });
  expect(await workbook.insertSheets(FILE)).toEqual([REPORT, SCORES]);
  await workbook.undo();
  expect(sheets(fake)).toEqual(BEFORE);
});

test('half of the sheets are taken away again', async () => {
  const { fake, workbook } = openForm();
  disturbing(fake, { fail: { code: 'GeneralException' } });
  const disturb = fake.interfere!;
  fake.interfere = (trip, book) => {
    const trouble = disturb(trip, book);
    if (trouble !== undefined) book.addSheet(REPORT);
    return trouble;
  };
  expect(await failure(workbook.insertSheets(FILE))).toBe('unknown restored');
  expect([sheets(fake), workbook.undoable]).toEqual([BEFORE, false]);
});

test('a host that no longer answers is told as unclear', async () => {
  const { fake, workbook } = openForm({ limits: { read: 30, write: 30, show: 30 } });
  disturbing(fake, { hang: 'before' }, true);
  expect(await failure(workbook.insertSheets(FILE))).toBe('timeout unclear');
  fake.interfere = null;
  // Taking back is about this click, not about the one before it.
  expect(await workbook.undo()).toEqual({ restored: [], left: [], leftSheets: [] });
});
