import { eachInPace, restAfter } from '../read/pace';

/** A part of a batch that is not divided, with what it takes on the wire. */
export interface Job {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** The web takes five megabytes in one request. */
const LIMIT = 4_000_000;

/** Everything in one request, unless that would be too large for the host. */
export async function send(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  const count = fitting(jobs);
  await eachInPace(jobs.slice(0, count), (job) => job.queue(context));
  await context.sync();
  await restAfter(count);
  if (count < jobs.length) await send(context, jobs.slice(count));
}

function fitting(jobs: readonly Job[]): number {
  let bytes = 0;
  const beyond = jobs.findIndex((job, at) => {
    bytes += job.bytes;
    return at > 0 && bytes > LIMIT;
  });
  return beyond === -1 ? jobs.length : beyond;
}
