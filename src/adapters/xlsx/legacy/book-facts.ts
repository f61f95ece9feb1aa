import { decodeText } from './code-pages';
import { BOF, type RecordBody, walkRecords } from './records';

/** Colours are numbers of the palette. */
export interface OldFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: number;
  /** 1: raised, 2: lowered. */
  readonly position: number;
  readonly colour: number;
  readonly family: number;
  readonly charset: number;
}

export interface OldLine {
  readonly style: number;
  readonly colour: number;
}

/** What a cell looks like, by the numbers that the file has for it. */
export interface OldStyle {
  readonly font: number;
  readonly format: number;
  readonly locked: boolean;
  readonly hidden: boolean;
  readonly horizontal: number;
  readonly vertical: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Counted as in newer files: 0–90 upwards, 91–180 downwards, 255 stacked. */
  readonly rotation: number;
  readonly left: OldLine;
  readonly right: OldLine;
  readonly top: OldLine;
  readonly bottom: OldLine;
  readonly diagonal: OldLine & { readonly down: boolean; readonly up: boolean };
  readonly pattern: number;
  readonly foreground: number;
  readonly background: number;
}

export interface BookFacts {
  /** Whether its records are of a version that is known here (Excel 5 to 2003, WPS). */
  readonly known: boolean;
  readonly version: 5 | 8;
  readonly codePage: number;
  readonly fonts: readonly OldFont[];
  readonly styles: readonly OldStyle[];
  /** Format numbers that the file itself gives a code for. */
  readonly ownFormats: ReadonlySet<number>;
  /** "RRGGBB" from colour 8 on; empty for the usual palette. */
  readonly palette: readonly string[];
  /** Where each sheet's records begin, in the order of the tabs. */
  readonly sheetStarts: readonly number[];
  readonly activeTab: number;
}

const RECORD = {
  codePage: 0x42,
  font: 0x31,
  style: 0xe0,
  format: 0x41e,
  palette: 0x92,
  sheet: 0x85,
  window: 0x3d,
} as const;

export function readBookFacts(stream: Uint8Array): BookFacts {
  const fonts: OldFont[] = [];
  const styles: OldStyle[] = [];
  const ownFormats = new Set<number>();
  const sheetStarts: number[] = [];
  let palette: string[] = [];
  let begin = 0;
  let codePage = 1252;
  let activeTab = 0;
  walkRecords(stream, 0, (type, body) => {
    const isNew = begin === 0x0600;
    if (type === BOF) begin = body.u16(0);
    else if (type === RECORD.codePage) codePage = body.u16(0);
    else if (type === RECORD.font) fonts.push(fontOf(body, isNew ? null : codePage));
    else if (type === RECORD.style) styles.push(isNew ? styleOf(body) : earlyStyleOf(body));
    else if (type === RECORD.format) ownFormats.add(body.u16(0));
    else if (type === RECORD.palette) palette = paletteOf(body);
    else if (type === RECORD.sheet) sheetStarts.push(body.u32(0));
    else if (type === RECORD.window) activeTab = body.u16(10);
  });
  const version = begin === 0x0600 ? 8 : 5;
  const known = begin === 0x0600 || begin === 0x0500;
  return { known, version, codePage, fonts, styles, ownFormats, palette, sheetStarts, activeTab };
}

const BOLD = 600;

/** `page`: the code page of the name; null where it is in UTF-16. */
function fontOf(body: RecordBody, page: number | null): OldFont {
  const options = body.u16(2);
  return {
    name: page === null ? shortText(body, 14) : decodeText(page, body.bytes(15, body.u8(14))),
    size: body.u16(0) / 20,
    bold: body.u16(6) >= BOLD,
    italic: (options & 2) !== 0,
    strike: (options & 8) !== 0,
    underline: body.u8(10),
    position: body.u16(8),
    colour: body.u16(4),
    family: body.u8(11),
    charset: body.u8(12),
  };
}

/** A length in one byte, a flag byte, and one or two bytes for each character. */
function shortText(body: RecordBody, at: number): string {
  return unicodeText(body, at + 2, body.u8(at), body.u8(at + 1));
}

export function unicodeText(body: RecordBody, at: number, count: number, flags: number): string {
  if ((flags & 1) !== 0) return decodeText(1200, body.bytes(at, count * 2));
  return String.fromCharCode(...body.bytes(at, count));
}

function styleOf(body: RecordBody): OldStyle {
  const [sides, caps, fills] = [body.u32(10), body.u32(14), body.u16(18)];
  const line = (style: number, colour: number): OldLine => ({ style: style & 15, colour: colour & 127 });
  return {
    font: body.u16(0),
    format: body.u16(2),
    locked: (body.u16(4) & 1) !== 0,
    hidden: (body.u16(4) & 2) !== 0,
    horizontal: body.u8(6) & 7,
    wrap: (body.u8(6) & 8) !== 0,
    vertical: (body.u8(6) >> 4) & 7,
    rotation: body.u8(7),
    indent: body.u8(8) & 15,
    shrink: (body.u8(8) & 16) !== 0,
    left: line(sides, sides >>> 16),
    right: line(sides >>> 4, sides >>> 23),
    top: line(sides >>> 8, caps),
    bottom: line(sides >>> 12, caps >>> 7),
    diagonal: {
      ...line(caps >>> 21, caps >>> 14),
      down: (sides & 0x40000000) !== 0,
      up: sides >>> 31 === 1,
    },
    pattern: caps >>> 26,
    foreground: fills & 127,
    background: (fills >> 7) & 127,
  };
}

/** As Excel 5 and 95 write it: the same things in other places. */
function earlyStyleOf(body: RecordBody): OldStyle {
  const [fill, lines] = [body.u32(8), body.u32(12)];
  const line = (style: number, colour: number): OldLine => ({ style: style & 7, colour: colour & 127 });
  return {
    font: body.u16(0),
    format: body.u16(2),
    locked: (body.u16(4) & 1) !== 0,
    hidden: (body.u16(4) & 2) !== 0,
    horizontal: body.u8(6) & 7,
    wrap: (body.u8(6) & 8) !== 0,
    vertical: (body.u8(6) >> 4) & 7,
    rotation: [0, 255, 90, 180][body.u8(7) & 3] ?? 0,
    indent: 0,
    shrink: false,
    left: line(lines >>> 3, lines >>> 16),
    right: line(lines >>> 6, lines >>> 23),
    top: line(lines, lines >>> 9),
    bottom: line(fill >>> 22, fill >>> 25),
    diagonal: { style: 0, colour: 64, down: false, up: false },
    pattern: (fill >>> 16) & 63,
    foreground: fill & 127,
    background: (fill >>> 7) & 127,
  };
}

const MOST_COLOURS = 56;

function paletteOf(body: RecordBody): string[] {
  const count = Math.min(body.u16(0), MOST_COLOURS);
  return Array.from({ length: count }, (_, index) =>
    [...body.bytes(2 + index * 4, 3)].map((part) => part.toString(16).padStart(2, '0')).join(''),
  ).map((rgb) => rgb.toUpperCase());
}
