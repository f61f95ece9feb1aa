import type { ReviewHands, Reviewer } from '../app/review/review-many';
import type { ReviewOutcome } from '../app/review/types';
import { startReviewWorker } from './worker-scripts';

/** A worker that has not begun by then never will. */
const BEGIN_MS = 10_000;
/** No form takes a tenth of this, even on an old machine. */
const FILE_MS = 120_000;
const FEWEST = 2;
const MOST = 4;

/** Two to four workers, leaving one core to the page; the page's own thread where workers are not to be had. */
export function reviewInWorkers(): ReviewHands {
  return {
    lanes: Math.min(MOST, Math.max(FEWEST, navigator.hardwareConcurrency - 1)),
    start,
    patience: () => new Promise((resolve) => setTimeout(resolve, FILE_MS)),
  };
}

async function start(): Promise<Reviewer> {
  try {
    const worker = startReviewWorker();
    await begun(worker);
    return reviewerIn(worker);
  } catch {
    return await onThisThread();
  }
}

function begun(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => refuse(), BEGIN_MS);
    const refuse = (): void => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error('The worker does not begin.'));
    };
    worker.addEventListener('error', refuse, { once: true });
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        worker.removeEventListener('error', refuse);
        resolve();
      },
      { once: true },
    );
  });
}

function reviewerIn(worker: Worker): Reviewer {
  return {
    review: (bytes) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<ReviewOutcome>): void => resolve(data);
        worker.onmessageerror = (): void => reject(new Error('The outcome could not be read.'));
        worker.onerror = ({ message }): void => reject(new Error(`The worker failed: ${message}`));
        // The bytes go over and are not copied.
        worker.postMessage(bytes, [bytes.buffer]);
      }),
    end: () => worker.terminate(),
  };
}

async function onThisThread(): Promise<Reviewer> {
  const [{ reviewWorkbook }, { readWorkbook }] = await Promise.all([
    import('../app/review/review-workbook'),
    import('../adapters/xlsx/read-workbook'),
  ]);
  return { review: (bytes) => reviewWorkbook(() => readWorkbook(bytes)), end: () => undefined };
}
