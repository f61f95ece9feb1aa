/** Workers whose scripts lie beside the page; the page in a single file has its own way (see in-page). */

export function startEngineWorker(): Worker {
  return new Worker(/* webpackChunkName: "engine" */ new URL('./engine-worker.ts', import.meta.url));
}

export function startReviewWorker(): Worker {
  return new Worker(new URL('./review-worker.ts', import.meta.url));
}
