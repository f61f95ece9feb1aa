import { reviewMany, type ReviewHands } from '../../app/review/review-many';
import type { ReviewOutcome, ReviewedFile } from '../../app/review/types';

/** A file that was chosen, before anything is known of it. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

export interface ListedFile extends ChosenFile {
  /** Its place among those that were chosen: two may bear one name. */
  readonly at: number;
  readonly state: 'waiting' | 'checking' | ReviewOutcome;
}

export interface ReviewListState {
  readonly files: readonly ListedFile[];
  readonly done: number;
  /** `stopped`: cancelled before all were done. */
  readonly phase: 'running' | 'stopped' | 'done';
}

/** Between two pictures: a line for each of two hundred files would draw the table two hundred times. */
const PICTURE_MS = 100;

/** Many files and what is known of each so far. It lives as long as the page, so that one can be opened and left again. */
export class ReviewList {
  #state: ReviewListState;
  readonly #states: ListedFile['state'][];
  readonly #listeners = new Set<() => void>();
  #cancelling = new AbortController();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly chosen: readonly ChosenFile[],
    private readonly hands: ReviewHands,
  ) {
    this.#states = chosen.map(() => 'waiting');
    this.#state = this.#picture('running');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly get = (): ReviewListState => this.#state;

  /** Looks at all that have not been looked at yet. */
  async run(): Promise<void> {
    const cancelling = new AbortController();
    this.#cancelling = cancelling;
    const left = this.chosen.flatMap(({ file }, at) =>
      this.#states[at] === 'waiting' ? [{ file, at }] : [],
    );
    this.#show('running');
    await reviewMany(
      left.map(({ file }) => ({ bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
      this.hands,
      {
        began: (index) => this.#set(left[index]?.at, 'checking'),
        ended: (index, outcome) => this.#set(left[index]?.at, outcome),
      },
      cancelling.signal,
    );
    if (!cancelling.signal.aborted) this.#show('done');
  }

  cancel(): void {
    this.#cancelling.abort();
    this.#states.forEach((state, at) => {
      if (state === 'checking') this.#states[at] = 'waiting';
    });
    this.#show('stopped');
  }

  /** Those that have been looked at, in the order they were chosen in. */
  reviewed(): ReviewedFile[] {
    return this.#state.files.flatMap(({ name, state }) =>
      typeof state === 'string' ? [] : [{ name, outcome: state }],
    );
  }

  #set(at: number | undefined, state: ListedFile['state']): void {
    if (at === undefined) return;
    this.#states[at] = state;
    this.#timer ??= setTimeout(() => this.#show('running'), PICTURE_MS);
  }

  #show(phase: ReviewListState['phase']): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#state = this.#picture(phase);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Files that did not change stay the same objects: their lines are not drawn again. */
  #picture(phase: ReviewListState['phase']): ReviewListState {
    const before = this.#state as ReviewListState | undefined;
    const files = this.chosen.map(({ name, file }, at): ListedFile => {
      const state = this.#states[at] ?? 'waiting';
      const known = before?.files[at];
      return known?.state === state ? known : { name, file, at, state };
    });
    return { files, done: files.filter(({ state }) => typeof state !== 'string').length, phase };
  }
}
