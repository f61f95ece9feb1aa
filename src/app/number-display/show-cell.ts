import type { Cell } from '../../core/grid/cell';
import { storedNumber, type Decimal } from '../../core/number/decimal';
import { chineseDigits, chineseNumber } from './chinese-numerals';
import { addDate } from './date-text';
import { readFormatCode, sectionFor, type Section } from './format-code';
import { addFraction } from './fraction-text';
import { generalText } from './general-text';
import { addNumber } from './number-text';
import { Pieces } from './pieces';

/** What a spreadsheet paints into a cell. For the eye only: the engine reads the stored value. */
export interface Painted {
  readonly text: string;
  /** "#FF0000", when the format asks for a colour of its own. */
  readonly colour: string | null;
  /** Where the column's spare room goes, and the character it is filled with; null: outside the text. */
  readonly fill: { readonly at: number; readonly character: string } | null;
  /** Numbers stand to the right and are never cut off: without room they show as "###". */
  readonly numeric: boolean;
}

export interface PaintOptions {
  readonly date1904?: boolean;
  /** Characters the column has room for: numbers without a format are rounded to it. */
  readonly width?: number;
}

/** A date before the calendar, or a number no section is for. */
const UNSHOWABLE = '########';

/** Empty for a cell with nothing in it. */
export function paintCell(cell: Cell | null, options: PaintOptions = {}): Painted {
  if (cell === null) return paintedText('');
  const value = cell.error === undefined && cell.number !== undefined ? storedNumber(cell.number) : null;
  if (value === null)
    return cell.error === undefined ? paintText(cell.text, cell.format) : paintedText(cell.text);
  return paintNumber(value, cell.format, options);
}

function paintedText(text: string): Painted {
  return { text, colour: null, fill: null, numeric: false };
}

function paintText(text: string, code: string | undefined): Painted {
  const section = readFormatCode(code).text;
  if (section === null) return paintedText(text);
  const pieces = new Pieces();
  for (const token of section.tokens) {
    if (token.kind === 'text') pieces.add(text);
    else pieces.addPlain(token);
  }
  return { text: pieces.text, colour: section.colour, fill: pieces.fill, numeric: false };
}

function paintNumber(value: Decimal, code: string | undefined, options: PaintOptions): Painted {
  const found = sectionFor(readFormatCode(code), value);
  if (found === null) return { ...paintedText(UNSHOWABLE), numeric: true };
  const { section, minus } = found;
  const pieces = new Pieces();
  const shown = addValue(pieces, section, value, minus, options);
  const text = !shown ? UNSHOWABLE : pieces.text;
  return { text, colour: section.colour, fill: shown ? pieces.fill : null, numeric: true };
}

function addValue(
  pieces: Pieces,
  section: Section,
  value: Decimal,
  minus: boolean,
  { date1904 = false, width }: PaintOptions,
): boolean {
  switch (section.kind) {
    case 'date':
      return addDate(pieces, section, value, date1904);
    case 'fraction':
      addFraction(pieces, section, value, minus);
      return true;
    case 'number':
      addNumber(pieces, section, value, minus);
      if (section.numerals !== 0) pieces.text = chineseDigits(pieces.text, section.numerals);
      return true;
    case 'literal':
      if (minus && section.tokens.length > 0) pieces.add('-');
      for (const token of section.tokens) pieces.addPlain(token);
      return true;
    case 'general':
    case 'text':
      return addGeneral(pieces, section, value, minus, width);
  }
}

function addGeneral(
  pieces: Pieces,
  { tokens, numerals }: Section,
  value: Decimal,
  minus: boolean,
  width: number | undefined,
): boolean {
  const text = generalText(minus ? value : value.abs(), width);
  if (text === null) return false;
  for (const token of tokens) {
    if (token.kind === 'general' || token.kind === 'text')
      pieces.add(numerals === 0 ? text : chineseNumber(text, numerals));
    else pieces.addPlain(token);
  }
  return true;
}
