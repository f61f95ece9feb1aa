import { universalFormatId } from '../../cell-rules/builtin-formats';
import { OFFICE_PALETTE } from '../look/colours';
import { encodeCellText, escapeXml } from '../xml/references';
import type { BookFacts, OldFont, OldLine, OldStyle } from './book-facts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
/** No font ever had this number; those behind it count one less. */
const NO_FONT = 4;
/** From here on they are the window's own colours, which no palette holds. */
const AUTOMATIC = 64;
const PALETTE_START = 8;

/** The styles part of the copy: a style has the number there that it has in the old file. */
export function stylesXml(book: BookFacts, formatCode: (format: number) => string): string {
  const fonts = book.fonts.length === 0 ? [PLAIN_FONT] : book.fonts.map(fontXml);
  const fills = new Pieces([patternXml('none'), patternXml('gray125')]);
  const borders = new Pieces([]);
  const formats = new Pieces([]);
  borders.add(NO_BORDER);
  const styles = book.styles.map((style) => {
    const font = style.font > NO_FONT ? style.font - 1 : style.font;
    const ids =
      `numFmtId="${formatId(formatCode(style.format), formats)}" fontId="${font < fonts.length ? font : 0}" ` +
      `fillId="${fills.add(fillXml(style))}" borderId="${borders.add(borderXml(style))}"`;
    return `<xf ${ids} xfId="0" ${APPLIED}>${alignmentXml(style)}${protectionXml(style)}</xf>`;
  });
  if (styles.length === 0) styles.push(PLAIN_STYLE);
  const codes = formats.list.map(
    (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}">${codes.length === 0 ? '' : listXml('numFmts', codes)}` +
    `${listXml('fonts', fonts)}${listXml('fills', fills.list)}${listXml('borders', borders.list)}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${listXml('cellXfs', styles)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `${paletteXml(book.palette)}</styleSheet>`
  );
}

const APPLIED =
  'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
const PLAIN_FONT = '<font><sz val="11"/><name val="宋体"/></font>';
const PLAIN_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** Texts by number, each once. */
class Pieces {
  readonly list: string[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const text of first) this.add(text);
  }

  add(text: string): number {
    const index = this.#indexes.get(text) ?? this.list.push(text) - 1;
    this.#indexes.set(text, index);
    return index;
  }
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatId(code: string, formats: Pieces): number {
  if (/^general$/i.test(code) || code === '') return 0;
  return universalFormatId(code) ?? FIRST_OWN_FORMAT + formats.add(escapeXml(encodeCellText(code)));
}

export function colourXml(name: string, colour: number): string {
  return colour >= AUTOMATIC ? `<${name} auto="1"/>` : `<${name} indexed="${colour}"/>`;
}

const UNDERLINES = new Map([
  [1, 'single'],
  [2, 'double'],
  [33, 'singleAccounting'],
  [34, 'doubleAccounting'],
]);

function fontXml(font: OldFont): string {
  const underline = UNDERLINES.get(font.underline);
  const raised = font.position === 1 ? 'superscript' : font.position === 2 ? 'subscript' : null;
  const family = font.family >= 1 && font.family <= 5 ? `<family val="${font.family}"/>` : '';
  return (
    `<font>${font.bold ? '<b/>' : ''}${font.italic ? '<i/>' : ''}${font.strike ? '<strike/>' : ''}` +
    `${underline === undefined ? '' : `<u val="${underline}"/>`}${raised === null ? '' : `<vertAlign val="${raised}"/>`}` +
    `<sz val="${font.size || 11}"/>${font.colour >= AUTOMATIC ? '' : colourXml('color', font.colour)}` +
    `<name val="${escapeXml(encodeCellText(font.name))}"/>${family}<charset val="${font.charset}"/></font>`
  );
}

const PATTERNS =
  'none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625'.split(
    ' ',
  );

function patternXml(pattern: string, colours = ''): string {
  return `<fill><patternFill patternType="${pattern}"${colours === '' ? '/>' : `>${colours}</patternFill>`}</fill>`;
}

function fillXml({ pattern, foreground, background }: OldStyle): string {
  const name = PATTERNS[pattern] ?? 'none';
  if (name === 'none') return patternXml('none');
  return patternXml(name, fillColour('fgColor', foreground) + fillColour('bgColor', background));
}

/** Text and window: "auto" would leave open which of the two. */
function fillColour(name: string, colour: number): string {
  return `<${name} indexed="${colour > AUTOMATIC ? 65 : colour}"/>`;
}

const LINES =
  'none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot'.split(
    ' ',
  );

function borderXml({ left, right, top, bottom, diagonal }: OldStyle): string {
  const slanted = `${diagonal.up ? ' diagonalUp="1"' : ''}${diagonal.down ? ' diagonalDown="1"' : ''}`;
  const sides = { left, right, top, bottom, diagonal };
  return `<border${slanted}>${Object.entries(sides)
    .map(([name, line]) => lineXml(name, line))
    .join('')}</border>`;
}

function lineXml(name: string, { style, colour }: OldLine): string {
  const kind = LINES[style] ?? 'none';
  return kind === 'none' ? `<${name}/>` : `<${name} style="${kind}">${colourXml('color', colour)}</${name}>`;
}

const HORIZONTAL = 'general left center right fill justify centerContinuous distributed'.split(' ');
const VERTICAL = 'top center bottom justify distributed'.split(' ');

function alignmentXml(style: OldStyle): string {
  const { rotation, indent } = style;
  const turned = rotation > 0 && (rotation <= 180 || rotation === 255);
  return (
    `<alignment horizontal="${HORIZONTAL[style.horizontal] ?? 'general'}" vertical="${VERTICAL[style.vertical] ?? 'bottom'}"` +
    `${turned ? ` textRotation="${rotation}"` : ''}${style.wrap ? ' wrapText="1"' : ''}` +
    `${indent > 0 ? ` indent="${indent}"` : ''}${style.shrink ? ' shrinkToFit="1"' : ''}/>`
  );
}

function protectionXml({ locked, hidden }: OldStyle): string {
  if (locked && !hidden) return '';
  return `<protection${locked ? '' : ' locked="0"'}${hidden ? ' hidden="1"' : ''}/>`;
}

/** Only where the file has colours of its own: the numbers of the others mean the same everywhere. */
function paletteXml(own: readonly string[]): string {
  const usual = OFFICE_PALETTE.indexed;
  if (own.every((rgb, index) => rgb === usual[index + PALETTE_START])) return '';
  const all = usual.map((rgb, index) => own[index - PALETTE_START] ?? rgb);
  return `<colors><indexedColors>${all.map((rgb) => `<rgbColor rgb="FF${rgb}"/>`).join('')}</indexedColors></colors>`;
}
