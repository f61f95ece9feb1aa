import type { Engine } from '../app/engine';
import { Connection, type Thread } from '../app/remote-engine/connection';
import type { FromEngine } from '../app/remote-engine/messages';
import { remoteEngine } from '../app/remote-engine/remote-engine';
import { breath } from '../app/breath';
import { startEngineWorker } from './worker-scripts';

/** A worker that has not begun by then never will: something between here and there swallows it. */
const PATIENCE_MS = 10_000;

/** The engine in a worker, begun at once; on the page's own thread where workers are not to be had. */
export function engineInWorker(): Engine {
  return remoteEngine(start, async () => (await import('../app/direct-engine')).directEngine);
}

async function start(): Promise<Connection> {
  const worker = startEngineWorker();
  try {
    await ready(worker);
  } catch (fault) {
    worker.terminate();
    throw fault;
  }
  return new Connection(threadOf(worker), breath);
}

function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker does not begin.')), PATIENCE_MS);
    const settle = (settled: () => void) => (): void => {
      clearTimeout(timer);
      settled();
    };
    worker.addEventListener('message', settle(resolve), { once: true });
    worker.addEventListener(
      'error',
      settle(() => reject(new Error('The worker could not be loaded.'))),
      { once: true },
    );
  });
}

function threadOf(worker: Worker): Thread {
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => listener(data));
    },
    listenToEnd: (listener) => {
      worker.addEventListener('error', ({ message }) => listener(new Error(`The worker failed: ${message}`)));
      worker.addEventListener('messageerror', () => listener(new Error('An answer could not be read.')));
    },
    end: () => worker.terminate(),
  };
}
