import { breath } from '../../../app/breath';

/** The page may be held up for fifty milliseconds; Excel's client does its part of a task unasked. */
const STRETCH_MS = 10;
/** Parts of a batch that are not worth a rest, as in nearly every workbook: each rest lets others go first. */
const FEW = 20;

/** Keeps long work from holding the page up: now and then the page may draw, and hear a click. */
export class Pace {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since >= STRETCH_MS;
  }

  async rest(): Promise<void> {
    await breath();
    this.#since = performance.now();
  }
}

/** Puts a batch together in stretches; what Excel's client then makes of it is a stretch of its own. */
export async function eachInPace<T>(parts: readonly T[], work: (part: T) => void): Promise<void> {
  const pace = new Pace();
  for (const part of parts) {
    if (parts.length > FEW && pace.isDue) await pace.rest();
    work(part);
  }
  if (parts.length > FEW) await pace.rest();
}

/** After the answer to so many parts, which Excel's client has just taken in. */
export async function restAfter(parts: number): Promise<void> {
  if (parts > FEW) await breath();
}
