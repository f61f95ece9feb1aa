/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of several runs, after some that only warm up: one slow run among them says nothing. */
export async function median(runs: number, warmUp: number, work: () => Promise<unknown>): Promise<number> {
  for (let at = 0; at < warmUp; at += 1) await work();
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) times.push(await timed(work));
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}
