/**
 * Results in the order of the jobs, however they finish. At most `window` jobs are under way or waiting
 * to be taken, so that one slow file among ten thousand does not pile up the others' results in memory.
 * `work` must not reject: a failure is a result.
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  window: number,
  work: (job: Job) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const pending: Promise<Result>[] = [];
  for (const job of jobs) {
    pending.push(work(job));
    const first = pending.length < window ? undefined : pending.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of pending) yield await result;
}
