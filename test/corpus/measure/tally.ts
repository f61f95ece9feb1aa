/** Counts right and wrong by measure, and keeps the wrong ones to print. */
export class Tally {
  readonly right = new Map<string, number>();
  readonly all = new Map<string, number>();
  readonly wrong: { measure: string; text: string }[] = [];

  count(measure: string, ok: boolean, text: string): void {
    this.all.set(measure, (this.all.get(measure) ?? 0) + 1);
    if (ok) this.right.set(measure, (this.right.get(measure) ?? 0) + 1);
    else this.wrong.push({ measure, text });
  }

  /** Counts one as wrong without a line of its own. */
  lose(measure: string): void {
    this.all.set(measure, (this.all.get(measure) ?? 0) + 1);
  }

  lines(): string[] {
    return [...this.all].map(([measure, all]) => {
      const right = this.right.get(measure) ?? 0;
      return `${measure.padEnd(34)} ${String(right).padStart(5)} / ${String(all).padStart(5)}  ${((right / all) * 100).toFixed(1).padStart(6)} %`;
    });
  }
}
