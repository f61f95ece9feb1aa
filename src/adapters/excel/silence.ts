/** By then an officer wonders whether anything happens. */
const PATIENCE_MS = 3000;

/** Notices that Excel has not answered for some seconds: it waits for a cell that is being typed into, or a dialog. */
export class Silence {
  #listener: (silent: boolean) => void = () => undefined;
  #overdue = 0;

  follow(listener: (silent: boolean) => void): void {
    this.#listener = listener;
  }

  /** A request has gone out; what this gives is called once it has been answered, or is no longer waited for. */
  begin(): () => void {
    let isOverdue = false;
    const timer = setTimeout(() => {
      isOverdue = true;
      this.#count(1);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      if (isOverdue) this.#count(-1);
      isOverdue = false;
    };
  }

  #count(by: 1 | -1): void {
    const before = this.#overdue;
    this.#overdue += by;
    if (before === 0 || this.#overdue === 0) this.#listener(this.#overdue > 0);
  }
}
