import type { Decimal } from '../../core/number/decimal';
import type { Section } from './format-code';
import type { Pieces } from './pieces';
import type { FormatToken } from './section-tokens';

/** Longer denominators are cut: they would be searched one by one. */
const MOST_DIGITS = 4;

/** "# ?/?": whole number, then the nearest fraction whose parts have so many digits, or over a given number. */
export function addFraction(pieces: Pieces, section: Section, value: Decimal, minus: boolean): void {
  const { tokens } = section;
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  let top = slash;
  while (tokens[top - 1]?.kind === 'digit') top--;
  const bottom = bottomOf(tokens, slash + 1);
  const hasWhole = tokens.slice(0, top).some((token) => token.kind === 'digit');
  const amount = value.abs();
  let whole = hasWhole ? amount.floor().toNumber() : 0;
  const fraction = nearest(amount.minus(whole).toNumber(), bottom);
  if (hasWhole && fraction.top === fraction.bottom) {
    whole++;
    fraction.top = 0;
  }
  if (minus) pieces.add('-');
  addWhole(pieces, tokens.slice(0, top), whole, fraction.top);
  const topWidth = slash - top;
  const empty = hasWhole && fraction.top === 0;
  if (empty) pieces.add(' '.repeat(topWidth + 1 + bottom.width));
  else
    pieces.add(`${String(fraction.top).padStart(topWidth)}/${String(fraction.bottom).padEnd(bottom.width)}`);
  for (const token of tokens.slice(slash + 1 + bottom.length)) pieces.addPlain(token);
}

interface Bottom {
  readonly fixed: number | null;
  readonly most: number;
  readonly width: number;
  /** In tokens. */
  readonly length: number;
}

function bottomOf(tokens: readonly FormatToken[], from: number): Bottom {
  let digits = 0;
  while (tokens[from + digits]?.kind === 'digit') digits++;
  if (digits > 0)
    return { fixed: null, most: 10 ** Math.min(digits, MOST_DIGITS) - 1, width: digits, length: digits };
  let text = '';
  let length = 0;
  for (let token = tokens[from]; isNumeral(token); token = tokens[from + length]) {
    text += token.text;
    length++;
  }
  const fixed = Math.max(1, Number(text.slice(0, 6)));
  return { fixed, most: fixed, width: text.length, length };
}

function isNumeral(token: FormatToken | undefined): token is { kind: 'literal'; text: string } {
  return token?.kind === 'literal' && /^\d+$/.test(token.text);
}

function nearest(part: number, { fixed, most }: Bottom): { top: number; bottom: number } {
  if (fixed !== null) return { top: Math.round(part * fixed), bottom: fixed };
  let best = { top: Math.round(part), bottom: 1 };
  let error = Math.abs(part - best.top);
  for (let bottom = 2; bottom <= most && error > 1e-12; bottom++) {
    const top = Math.round(part * bottom);
    const off = Math.abs(part - top / bottom);
    if (off < error - 1e-12) [best, error] = [{ top, bottom }, off];
  }
  return best;
}

function addWhole(pieces: Pieces, tokens: readonly FormatToken[], whole: number, top: number): void {
  const signs = tokens.filter((token) => token.kind === 'digit');
  const text = whole === 0 && top !== 0 ? '' : String(whole);
  let left = signs.length;
  for (const token of tokens) {
    if (token.kind !== 'digit') {
      pieces.addPlain(token);
      continue;
    }
    left--;
    const from = left === signs.length - 1 ? 0 : text.length - 1 - left;
    const digit = text.slice(Math.max(0, from), Math.max(0, text.length - left));
    pieces.add(digit !== '' ? digit : token.sign === '0' ? '0' : token.sign === '?' ? ' ' : '');
  }
}
