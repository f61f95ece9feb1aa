import type { Run } from '../../core/grid/cell';
import { firstAtLeast } from '../../core/grid/ordered';

/** The rows of a sheet from above, or its columns from the left: which are shown, how large, and where. */
export class Track {
  /** In order, without the hidden ones. */
  readonly shown: readonly number[];
  /** Where each of the shown begins, in pixels; one more for the end. */
  readonly #starts: readonly number[];

  constructor(
    readonly count: number,
    hidden: readonly Run[],
    size: (index: number) => number,
  ) {
    const shown: number[] = [];
    const starts = [0];
    const runs = [...hidden].sort((a, b) => a.from - b.from);
    let run = 0;
    for (let index = 0; index < count; index++) {
      while (run < runs.length && (runs[run]?.to ?? 0) < index) run++;
      if ((runs[run]?.from ?? Infinity) <= index) continue;
      shown.push(index);
      starts.push((starts.at(-1) ?? 0) + Math.round(size(index)));
    }
    this.shown = shown;
    this.#starts = starts;
  }

  get length(): number {
    return this.#starts.at(-1) ?? 0;
  }

  /** How many shown ones stand before. */
  before(index: number): number {
    return firstAtLeast(this.shown, (shown) => shown, index);
  }

  /** Where it begins; a hidden one has no size, and stands where the next one does. */
  start(index: number): number {
    return this.#starts[this.before(index)] ?? this.length;
  }

  /** From one to another, both included. */
  size(from: number, to = from): number {
    return this.start(to + 1) - this.start(from);
  }

  /** The shown one at a distance from the beginning. */
  at(distance: number): number {
    const behind = firstAtLeast(this.#starts, (start) => start, distance + 1);
    return this.shown[Math.max(0, behind - 1)] ?? this.last;
  }

  get last(): number {
    return this.shown.at(-1) ?? 0;
  }

  /** So many shown ones further on, as far as there are any. */
  step(from: number, by: number): number {
    const here = this.before(from);
    // From a hidden one the way on begins before the next shown one.
    const origin = this.shown[here] === from || by < 0 ? here : here - 1;
    const at = Math.min(Math.max(origin + by, 0), this.shown.length - 1);
    return this.shown[at] ?? from;
  }
}
