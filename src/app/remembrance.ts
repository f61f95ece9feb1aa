import type { Remembered, RememberWhere, Remembrance } from './remembered';
import { NOTHING_REMEMBERED } from './remembered';
import { readStored, storedText } from './remembered-format';

/** One place that keeps one text for the workbook that is open; null: nothing. */
export interface TextMemory {
  load(): Promise<string | null>;
  /** Throws a HostError when the place takes nothing. */
  save(text: string | null): Promise<void>;
}

/** What is remembered lives in one of two places; what came with the workbook goes before what this machine knows. */
export class TwoPlaces implements Remembrance {
  readonly #places: Readonly<Record<RememberWhere, TextMemory>>;
  /** Places that have been asked and have not answered: whoever asks meanwhile gets the same answer. */
  readonly #asked = new Map<RememberWhere, Promise<string | null>>();

  constructor(places: Readonly<Record<RememberWhere, TextMemory>>) {
    this.#places = places;
  }

  /** The workbook, once it was asked to carry it, even while there is nothing to carry. */
  async where(): Promise<RememberWhere> {
    return (await this.#load('workbook')) === null ? 'machine' : 'workbook';
  }

  async load(): Promise<Remembered> {
    return (await this.#load('workbook')) ?? (await this.#load('machine')) ?? NOTHING_REMEMBERED;
  }

  /** The new place first: should it take nothing, the other one still has what it had. */
  async save(remembered: Remembered, where: RememberWhere): Promise<void> {
    const { machine, workbook } = this.#places;
    if (where === 'workbook') {
      await workbook.save(storedText(remembered));
      await machine.save(null);
    } else {
      await machine.save(isNothing(remembered) ? null : storedText(remembered));
      await workbook.save(null);
    }
  }

  async #load(where: RememberWhere): Promise<Remembered | null> {
    const asked = this.#asked.get(where) ?? this.#ask(where);
    return readStored(await asked);
  }

  #ask(where: RememberWhere): Promise<string | null> {
    const asked = this.#places[where].load().finally(() => this.#asked.delete(where));
    this.#asked.set(where, asked);
    return asked;
  }
}

function isNothing({ profile, mappings, ignored }: Remembered): boolean {
  return profile === null && mappings.length === 0 && ignored.length === 0;
}
