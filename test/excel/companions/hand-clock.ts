import type { Clock } from '../../../src/adapters/excel/follow/clock';

/** Time that goes on when the test says so. */
export class HandClock implements Clock {
  #now = 0;
  #waiting: { readonly at: number; readonly work: () => void }[] = [];

  get waiting(): number {
    return this.#waiting.length;
  }

  after(milliseconds: number, work: () => void): () => void {
    const entry = { at: this.#now + milliseconds, work };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== entry);
    };
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter((one) => one.at <= this.#now);
    this.#waiting = this.#waiting.filter((one) => one.at > this.#now);
    for (const { work } of due) work();
  }
}

/** Until what is under way between client, bridge and fake has come to rest. */
export async function atRest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
