import type { Trip } from '../server/trip';
import { edit, number, place, plan } from '../../adapters/plans';
import { AFTER, BEFORE, FILL, S, SOON, failure, names, onTrip, openForm, since, stands } from './form';

const MARKS = [{ sheet: S, ...place('D1'), severity: 'error', check: 'x' } as const];

/** How many cells' values and formats, names and marks a request writes. */
const WRITES = (trip: Trip) => trip.actions.filter((action) => action.endsWith(' =')).length;

test('wherever the writing stops half way, all of it is put back', async () => {
  for (let carriedOut = 0; carriedOut < 200; carriedOut++) {
    const { fake, workbook } = openForm();
    await workbook.read();
    let last = 0;
    onTrip(fake, 2, (trip) => {
      last = trip.actions.length;
      return { failAfter: carriedOut };
    });
    const outcome = await failure(workbook.apply(FILL)).catch((error: unknown) => error);
    if (!(outcome instanceof Error) || !('after' in outcome)) {
      expect(carriedOut).toBeGreaterThan(10);
      expect(stands(fake)).toEqual(AFTER);
      return;
    }
    expect(last).toBeGreaterThan(0);
    expect([carriedOut, stands(fake), names(fake)]).toEqual([carriedOut, BEFORE, []]);
    expect(['untouched', 'restored']).toContain(outcome.after);
    expect(workbook.undoable).toBe(false);
  }
  throw new Error('it never came through');
});

test('says that something was put back only when something was', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  onTrip(fake, 2, () => ({ fail: { code: 'GeneralException' } }));
  const before = await failure(workbook.apply(FILL));
  expect([before.after, before.message]).toEqual(['untouched', expect.stringContaining('没有写入任何内容')]);
  const { fake: other, workbook: second } = openForm();
  await second.read();
  onTrip(other, 2, (trip) => ({ fail: { code: 'GeneralException', afterActions: WRITES(trip) } }));
  const half = await failure(second.apply(FILL));
  expect([half.after, half.message]).toEqual(['restored', expect.stringContaining('都已恢复原样')]);
  expect(half.technical).toMatch(/^GeneralException/);
});

test('the answer got lost but everything was written: carried on as if it had come', async () => {
  const { fake, workbook } = openForm({ limits: SOON });
  await workbook.read();
  onTrip(fake, 2, () => ({ hang: 'after' }));
  expect(await workbook.apply({ ...FILL, marks: MARKS })).toEqual({ applied: FILL.edits, skipped: [] });
  expect(stands(fake)).toEqual(AFTER);
  expect(fake.book.sheet(S).conditionalFormats).toHaveLength(1);
  await workbook.undo();
  expect(stands(fake)).toEqual(BEFORE);
});

test('the request got lost: nothing was written, and that is what is said', async () => {
  const { fake, workbook } = openForm({ limits: SOON });
  await workbook.read();
  onTrip(fake, 2, () => ({ hang: 'before' }));
  const error = await failure(workbook.apply(FILL));
  expect([error.code, error.after]).toEqual(['timeout', 'untouched']);
  // The likeliest reason: a cell that has been left half typed.
  expect(error.message).toMatch(/正在编辑的，请按回车（不改动就按 Esc）.*再试一次。$/);
  expect(error.english).toMatch(/press Enter \(or Esc .+try again\.$/);
  expect([stands(fake), workbook.undoable]).toEqual([BEFORE, false]);
});

test('Excel no longer answers at all: nobody knows, and undo puts it right later', async () => {
  const { fake, workbook } = openForm({ limits: SOON });
  await workbook.read();
  const first = fake.trips.length;
  fake.interfere = (trip) => (trip.n > first + 1 ? { hang: 'after' } : undefined);
  const error = await failure(workbook.apply(FILL));
  expect([error.code, error.after]).toEqual(['timeout', 'unclear']);
  expect(error.message).toContain('无法确认是否已写入');
  fake.interfere = null;
  expect([stands(fake), workbook.undoable]).toEqual([AFTER, true]);
  const report = await workbook.undo();
  expect([report?.restored.length, report?.left]).toEqual([4, []]);
  expect(stands(fake)).toEqual(BEFORE);
});

test('a time-out of a reading does not carry on with the next request', async () => {
  const { fake, workbook } = openForm({ limits: SOON });
  onTrip(fake, 1, () => ({ late: 120 }));
  const error = await failure(workbook.read());
  expect([error.code, error.after]).toEqual(['timeout', 'untouched']);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(since(fake, 0)).toBe(1);
});

test('a sheet protected in the very last moment: all is put back, and the message names it', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  onTrip(fake, 2, (_, book) => {
    book.sheet('附表').protection = {};
    return undefined;
  });
  const error = await failure(workbook.apply(FILL));
  expect([error.code, error.after]).toEqual(['protected', 'restored']);
  expect(error.message).toContain('“附表”受保护');
  expect([stands(fake), names(fake)]).toEqual([BEFORE, []]);
});

test('a sheet deleted in the very last moment: what was written elsewhere is put back', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  onTrip(fake, 2, (_, book) => {
    book.removeSheet(book.sheet('附表'));
    return undefined;
  });
  const error = await failure(workbook.apply(FILL));
  expect([error.code, error.after]).toEqual(['gone', 'restored']);
  expect(['C1', 'A5', 'E1'].map((at) => fake.book.typed(S, at))).toEqual([0.3933, '合计', '=D1*2']);
});

test('what cannot be put back is named, and undo tries once more', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  const first = fake.trips.length;
  fake.interfere = (trip, book) => {
    // Somebody takes the name that the record was to have: the cells are written by then.
    if (trip.n === first + 2) book.addName('_jihe_1', null, '=1');
    if (trip.n === first + 4) book.sheet('附表').protection = {};
    return undefined;
  };
  const error = await failure(workbook.apply(FILL));
  fake.interfere = null;
  expect([error.after, error.cells]).toEqual(['partly', ['附表!A1']]);
  expect(stands(fake)).toEqual([...BEFORE.slice(0, 3), AFTER[3]]);
  fake.book.sheet('附表').protection = null;
  await workbook.undo();
  expect(stands(fake)).toEqual(BEFORE);
});

test('what the officer types right after the writing is not overwritten by putting back', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  const first = fake.trips.length;
  fake.interfere = (trip, book) => {
    if (trip.n === first + 2) return { fail: { code: 'GeneralException', afterActions: WRITES(trip) } };
    if (trip.n === first + 3) book.type(S, 'A5', '共计');
    return undefined;
  };
  const error = await failure(workbook.apply(FILL));
  expect([error.after, error.cells]).toEqual(['partly', [`${S}!A5`]]);
  expect(stands(fake)).toEqual([BEFORE[0], '共计 General', ...BEFORE.slice(2)]);
});

test('a mark that is gone meanwhile does not undo the writing: marks are listed and put again', async () => {
  const { fake, workbook } = openForm();
  await workbook.read();
  await workbook.apply(plan({ marks: MARKS }));
  await workbook.read();
  fake.book.sheet(S).conditionalFormats = [];
  expect((await workbook.apply({ ...FILL, marks: MARKS })).skipped).toEqual([]);
  expect(stands(fake)).toEqual(AFTER);
  expect(fake.book.sheet(S).conditionalFormats).toHaveLength(1);
});

test('an error of our own is no failure of Excel’s', async () => {
  const { workbook } = openForm();
  const wrong = plan({ edits: [edit(S, 'D1', number('1,5'), '12.5')] });
  await expect(workbook.apply(wrong)).rejects.toThrow(TypeError);
  expect(workbook.undoable).toBe(false);
});

test.each([
  [5004, 'editing'],
  [5103, 'too-large'],
  [7000, 'refused'],
])('the transport’s error %i is told as %s', async (transport, code) => {
  const { fake, workbook } = openForm();
  onTrip(fake, 1, () => ({ transport }));
  const error = await failure(workbook.read());
  expect([error.code, error.after]).toEqual([code, 'untouched']);
});
