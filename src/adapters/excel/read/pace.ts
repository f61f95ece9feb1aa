/** Cells that are worked on in one go: some ten milliseconds on a slow desktop. */
const PORTION = 6000;

/** Keeps long work from holding the page up: now and then the page may draw, and hear a click. */
export class Pace {
  #done = 0;

  /** So many cells are next: whether it is time to rest before them. */
  isDue(cells: number): boolean {
    this.#done += cells;
    return this.#done > PORTION;
  }

  rest(): Promise<void> {
    this.#done = 0;
    return new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
