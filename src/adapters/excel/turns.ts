/**
 * One thing at a time with the workbook: two clicks, or a click and a reading in the background, would
 * otherwise each see half of what the other does. Whoever comes second waits.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // A turn that failed is over as well; whoever asked for it hears of the failure.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
