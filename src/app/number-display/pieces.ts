import type { FormatToken } from './section-tokens';

/** Text that is being put together, and the place that grows with the column. */
export class Pieces {
  text = '';
  fill: { readonly at: number; readonly character: string } | null = null;

  add(text: string): void {
    this.text += text;
  }

  /** What every kind of section shows the same way; false: the caller knows what to do with it. */
  addPlain(token: FormatToken): boolean {
    if (token.kind === 'literal') this.add(token.text);
    else if (token.kind === 'gap') this.add(' ');
    else if (token.kind === 'fill') this.fill = { at: this.text.length, character: token.character };
    else if (token.kind === 'percent') this.add('%');
    else return false;
    return true;
  }
}
