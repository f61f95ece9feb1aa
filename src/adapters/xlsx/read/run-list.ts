import type { Run } from '../../../core/grid/cell';

/** Collects rows or columns, mostly in order, as inclusive runs. */
export class RunList {
  readonly #runs: { from: number; to: number }[] = [];
  #sorted = true;

  add(from: number, to: number): void {
    const last = this.#runs[this.#runs.length - 1];
    if (last !== undefined && from >= last.from && from <= last.to + 1) {
      last.to = Math.max(last.to, to);
      return;
    }
    if (last !== undefined && from < last.from) this.#sorted = false;
    this.#runs.push({ from, to });
  }

  runs(): Run[] {
    if (this.#sorted) return this.#runs;
    const joined = new RunList();
    for (const run of [...this.#runs].sort((a, b) => a.from - b.from)) joined.add(run.from, run.to);
    return joined.runs();
  }

  /** What lies between the runs, up to `last`. */
  gaps(last: number): Run[] {
    const gaps: Run[] = [];
    let from = 0;
    for (const run of this.runs()) {
      if (run.from > from) gaps.push({ from, to: run.from - 1 });
      from = run.to + 1;
    }
    if (from <= last) gaps.push({ from, to: last });
    return gaps;
  }
}
