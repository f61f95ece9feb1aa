import type { SheetCount } from '../../core/compute/analyse';

/** So often the page is told how far the engine is: more would only keep it busy. */
const EVERY_MS = 100;

/** Passes on the first of so many calls, and the last; never a step back, however often the sheets are gone through. */
export function countSparingly(tell: SheetCount, now: () => number): SheetCount {
  let last = now();
  let told = 0;
  return (done, total) => {
    const moment = now();
    if (done <= told || (done < total && moment - last < EVERY_MS)) return;
    last = moment;
    told = done;
    tell(done, total);
  };
}
