import { COMMAND_NAMES } from '../commands';
import type { Interference, Trip } from '../fake-excel';
import { disturbed, requestsOf } from './disturbed';
import { expectTruth } from './judge';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => jest.useRealTimers());

/** What a host does to a request, in its own way or in the way to it. */
const TROUBLES: Readonly<Record<string, (trip: Trip) => Interference>> = {
  'an error before anything': () => ({ fail: { code: 'GeneralException' } }),
  'an error half way': (trip) => ({ failAfter: Math.ceil(trip.actionCount / 2) }),
  'an error near the end': (trip) => ({ failAfter: trip.actionCount - 1 }),
  'an error at the end': () => ({ failAfter: Infinity }),
  'no answer and nothing done': () => ({ hang: 'before' }),
  'no answer with everything done': () => ({ hang: 'after' }),
  'an answer that is late': () => ({ late: 10_000 }),
  'an answer long after the time limit': () => ({ late: 300_000 }),
  'carried out only after the time limit': () => ({ late: 60_000, carriedOutLate: true }),
  'carried out long after the time limit': () => ({ late: 300_000, carriedOutLate: true }),
  'a cell being edited': () => ({ transport: 5004 }),
  'too many requests': () => ({ transport: 5102 }),
  'no permission': () => ({ transport: 7000 }),
};

describe.each(COMMAND_NAMES)('%s', (name) => {
  test.each(Object.keys(TROUBLES))('%s, at every request', async (trouble) => {
    const requests = await requestsOf(name);
    for (const at of requests.keys()) {
      const run = await disturbed(name, (nth, trip) =>
        nth === at + 1 ? TROUBLES[trouble]!(trip) : undefined,
      );
      expectTruth(run);
      // A host that answers again lets everything be put back.
      expect([trouble, at, run.error?.after]).not.toEqual([trouble, at, 'partly']);
      if (!/late|after the time limit/.test(trouble)) expect(run.error?.after).not.toBe('unclear');
    }
  });

  test('a host that falls silent for good, at every request', async () => {
    const requests = await requestsOf(name);
    for (const at of requests.keys()) {
      const run = await disturbed(name, (nth) => (nth > at ? { hang: 'before' } : undefined));
      expectTruth(run);
      // Undoing may have been done with all but the sheets, and says which are left.
      if (run.error === null)
        expect(run.result).toMatchObject({ leftSheets: expect.arrayContaining([expect.any(String)]) });
      else expect(run.error.code).toBe('timeout');
    }
  });
});
