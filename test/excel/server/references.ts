import type { LinesMoved } from '../model/events';

/** An object that moves along when rows or columns are put in or taken out. */
export interface Moving {
  follow(moved: LinesMoved): void;
}

/** Objects that the client asked to be kept (`_KeepReference`), until it lets them go. */
export class References<T extends { readonly self: unknown }> {
  readonly #kept = new Map<string, T>();
  readonly #ids = new Map<unknown, string>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  keep(object: T): void {
    if (this.#ids.has(object.self)) return;
    const id = `{r-${String(this.#next)}}`;
    this.#next += 1;
    this.#kept.set(id, object);
    this.#ids.set(object.self, id);
  }

  /** "" when it is not kept. */
  idOf(self: unknown): string {
    return this.#ids.get(self) ?? '';
  }

  get(id: string): T | null {
    return this.#kept.get(id) ?? null;
  }

  remove(id: string): void {
    this.#ids.delete(this.#kept.get(id)?.self);
    this.#kept.delete(id);
  }

  follow(moved: LinesMoved): void {
    for (const { self } of this.#kept.values())
      if (typeof self === 'object' && self !== null && 'follow' in self) (self as Moving).follow(moved);
  }
}
