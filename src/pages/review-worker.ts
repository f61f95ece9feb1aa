import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { reviewWorkbook } from '../app/review/review-workbook';

/** Looks at one file after the other on a thread of its own: its bytes come in, what was found goes out. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void reviewWorkbook(() => readWorkbook(data)).then((outcome) => globalThis.postMessage(outcome));
});
/** Says that it has begun. */
globalThis.postMessage(null);
