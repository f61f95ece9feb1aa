import { overdueFile, stumbledFile, unreadableFile } from './failed-files';
import type { ReviewOutcome } from './types';

/** One file to look at; its bytes are fetched when its turn comes, so that hundreds are never held at once. */
export interface FileToReview {
  bytes(): Promise<Uint8Array>;
}

/** Somebody who looks at one file at a time, on a thread of its own where there is one. */
export interface Reviewer {
  /** Rejects when the thread is lost; what is wrong with the file is an outcome. */
  review(bytes: Uint8Array): Promise<ReviewOutcome>;
  end(): void;
}

export interface ReviewHands {
  /** How many look at files at the same time. */
  readonly lanes: number;
  readonly start: () => Promise<Reviewer>;
  /** Resolves when one file has taken longer than any form does. */
  readonly patience: () => Promise<void>;
}

export interface ReviewListener {
  began(index: number): void;
  ended(index: number, outcome: ReviewOutcome): void;
}

/**
 * Looks at the files in their order, one in each lane. A file that kills its reviewer or never ends takes only
 * itself with it. Resolves when all are done, or when it was cancelled: files under way then are not told of.
 */
export async function reviewMany(
  files: readonly FileToReview[],
  hands: ReviewHands,
  listener: ReviewListener,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const take = (): number | null => (signal.aborted || next >= files.length ? null : next++);
  const lanes = Math.min(hands.lanes, files.length);
  await Promise.all(Array.from({ length: lanes }, () => new Lane(hands, signal).run(files, take, listener)));
}

class Lane {
  readonly #hands: ReviewHands;
  readonly #signal: AbortSignal;
  #reviewer: Reviewer | null = null;

  constructor(hands: ReviewHands, signal: AbortSignal) {
    this.#hands = hands;
    this.#signal = signal;
  }

  async run(
    files: readonly FileToReview[],
    take: () => number | null,
    listener: ReviewListener,
  ): Promise<void> {
    const cancelled = whenAborted(this.#signal);
    for (let index = take(); index !== null; index = take()) {
      const file = files[index];
      if (file === undefined) break;
      listener.began(index);
      const outcome = await Promise.race([this.#outcomeOf(file), cancelled]);
      if (outcome === null) break;
      listener.ended(index, outcome);
    }
    this.#dismiss();
  }

  async #outcomeOf(file: FileToReview): Promise<ReviewOutcome> {
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch {
      return unreadableFile();
    }
    try {
      const reviewer = (this.#reviewer ??= await this.#hands.start());
      // Cancelled while it began: nobody else would end it.
      if (this.#signal.aborted) this.#dismiss();
      const outcome = await Promise.race([reviewer.review(bytes), this.#hands.patience()]);
      if (outcome !== undefined) return outcome;
      this.#dismiss();
      return overdueFile();
    } catch {
      this.#dismiss();
      return stumbledFile();
    }
  }

  #dismiss(): void {
    this.#reviewer?.end();
    this.#reviewer = null;
  }
}

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
