import { ExcelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import type { Following, WorkbookNews } from '../../../src/app/open-workbook';
import { lookAtForm } from '../../../src/app/look-at-form';
import { recalculateWorkbook } from '../../../src/app/recalculate-workbook';
import { areaAddress } from '../../../src/core/grid/address';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';
import { seed } from '../workbooks';
import { atRest } from './hand-clock';

const FORM = '整体支出绩效自评表';
/** A 得分 that does not follow from its 完成值: 1 instead of 1.9. */
const SCORE = 'G15';

// Below 1.14 Excel does not say whose change it tells of.
describe.each(['1.13', '1.14'])('the commands while the officer is followed, ExcelApi %s', (cap) => {
  let fake: FakeExcel;
  let connected: Connected;
  let workbook: ExcelWorkbook;
  let news: WorkbookNews[];
  let following: Following;

  beforeEach(async () => {
    fake = FakeExcel.from(await seed('001'));
    connected = connect(fake, { cap });
    workbook = new ExcelWorkbook(new ExcelTrips({ supports: (set) => connected.supports(set) }));
    news = [];
    await workbook.read();
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    following = await workbook.follow((one) => news.push(one));
  });
  afterEach(async () => {
    await following.stop();
    jest.useRealTimers();
    connected.dispose();
  });

  async function pause(): Promise<void> {
    await atRest();
    jest.advanceTimersByTime(1000);
    await atRest();
  }

  const changed = (): string[] => news.flatMap((one) => one.changed.map(areaAddress));

  test('重算 and 撤销 are no news, and what the officer types afterwards is all there is', async () => {
    await recalculateWorkbook(workbook, { overwrite: true, mark: true });
    await pause();
    expect([fake.book.typed(FORM, SCORE), news]).toEqual([1.9, []]);
    await workbook.undo();
    await pause();
    expect([fake.book.typed(FORM, SCORE), news]).toEqual([1, []]);
    fake.book.type(FORM, SCORE, 1.5);
    await pause();
    expect([news.length, changed()]).toEqual([1, [SCORE]]);
  });

  test('news are the same workbook as one read anew', async () => {
    fake.book.type(FORM, SCORE, '1.9');
    await pause();
    const again = await workbook.read();
    expect(news.at(-1)?.snapshot).toEqual(again);
    expect(lookAtForm(news.at(-1)!.snapshot)).toEqual(lookAtForm(again));
  });

  test('a cell typed into while a command is under way is told after it', async () => {
    fake.interfere = (trip, book) => {
      if (trip.n === fake.trips.length && trip.actions.some((one) => /values|formulas/i.test(one))) {
        fake.interfere = null;
        book.type(FORM, 'I20', '改');
      }
      return undefined;
    };
    await recalculateWorkbook(workbook, { overwrite: true, mark: true });
    await pause();
    expect(fake.interfere).toBeNull();
    expect(news.at(-1)?.snapshot).toEqual(await workbook.read());
  });
});
