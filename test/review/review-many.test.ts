import { reviewMany, type FileToReview, type Reviewer } from '../../src/app/review/review-many';
import { stumbledFile } from '../../src/app/review/failed-files';
import type { ReviewOutcome } from '../../src/app/review/types';

const FORM: ReviewOutcome = {
  kind: 'checked',
  unit: null,
  form: '表',
  score: null,
  grade: null,
  counts: { errors: 0, warnings: 0, infos: 0, gaps: 0 },
  findings: [],
  gaps: [],
};

/** What becomes of a file, by its first byte. */
const [GOOD, DEADLY, ENDLESS, UNREADABLE] = [0, 1, 2, 3];
const never = new Promise<never>(() => undefined);

function files(...kinds: number[]): FileToReview[] {
  return kinds.map((kind) => ({
    bytes: () =>
      kind === UNREADABLE ? Promise.reject(new Error('gone')) : Promise.resolve(Uint8Array.of(kind)),
  }));
}

class Hands {
  started = 0;
  ended = 0;
  busy = 0;
  busiest = 0;
  readonly lanes = 3;

  readonly start = (): Promise<Reviewer> => {
    this.started++;
    return Promise.resolve({
      review: (bytes) => this.#review(bytes[0]),
      end: () => {
        this.ended++;
      },
    });
  };

  /** Over as soon as everything that is not endless has been answered. */
  readonly patience = (): Promise<void> =>
    new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

  async #review(kind: number | undefined): Promise<ReviewOutcome> {
    this.busiest = Math.max(this.busiest, ++this.busy);
    await Promise.resolve();
    this.busy--;
    if (kind === DEADLY) throw new Error('the thread is lost');
    return kind === ENDLESS ? never : FORM;
  }
}

async function run(
  list: readonly FileToReview[],
  hands = new Hands(),
  signal = new AbortController().signal,
): Promise<{ outcomes: Map<number, ReviewOutcome>; hands: Hands }> {
  const outcomes = new Map<number, ReviewOutcome>();
  const listener = {
    began: () => undefined,
    ended: (at: number, one: ReviewOutcome) => void outcomes.set(at, one),
  };
  await reviewMany(list, hands, listener, signal);
  return { outcomes, hands };
}

test('every file is looked at once, some at a time', async () => {
  const { outcomes, hands } = await run(files(...Array.from({ length: 20 }, () => GOOD)));
  expect([...outcomes.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(hands.busiest).toBe(3);
  expect([hands.started, hands.ended]).toEqual([3, 3]);
});

test('a file that kills its thread, or cannot be read, takes only itself with it', async () => {
  const { outcomes, hands } = await run(files(GOOD, DEADLY, UNREADABLE, GOOD, GOOD));
  expect(outcomes.get(1)).toEqual(stumbledFile());
  expect(outcomes.get(2)).toMatchObject({ kind: 'failed', message: expect.stringContaining('重新选择') });
  expect([0, 3, 4].map((at) => outcomes.get(at))).toEqual([FORM, FORM, FORM]);
  expect(hands.ended).toBe(hands.started);
});

test('a file that never ends is given up, and the rest goes on', async () => {
  const { outcomes, hands } = await run(files(ENDLESS, GOOD, ENDLESS, GOOD));
  expect(outcomes.get(0)).toMatchObject({ kind: 'failed', message: expect.stringContaining('很久') });
  expect(outcomes.get(3)).toEqual(FORM);
  expect(hands.ended).toBe(hands.started);
});

test('cancelling ends at once, with every thread', async () => {
  const cancelling = new AbortController();
  const hands = new Hands();
  const waiting = { ...hands, lanes: 2, start: hands.start, patience: () => never };
  const outcomes: number[] = [];
  const began = (): void => queueMicrotask(() => setImmediate(() => cancelling.abort()));
  await reviewMany(
    files(GOOD, ENDLESS, ENDLESS, GOOD),
    waiting,
    { began, ended: (at) => void outcomes.push(at) },
    cancelling.signal,
  );
  expect(outcomes).not.toContain(1);
  expect(outcomes).not.toContain(3);
  expect(hands.ended).toBe(hands.started);
});
