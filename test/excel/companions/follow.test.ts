import { followWorkbook } from '../../../src/adapters/excel/follow/follow';
import { knownBook, type KnownBook } from '../../../src/adapters/excel/follow/known-book';
import { readWorkbook } from '../../../src/adapters/excel/read/read-workbook';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import { bookAfter } from '../../../src/adapters/excel/snapshot-after';
import { Turns } from '../../../src/adapters/excel/turns';
import type { Following, WorkbookNews } from '../../../src/app/open-workbook';
import { areaAddress } from '../../../src/core/grid/address';
import type { ContractSheet } from '../../adapters/port-contract';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';
import { atRest, HandClock } from './hand-clock';

const BOOK: readonly ContractSheet[] = [
  {
    name: '自评表',
    merges: ['A5:B6', 'A8:C8'],
    cells: {
      A1: { text: '指标' },
      B1: { number: '10' },
      A5: { text: '合计' },
      C1: { number: '0.6', format: '0.00%' },
    },
  },
  { name: '数据', cells: { A1: { number: '1' } } },
  { name: '汇总', cells: { A1: { number: '2', formula: '数据!A1*2' } } },
];

let fake: FakeExcel;
let connected: Connected;
let clock: HandClock;
let news: WorkbookNews[];
let known: KnownBook | null;
let turns: Turns;
let trips: ExcelTrips;
let following: Following;

async function start(cap?: string): Promise<void> {
  fake = FakeExcel.of(BOOK);
  connected = connect(fake, cap === undefined ? {} : { cap });
  clock = new HandClock();
  news = [];
  known = null;
  turns = new Turns();
  trips = new ExcelTrips({ supports: (set) => connected.supports(set) });
  await readAll();
  const host = {
    trips,
    turns,
    known: () => known,
    remember: (book: KnownBook) => {
      known = book;
    },
  };
  following = await followWorkbook(host, (one) => news.push(one), clock);
  await atRest();
  fake.trips.length = 0;
}

/** What a click does; "meanwhile" happens after it has read and before it is over. */
function readAll(meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  return turns.take(async () => {
    const { snapshot, sheets } = await readWorkbook(trips);
    await meanwhile();
    known = knownBook(
      snapshot,
      sheets.map((sheet) => sheet.id),
    );
  });
}

/** Long enough for the hands to have come to rest. */
async function pause(milliseconds = 1000): Promise<void> {
  await atRest();
  clock.pass(milliseconds);
  await atRest();
}

const requests = (): number => fake.trips.filter((trip) => !trip.cleanup).length;
const changed = (): string[] =>
  news.flatMap((one) => one.changed.map((area) => `${area.sheet}!${areaAddress(area)}`));
const sheetNow = (name: string) => news.at(-1)?.snapshot.sheets.find((sheet) => sheet.name === name);
const merges = (name: string): string[] => (sheetNow(name)?.merges ?? []).map(areaAddress);

beforeEach(() => start());
afterEach(() => connected.dispose());

test('a cell that was typed into is told, with the workbook as it stands', async () => {
  fake.book.type('自评表', 'B1', 12);
  await pause();
  expect(changed()).toEqual(['自评表!B1']);
  expect(sheetNow('自评表')?.rows[0]?.cells[1]?.text).toBe('12');
  expect(sheetNow('数据')?.rows[0]?.cells[0]?.text).toBe('1');
});

test('many quick changes are one reading of two requests, without merged areas', async () => {
  for (let value = 0; value < 30; value++) {
    fake.book.type('自评表', 'B1', value);
    await atRest();
    clock.pass(100);
  }
  expect(requests()).toBe(0);
  await pause();
  expect([news.length, requests()]).toEqual([1, 2]);
  expect(fake.trips.flatMap((trip) => trip.actions).filter((action) => /merged/i.test(action))).toEqual([]);
  expect(merges('自评表')).toEqual(['A5:B6', 'A8:C8']);
});

test('a formula that looks at the changed sheet is read again with it', async () => {
  fake.book.calculate = (formula) => (formula.includes('数据') ? 14 : undefined);
  fake.book.type('数据', 'A1', 7);
  fake.book.enter(fake.book.sheet('汇总'), 0, 0, '=数据!A1*2');
  await pause();
  expect(changed()).toEqual(['数据!A1', '汇总!A1']);
  expect(sheetNow('汇总')?.rows[0]?.cells[0]).toMatchObject({ text: '14', formula: '数据!A1*2' });
});

test('rows that come and go move the merged areas', async () => {
  fake.book.insertLines(fake.book.sheet('自评表'), 'row', 1, 2);
  await pause();
  expect([merges('自评表'), news.at(-1)?.stale]).toEqual([['A7:B8', 'A10:C10'], []]);
  fake.book.deleteLines(fake.book.sheet('自评表'), 'row', 6, 1);
  await pause();
  expect(merges('自评表')).toEqual(['A7:B7', 'A9:C9']);
  fake.book.insertLines(fake.book.sheet('自评表'), 'col', 1, 1);
  await pause();
  expect(merges('自评表')).toEqual(['A7:C7', 'A9:D9']);
  expect(merges('自评表')).toEqual(fake.book.sheet('自评表').merges.map(areaAddress));
});

test('what moved before a click read everything is not moved twice', async () => {
  fake.book.insertLines(fake.book.sheet('自评表'), 'row', 1, 2);
  await atRest();
  await readAll();
  fake.book.type('自评表', 'B1', 5);
  await pause();
  expect([merges('自评表'), news.at(-1)?.stale]).toEqual([['A7:B8', 'A10:C10'], []]);
});

test('what moved while a click was reading is left to the next click', async () => {
  await readAll(() => {
    fake.book.insertLines(fake.book.sheet('自评表'), 'row', 1, 2);
    return atRest();
  });
  await pause();
  expect([merges('自评表'), news.at(-1)?.stale]).toEqual([['A5:B6', 'A8:C8'], ['自评表']]);
});

test('cells pushed aside leave the sheet to be read by a click', async () => {
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  fake.book.events.pushed(fake.book.sheet('自评表'), area, 'CellInserted', 'officer');
  fake.book.type('自评表', 'B1', 3);
  await pause();
  expect(news.at(-1)?.stale).toEqual(['自评表']);
  fake.book.type('数据', 'A1', 4);
  await pause();
  expect(news.at(-1)?.stale).toEqual(['自评表']);
  await readAll();
  fake.book.type('数据', 'A1', 5);
  await pause();
  expect(news.at(-1)?.stale).toEqual([]);
});

test('what we write ourselves is no news', async () => {
  await trips.run(async (context) => {
    context.workbook.worksheets.getItem('自评表').getRange('B2').values = [[99]];
    await context.sync();
  }, 'write');
  await pause();
  expect([news, requests()]).toEqual([[], 1]);
  fake.book.type('数据', 'A1', 8);
  await pause();
  expect(sheetNow('自评表')?.rows[1]?.cells[0]?.text).toBe('99');
});

test('what is known to be ours is no news either where the host does not say whose change it was', async () => {
  const [sheet] = known!.sheets;
  const change = {
    sheet: { id: sheet!.id, name: '自评表' },
    row: 0,
    col: 2,
    from: { value: 0.6, formula: null, format: '0.00%' },
    to: { value: 0.3933, formula: null, format: '0.00%' },
  };
  known = bookAfter(known!, [change]);
  fake.book.type('自评表', 'C1', 0.3933);
  await pause();
  expect([news, requests()]).toEqual([[], 2]);
});

test('a change during a command waits until the command is over', async () => {
  let finish = (): void => undefined;
  const command = turns.take(() => new Promise<void>((resolve) => (finish = resolve)));
  fake.book.type('自评表', 'B1', 1);
  await pause();
  expect(requests()).toBe(0);
  finish();
  await command;
  await atRest();
  expect(changed()).toEqual(['自评表!B1']);
});

test('a sheet that is renamed stays the same sheet', async () => {
  fake.book.rename(fake.book.sheet('自评表'), '自评表（终）');
  await pause();
  expect(merges('自评表（终）')).toEqual(['A5:B6', 'A8:C8']);
  expect(news.at(-1)?.snapshot.sheets.map((sheet) => sheet.name)).toEqual(['自评表（终）', '数据', '汇总']);
});

test('sheets that come and go are told, and a new one is read by the next click', async () => {
  fake.book.removeSheet(fake.book.sheet('数据'));
  fake.book.addSheet('附表');
  fake.book.type('附表', 'A1', '备注');
  await pause();
  expect(news.at(-1)?.snapshot.sheets.map((sheet) => sheet.name)).toEqual(['自评表', '汇总', '附表']);
  expect([sheetNow('附表')?.rows[0]?.cells[0]?.text, news.at(-1)?.stale]).toEqual(['备注', ['附表']]);
});

test('a host that does not answer is asked again later, and nothing is lost', async () => {
  fake.interfere = () => ({ transport: 5102 });
  fake.book.insertLines(fake.book.sheet('自评表'), 'row', 0, 1);
  await pause();
  expect([news, requests()]).toEqual([[], 1]);
  fake.interfere = null;
  await pause(10_000);
  expect(merges('自评表')).toEqual(['A6:B7', 'A9:C9']);
});

test('nothing is selected, activated or written', async () => {
  fake.book.select(fake.book.sheet('数据'), [{ top: 3, left: 3, bottom: 3, right: 3 }]);
  const before = fake.book.selection;
  fake.book.type('自评表', 'B1', 1);
  await pause();
  expect(fake.book.selection).toBe(before);
  expect(
    fake.trips.flatMap((trip) => trip.actions).filter((one) => /activate|select|set/i.test(one)),
  ).toEqual([]);
});

test('after stopping nobody listens and nothing is told', async () => {
  fake.book.type('自评表', 'B1', 1);
  await atRest();
  await following.stop();
  await pause();
  fake.book.type('自评表', 'B1', 2);
  await pause();
  expect([news, fake.registrations]).toEqual([[], 0]);
});

test('an Excel of the floor is followed, too', async () => {
  connected.dispose();
  await start('1.13');
  fake.book.type('自评表', 'B1', 12);
  await pause();
  expect(changed()).toEqual(['自评表!B1']);
  fake.book.rename(fake.book.sheet('数据'), '基础数据');
  fake.book.type('自评表', 'B1', 13);
  await pause();
  expect(sheetNow('基础数据')?.rows[0]?.cells[0]?.text).toBe('1');
});
