import { setTimeout as pause } from 'node:timers/promises';
import { inOrder } from '../../src/cli/in-order';

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of the jobs, whichever is done first', async () => {
  const delays = [30, 1, 20, 0, 10];
  const done: number[] = [];
  const results = await collect(
    inOrder(delays, 3, async (delay) => {
      await pause(delay);
      done.push(delay);
      return delay;
    }),
  );
  expect(results).toEqual(delays);
  expect(done).not.toEqual(delays);
});

test('no more than the window is under way or waiting', async () => {
  let open = 0;
  let most = 0;
  const jobs = Array.from({ length: 40 }, (_, at) => at);
  for await (const result of inOrder(jobs, 4, (job) => {
    open += 1;
    most = Math.max(most, open);
    return Promise.resolve(job);
  })) {
    await pause(1);
    open -= 1;
    expect(result).toBeLessThan(40);
  }
  expect(most).toBe(4);
});

test('no jobs, no results', async () => {
  expect(await collect(inOrder([], 4, (job) => Promise.resolve(job)))).toEqual([]);
});
