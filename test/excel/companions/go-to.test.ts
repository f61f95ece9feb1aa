import { goTo } from '../../../src/adapters/excel/go-to';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import { followSelection, selection } from '../../../src/adapters/excel/selection';
import type { Place } from '../../../src/core/grid/cell';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';
import { atRest, HandClock } from './hand-clock';

let fake: FakeExcel;
let connected: Connected;
let trips: ExcelTrips;

beforeEach(() => {
  fake = FakeExcel.of([
    { name: '封面', cells: { A1: { text: '封面' } } },
    { name: '自评表', merges: ['B2:C3'], cells: { B2: { text: '指标' } } },
    { name: '旧表', hidden: true, cells: {} },
  ]);
  connected = connect(fake, { cap: '1.13' });
  trips = new ExcelTrips({ supports: (set) => connected.supports(set) });
});
afterEach(() => connected.dispose());

const requests = (): number => fake.trips.filter((trip) => !trip.cleanup).length;
const cell = (sheet: string, row: number, col: number): Place => ({ sheet, row, col });

describe('going to a cell', () => {
  test('shows the sheet and selects the cell in two round trips', async () => {
    expect(await goTo(trips, cell('自评表', 4, 3))).toBe('shown');
    expect(fake.book.active.name).toBe('自评表');
    expect(fake.book.selection?.areas).toEqual([{ top: 4, left: 3, bottom: 4, right: 3 }]);
    expect(requests()).toBe(2);
  });

  test.each(['Hidden', 'VeryHidden'] as const)('leaves a %s sheet as it is', async (visibility) => {
    fake.book.sheet('旧表').visibility = visibility;
    expect(await goTo(trips, cell('旧表', 0, 0))).toBe('sheet-hidden');
    expect([fake.book.sheet('旧表').visibility, fake.book.active.name]).toEqual([visibility, '封面']);
  });

  test('says that the sheet is gone', async () => {
    expect(await goTo(trips, cell('没有', 0, 0))).toBe('sheet-gone');
  });

  test('says so too when it goes in between', async () => {
    fake.interfere = (trip, book) => {
      if (trip.n === 2) book.removeSheet(book.sheet('自评表'));
      return undefined;
    };
    expect(await goTo(trips, cell('自评表', 0, 0))).toBe('sheet-gone');
  });

  test('says that it is hidden when it was hidden in between', async () => {
    fake.interfere = (trip, book) => {
      if (trip.n === 2) book.show(book.sheet('自评表'), 'Hidden');
      return undefined;
    };
    expect(await goTo(trips, cell('自评表', 0, 0))).toBe('sheet-hidden');
  });
});

describe('the selection', () => {
  test('is the cell with the caret', async () => {
    fake.book.select(fake.book.sheet('自评表'), [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 9, left: 9, bottom: 9, right: 9 },
    ]);
    expect(await selection(trips)).toEqual(cell('自评表', 1, 1));
    expect(requests()).toBe(1);
  });

  test('is none when no cell is selected', async () => {
    fake.interfere = () => ({ fail: { code: 'InvalidSelection' } });
    expect(await selection(trips)).toBeNull();
  });

  test('is told once the officer has come to rest', async () => {
    const clock = new HandClock();
    const told: (Place | null)[] = [];
    const following = await followSelection(trips, (place) => told.push(place), clock);
    await atRest();
    fake.trips.length = 0;
    for (let row = 0; row < 5; row++) {
      fake.book.select(fake.book.sheet('自评表'), [{ top: row, left: 0, bottom: row, right: 0 }]);
      await atRest();
      clock.pass(50);
    }
    clock.pass(500);
    await atRest();
    expect([told, requests()]).toEqual([[cell('自评表', 4, 0)], 1]);
    await following.stop();
    fake.book.select(fake.book.sheet('封面'), [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    await atRest();
    expect([clock.waiting, fake.registrations]).toEqual([0, 0]);
  });
});
