import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { WorkerPool } from '../../src/cli/worker-pool';
import { scratchFolder } from './jihe';

const folder = scratchFolder();
const script = path.join(folder, 'worker.cjs');

beforeAll(() => {
  writeFileSync(
    script,
    `const { parentPort, threadId } = require('node:worker_threads');
     parentPort.on('message', (job) => {
       if (job === 'exit') process.exit(3);
       if (job === 'throw') throw new Error('planted');
       if (job === 'eat') { const heap = []; for (;;) heap.push(new Array(1e6).fill({})); }
       parentPort.postMessage({ job, threadId });
     });\n`,
  );
});

interface Answer {
  readonly job: string;
  readonly threadId: number;
}

async function withPool<T>(size: number, use: (pool: WorkerPool<string, Answer>) => Promise<T>): Promise<T> {
  const pool = new WorkerPool<string, Answer>(script, size, 64);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

test('jobs are answered by at most so many workers', async () => {
  const jobs = Array.from({ length: 30 }, (_, at) => String(at));
  const answers = await withPool(2, (pool) => Promise.all(jobs.map((job) => pool.run(job))));
  expect(answers.map((answer) => answer.job)).toEqual(jobs);
  expect(new Set(answers.map((answer) => answer.threadId)).size).toBeLessThanOrEqual(2);
});

test.each(['exit', 'throw', 'eat'])('a worker that dies (%s) fails its own job only', async (fatal) => {
  const jobs = ['a', fatal, 'b', 'c', fatal, 'd'];
  const settled = await withPool(2, (pool) => Promise.allSettled(jobs.map((job) => pool.run(job))));
  expect(settled.map((result) => result.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

test('a worker out of memory says so', async () => {
  const failure = withPool(1, (pool) => pool.run('eat'));
  await expect(failure).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
});
