import type { Following } from '../app/open-workbook';
import type { Place } from '../core/grid/cell';

type Listener = (place: Place | null) => void;

/** Which cell the officer is on, for whoever follows it. */
export class SelectionNews {
  #now: Place | null = null;
  readonly #listeners = new Set<Listener>();

  get now(): Place | null {
    return this.#now;
  }

  tell(place: Place): void {
    const { sheet, row, col } = this.#now ?? { sheet: null, row: -1, col: -1 };
    if (sheet === place.sheet && row === place.row && col === place.col) return;
    this.#now = place;
    for (const listener of [...this.#listeners]) listener(place);
  }

  follow(listener: Listener): Promise<Following> {
    const own: Listener = (place) => listener(place);
    this.#listeners.add(own);
    if (this.#now !== null) listener(this.#now);
    return Promise.resolve({
      stop: () => {
        this.#listeners.delete(own);
        return Promise.resolve();
      },
    });
  }
}
