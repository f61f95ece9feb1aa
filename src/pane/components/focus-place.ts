/** A card of the list can be gone to by the program: the keyboard goes on there when what it was on is gone. */
export function cardNamed(key: string): { readonly 'data-card': string; readonly tabIndex: -1 } {
  return { 'data-card': key, tabIndex: -1 };
}

const CARDS = '[data-card]';
const FOCUSABLE = 'button, input, select, textarea, a[href]';

/** Where the keyboard was, said in a way that holds when all of it has been drawn anew. */
export class FocusPlace {
  readonly #element: HTMLElement;
  readonly #name: string;
  readonly #card: string | null;
  readonly #cardsBefore: number;

  constructor(frame: HTMLElement, element: HTMLElement) {
    const card = element.closest<HTMLElement>(CARDS);
    this.#element = element;
    this.#name = nameOf(element);
    this.#card = card?.dataset['card'] ?? null;
    this.#cardsBefore = card === null ? -1 : cardsIn(frame).indexOf(card);
  }

  /** The same element, the same button of the same card, that card, or one of the same name. */
  find(frame: HTMLElement): HTMLElement | null {
    if (this.#element.isConnected) return this.#element;
    if (this.#card === null) return named(frame, this.#name);
    const card = cardsIn(frame).find((one) => one.dataset['card'] === this.#card);
    return card === undefined ? this.next(frame) : (named(card, this.#name) ?? card);
  }

  /** The card that took the place of its own, which has been dealt with. */
  next(frame: HTMLElement): HTMLElement | null {
    if (this.#cardsBefore < 0) return null;
    const cards = cardsIn(frame);
    return cards[this.#cardsBefore] ?? cards.at(-1) ?? null;
  }
}

function cardsIn(frame: HTMLElement): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>(CARDS)];
}

function named(within: HTMLElement, name: string): HTMLElement | null {
  if (name === '') return null;
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => nameOf(one) === name) ?? null;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
