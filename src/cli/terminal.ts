/** How text lies on a terminal: its width in columns, its colours, and nothing that would steer it. */

export type Colour = 'red' | 'yellow' | 'cyan' | 'magenta' | 'green' | 'bold' | 'dim';

const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  magenta: [35, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export type Paint = (colour: Colour, text: string) => string;

export function painter(coloured: boolean): Paint {
  if (!coloured) return (_colour, text) => text;
  return (colour, text) => {
    const [on, off] = CODES[colour];
    return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
  };
}

/** Text of a workbook is shown, never obeyed: line breaks become blanks, control characters go. */
export function shown(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns a text takes: an ideograph two, a combining mark none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character <= '\u007e') return 1;
  if (WIDE.test(character)) return 2;
  return MARK.test(character) ? 0 : 1;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Marks that must not begin a line (避头). */
const NOT_FIRST = '，。；：、！？）》”’％%,.;:!?)';

/** Lines of at most `width` columns; a run of digits and letters stays whole where it can. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[!-~]+|[^!-~]/gu) ?? []) {
    const fits = textWidth(line) + textWidth(piece) <= width;
    if (fits || line === '' || NOT_FIRST.includes(piece)) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
