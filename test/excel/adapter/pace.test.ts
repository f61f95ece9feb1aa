import { eachInPace } from '../../../src/adapters/excel/read/pace';

/** Does so many parts, each of which takes a while, and tells after how many of them somebody else had a turn. */
async function doneBeforeOthers(parts: number): Promise<number> {
  const done: number[] = [];
  let others = -1;
  setImmediate(() => (others = done.length));
  await eachInPace(
    Array.from({ length: parts }, (_, part) => part),
    (part) => {
      const end = performance.now() + 3;
      while (performance.now() < end);
      done.push(part);
    },
  );
  expect(done).toEqual(Array.from({ length: parts }, (_, part) => part));
  return others;
}

test('many parts are done in order, and others have their turn in between', async () => {
  const before = await doneBeforeOthers(40);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(40);
});

test('few parts are done in one go', async () => {
  expect(await doneBeforeOthers(15)).toBe(-1);
});
