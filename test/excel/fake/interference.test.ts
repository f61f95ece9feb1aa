import { FakeExcel, type Interference } from '../fake-excel';
import { connectedTo, onSheet } from './connected';

const twoCells = () =>
  onSheet('甲', (sheet) => {
    for (const address of ['A1', 'B1']) {
      const cell = sheet.getRange(address);
      cell.values = [[1]];
      cell.untrack();
    }
  });

function interfered(by: Interference): FakeExcel {
  const fake = connectedTo(FakeExcel.of([{ name: '甲', cells: {} }]));
  fake.interfere = (trip) => (trip.n === 1 ? by : undefined);
  return fake;
}
const cells = (fake: FakeExcel) => [fake.book.typed('甲', 'A1'), fake.book.typed('甲', 'B1')];
/** Longer than the played host ever takes. */
const never = (work: Promise<unknown>) =>
  Promise.race([work.then(() => 'answered'), new Promise((resolve) => setTimeout(resolve, 30, 'silent'))]);

test('an error before anything, half way and at the end', async () => {
  const half = interfered({ fail: { code: 'GeneralException', afterActions: 6 } });
  await expect(twoCells()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(cells(half)).toEqual([1, '']);
  const none = interfered({ fail: { code: 'AccessDenied' } });
  await expect(twoCells()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(cells(none)).toEqual(['', '']);
  const all = interfered({ failAfter: 99 });
  await expect(twoCells()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(cells(all)).toEqual([1, 1]);
});

test('no answer, with nothing or with everything carried out', async () => {
  const before = interfered({ hang: true });
  expect(await never(twoCells())).toBe('silent');
  expect(cells(before)).toEqual(['', '']);
  const after = interfered({ hang: 'after' });
  expect(await never(twoCells())).toBe('silent');
  expect(cells(after)).toEqual([1, 1]);
});

test('a late answer, and one that is carried out late as well', async () => {
  const early = interfered({ late: 60 });
  expect(await never(twoCells())).toBe('silent');
  expect(cells(early)).toEqual([1, 1]);
  const late = interfered({ late: 60, carriedOutLate: true });
  const work = twoCells();
  expect(await never(work)).toBe('silent');
  expect(cells(late)).toEqual(['', '']);
  await work;
  expect(cells(late)).toEqual([1, 1]);
});

test.each([
  [5004, 'InvalidOperationInCellEditMode'],
  [5102, 'ActivityLimitReached'],
  [7000, 'AccessDenied'],
  [1, 'GeneralException'],
])('transport failure %d', async (transport, code) => {
  const fake = interfered({ transport });
  await expect(twoCells()).rejects.toMatchObject({ code });
  expect(cells(fake)).toEqual(['', '']);
});

test('requests and answers beyond five megabytes are refused, an answer after the deed', async () => {
  const fake = interfered({});
  fake.limits = { request: 100, response: 1e9 };
  await expect(twoCells()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(cells(fake)).toEqual(['', '']);
  fake.limits = { request: 1e9, response: 10 };
  await expect(twoCells()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(cells(fake)).toEqual([1, 1]);
});

test('trips tell what was asked for and how much it was', async () => {
  const fake = interfered({});
  await onSheet('甲', (sheet) => sheet.getRange('A1').load('values'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(fake.trips.map(({ actions, cleanup }) => [actions, cleanup])).toEqual([
    [['getRange', 'load values'], false],
    [[], true],
  ]);
  expect(fake.trips[0]!.requestBytes).toBeGreaterThan(300);
  expect(fake.trips[0]!.responseBytes).toBeGreaterThan(100);
  expect(fake.keptReferences).toBe(0);
});
