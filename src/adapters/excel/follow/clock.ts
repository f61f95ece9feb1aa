/** Waiting, so that a test need not. */
export interface Clock {
  /** Does the work once, so many milliseconds from now; the answer calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
