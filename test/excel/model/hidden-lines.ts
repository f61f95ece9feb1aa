import type { Run } from '../../../src/core/grid/cell';

/** Hidden rows, or hidden columns: kept as runs, as a whole sheet's rest may be hidden. */
export class HiddenLines {
  #runs: Run[] = [];

  get runs(): readonly Run[] {
    return this.#runs;
  }

  has(index: number): boolean {
    return this.#runs.some((run) => index >= run.from && index <= run.to);
  }

  /** True or false when it is so for all of them, null when they differ: as Excel answers. */
  all(from: number, to: number): boolean | null {
    const hidden = this.#runs
      .map((run) => Math.min(run.to, to) - Math.max(run.from, from) + 1)
      .filter((count) => count > 0)
      .reduce((sum, count) => sum + count, 0);
    if (hidden === 0) return false;
    return hidden === to - from + 1 ? true : null;
  }

  set(from: number, to: number, hidden: boolean): void {
    const outside = this.#runs.flatMap((run) => [
      { from: run.from, to: Math.min(run.to, from - 1) },
      { from: Math.max(run.from, to + 1), to: run.to },
    ]);
    const runs = [...outside.filter((run) => run.from <= run.to), ...(hidden ? [{ from, to }] : [])];
    this.#runs = joined(runs.sort((a, b) => a.from - b.from));
  }

  shift(at: number, count: number): void {
    const move = (index: number, edge: number): number =>
      index < at ? index : count > 0 || index >= at - count ? index + count : at + edge;
    this.#runs = joined(
      this.#runs
        .map((run) => ({ from: move(run.from, 0), to: move(run.to, -1) }))
        .filter((run) => run.from <= run.to),
    );
  }
}

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last !== undefined && last.to + 1 >= run.from)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else result.push(run);
  }
  return result;
}
