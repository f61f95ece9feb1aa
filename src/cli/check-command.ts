import os from 'node:os';
import process from 'node:process';
import { checkFile, failedCheck } from './check-file';
import type { CheckJob } from './check-file';
import type { CheckCommand } from './command';
import { coloursOn, complain, print, textStyle } from './console';
import { inOrder } from './in-order';
import { failureOf } from './outcome';
import type { Outcome, Status } from './outcome';
import { parsePathList } from './path-list';
import { startProgress } from './progress';
import { errorCode } from './system-error';
import { WorkerPool } from './worker-pool';

/** Below this a worker's start costs more than it brings. */
const FILES_PER_WORKER = 8;
const WORKER_HEAP_MB = 512;

export async function runCheck(command: CheckCommand, script: string): Promise<Status> {
  const files = await expanded(command.files);
  if (files.length === 0) complain('名单里没有文件 (the list names no file)');
  const style = command.json ? null : textStyle();
  const jobs = files.map((file) => ({ file, profile: command.profile, style }));
  const progress = startProgress(jobs.length, process.stderr, coloursOn(process.stderr));
  const counts: [number, number, number] = [0, 0, 0];
  for await (const outcome of outcomes(jobs, script)) {
    counts[outcome.status] += 1;
    progress.clear();
    if (outcome.problem !== null) complain(outcome.problem);
    await print(outcome.output);
    progress.advance(outcome.status === 2);
  }
  if (!command.json && jobs.length > 1) await print(totals(counts));
  return counts[2] > 0 ? 2 : counts[1] > 0 ? 1 : 0;
}

function totals([clean, faulty, unread]: readonly [number, number, number]): string {
  const all = clean + faulty + unread;
  return `共 ${String(all)} 个文件：无差错 ${String(clean)}，有差错 ${String(faulty)}，读不了 ${String(unread)}\n`;
}

async function* outcomes(jobs: readonly CheckJob[], script: string): AsyncGenerator<Outcome, void> {
  if (jobs.length <= FILES_PER_WORKER) {
    yield* inOrder(jobs, 1, checkFile);
    return;
  }
  const size = workerCount(jobs.length);
  const pool = new WorkerPool<CheckJob, Outcome>(script, size, WORKER_HEAP_MB);
  try {
    yield* inOrder(jobs, size * 4, (job) => pool.run(job).catch((error: unknown) => lostWorker(job, error)));
  } finally {
    await pool.close();
  }
}

/** All cores, but never more heaps than the memory holds. */
function workerCount(files: number): number {
  const fitting = Math.floor(os.totalmem() / 1024 / 1024 / WORKER_HEAP_MB);
  return Math.max(1, Math.min(os.availableParallelism(), fitting, Math.ceil(files / FILES_PER_WORKER)));
}

function lostWorker(job: CheckJob, error: unknown): Outcome {
  const outOfMemory = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
  return failedCheck(
    job,
    outOfMemory ? { code: 'too-large', message: '内容太大，内存不够' } : failureOf(error),
  );
}

async function expanded(files: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const file of files) {
    if (file === '-') all.push(...parsePathList(await readStandardInput()));
    else all.push(file);
  }
  return all;
}

/** All of it; a second "-" finds nothing left. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
