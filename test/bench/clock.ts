/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Medians of several works, run in turns: what else the machine does meanwhile slows all of them alike.
 * The first rounds only warm up.
 */
export async function medians(
  runs: number,
  warmUp: number,
  works: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < runs; round += 1) {
    for (const [at, work] of works.entries()) {
      const time = await timed(work);
      if (round >= 0) times[at]?.push(time);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN);
}
