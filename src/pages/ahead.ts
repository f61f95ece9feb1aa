/** Something that is begun before anybody asks for it. A failure is for whoever asks; the next one who does gets another try. */
export class Ahead<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | null = null;

  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  begin(): void {
    this.#made ??= this.#make();
    this.#made.catch(() => undefined);
  }

  async get(): Promise<T> {
    const made = (this.#made ??= this.#make());
    try {
      return await made;
    } catch (fault) {
      if (this.#made === made) this.#made = null;
      throw fault;
    }
  }
}
