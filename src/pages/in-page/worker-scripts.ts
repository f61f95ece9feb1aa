import { textInPage } from './held';

/** Workers of the page that is a single file: their scripts stand in it as text. */

export function startEngineWorker(): Worker {
  return workerFrom('engine-worker.js');
}

export function startReviewWorker(): Worker {
  return workerFrom('review-worker.js');
}

function workerFrom(name: string): Worker {
  const address = URL.createObjectURL(new Blob([textInPage(name)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // Once it speaks it has been read.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
