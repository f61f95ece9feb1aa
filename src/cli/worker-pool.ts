import { Worker } from 'node:worker_threads';

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Workers that run one script, each busy with one job at a time. A worker that dies takes only its job
 * with it: the promise of that job is rejected, and another worker takes the dead one's place.
 */
export class WorkerPool<Job, Result> {
  private readonly waiting: Task<Job, Result>[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Task<Job, Result>>();

  constructor(
    private readonly script: string,
    private readonly size: number,
    /** Heap of one worker, in MB: a file that needs more fails alone. */
    private readonly heap: number,
  ) {}

  run(job: Job): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private assign(): void {
    const task = this.waiting[0];
    if (task === undefined) return;
    const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : undefined);
    if (worker === undefined) return;
    this.waiting.shift();
    this.busy.set(worker, task);
    worker.postMessage(task.job);
  }

  private start(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.heap } });
    worker.on('message', (result: Result) => {
      const task = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      task?.resolve(result);
      this.assign();
    });
    worker.on('error', (error) => {
      this.bury(worker, error);
    });
    worker.on('exit', (code) => {
      this.bury(worker, new Error(`worker ended with ${String(code)}`));
    });
    return worker;
  }

  private bury(worker: Worker, cause: unknown): void {
    const task = this.busy.get(worker);
    this.busy.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    task?.reject(cause);
    this.assign();
  }
}
