/** Told that a turn begins; what it answers is called when the turn is over. */
export type TurnWatcher = () => () => void;

/**
 * One thing at a time with the workbook: two clicks, or a click and a reading in the background, would
 * otherwise each see half of what the other does. Whoever comes second waits.
 */
export class Turns {
  readonly #watchers = new Set<TurnWatcher>();
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#watched(work));
    // A turn that failed is over as well; whoever asked for it hears of the failure.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The answer ends it. */
  watch(watcher: TurnWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    const over = [...this.#watchers].map((watcher) => watcher());
    try {
      return await work();
    } finally {
      for (const tell of over) tell();
    }
  }
}
