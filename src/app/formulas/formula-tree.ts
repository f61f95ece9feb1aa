import { readFormula, type FormulaToken, type Reference } from './formula-tokens';

export type FormulaNode =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'blank' }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly FormulaNode[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** Weakest first; what stands in one row binds equally, from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const DEEPEST = 100;

const MOVING = /^(?:INDIRECT|OFFSET|TODAY|NOW|RAND)/;

/** The cells that a formula reads; null: it may read anything (names, tables, whatever is not known here). */
export function readReferences(formula: string): readonly Reference[] | null {
  const tokens = readFormula(formula);
  if (tokens === null) return null;
  if (tokens.some((token) => token.kind === 'call' && MOVING.test(token.name))) return null;
  return tokens.flatMap((token) => (token.kind === 'reference' ? [token.reference] : []));
}

/** How a formula reckons; null when that is not known. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = readFormula(formula);
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  const tree = parser.level(0);
  return parser.finished ? tree : null;
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(readonly tokens: readonly FormulaToken[]) {}

  get finished(): boolean {
    return this.#at === this.tokens.length;
  }

  level(weakest: number): FormulaNode | null {
    const signs = LEVELS[weakest];
    if (signs === undefined) return this.#signed();
    let left = this.level(weakest + 1);
    while (left !== null) {
      const sign = this.#sign();
      if (sign === null || !signs.includes(sign)) break;
      this.#at++;
      const right = this.level(weakest + 1);
      left = right === null ? null : { kind: 'binary', sign, left, right };
    }
    return left;
  }

  #sign(): string | null {
    const token = this.tokens[this.#at];
    return token?.kind === 'sign' ? token.text : null;
  }

  #take(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#at++;
    return true;
  }

  /** A minus binds more strongly than a power: -2^2 is 4 in a spreadsheet. */
  #signed(): FormulaNode | null {
    const sign = this.#sign();
    if (sign === '-' || sign === '+') {
      this.#at++;
      if (++this.#depth > DEEPEST) return null;
      const of = this.#signed();
      this.#depth--;
      return of === null ? null : { kind: 'unary', sign, of };
    }
    let node = this.#atom();
    while (node !== null && this.#take('%')) node = { kind: 'unary', sign: '%', of: node };
    return node;
  }

  #atom(): FormulaNode | null {
    const token = this.tokens[this.#at];
    if (token === undefined || this.#depth > DEEPEST) return null;
    if (token.kind === 'sign') {
      if (!this.#take('(')) return null;
      this.#depth++;
      const inner = this.level(0);
      this.#depth--;
      return inner !== null && this.#take(')') ? inner : null;
    }
    this.#at++;
    return token.kind === 'call' ? this.#call(token.name) : token;
  }

  #call(name: string): FormulaNode | null {
    const inputs: FormulaNode[] = [];
    if (this.#take(')')) return { kind: 'call', name, inputs };
    this.#depth++;
    for (;;) {
      const empty = this.#sign() === ',' || this.#sign() === ')';
      const input = empty ? ({ kind: 'blank' } as const) : this.level(0);
      if (input === null) return null;
      inputs.push(input);
      if (this.#take(',')) continue;
      this.#depth--;
      return this.#take(')') ? { kind: 'call', name, inputs } : null;
    }
  }
}
