import { Track } from '../grid/track';

/** A line of one row of text; longer ones are measured once they have been drawn. */
const USUAL = 29;

/** How high the lines of the table are, as far as anybody has seen them. */
export class RowHeights {
  readonly #seen = new Map<number, number>();

  /** The lines in their order from above, each known by the place of its file among those that were chosen. */
  track(lines: readonly { readonly at: number }[]): Track {
    return new Track(lines.length, [], (index) => this.#seen.get(lines[index]?.at ?? -1) ?? USUAL);
  }

  measure(body: HTMLElement): void {
    for (const line of body.querySelectorAll<HTMLElement>('tr[data-at]'))
      if (line.offsetHeight > 0) this.#seen.set(Number(line.dataset['at']), line.offsetHeight);
  }
}
