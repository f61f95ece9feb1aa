/** A part of a batch that is not divided, with what it takes on the wire. */
export interface Job {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** The web takes five megabytes in one request. */
const LIMIT = 4_000_000;

/** Everything in one request, unless that would be too large for the host. */
export async function send(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  let bytes = 0;
  let count = 0;
  for (const job of jobs) {
    if (count > 0 && bytes + job.bytes > LIMIT) break;
    bytes += job.bytes;
    count++;
    job.queue(context);
  }
  await context.sync();
  if (count < jobs.length) await send(context, jobs.slice(count));
}
