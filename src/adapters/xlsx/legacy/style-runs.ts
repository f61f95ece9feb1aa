/** Which cells are written out and with which style, as runs within their rows: whole columns of styled blanks cost little. */
export class StyleRuns {
  /** From, to and style of each run, in the order in which they were met. */
  readonly #rows = new Map<number, number[]>();
  /** All cells together. */
  count = 0;

  add(row: number, col: number, style: number): void {
    this.count++;
    const runs = this.#rows.get(row);
    if (runs === undefined) {
      this.#rows.set(row, [col, col, style]);
      return;
    }
    const last = runs.length - 3;
    if (runs[last + 1] === col - 1 && runs[last + 2] === style) runs[last + 1] = col;
    else runs.push(col, col, style);
  }

  rows(): Iterable<number> {
    return this.#rows.keys();
  }

  /** What is written twice counts as it stands last. */
  inRow(row: number): ReadonlyMap<number, number> {
    const runs = this.#rows.get(row) ?? [];
    const styles = new Map<number, number>();
    for (let at = 0; at < runs.length; at += 3) {
      const [from = 0, to = 0, style = 0] = runs.slice(at, at + 3);
      for (let col = from; col <= to; col++) styles.set(col, style);
    }
    return styles;
  }
}
