import { corrupt } from '../faults';
import { CLOSE, END, OPEN, type XmlTokens, readText, skipElement } from '../xml/tokens';
import { readRichText } from './shared-strings';

export interface RawFormula {
  readonly text: string;
  readonly kind: string;
  readonly group: string;
  readonly ref: string;
  /** Place of the `<f>` element. */
  readonly start: number;
  readonly end: number;
}

/** One object is reused for all cells of a sheet: whoever keeps a cell copies it. */
export interface RawCell {
  row: number;
  col: number;
  start: number;
  end: number;
  style: number;
  type: string;
  value: string | null;
  inline: string | null;
  formula: RawFormula | null;
}

export interface RawRow {
  row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly empty: boolean;
  readonly hidden: boolean;
  /** The style cells of this row have that are not written out; null when it has none. */
  readonly style: number | null;
  /** In points; null where the program that opens the file works it out. */
  readonly height: number | null;
}

export interface SheetVisitor {
  cell?(cell: RawCell): void;
  /** After the row's cells. */
  rowEnd?(row: RawRow): void;
  /** OPEN of anything else on the sheet, at any depth. */
  other?(tokens: XmlTokens, depth: number): void;
}

const LAST_ROW = 1048575;
const LAST_COL = 16383;

/** Walks a sheet's XML once, in its order. Rows and cells without an address follow the one before. */
export function walkSheet(tokens: XmlTokens, visitor: SheetVisitor): void {
  let depth = 0;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === CLOSE) depth--;
    if (kind !== OPEN) continue;
    if (depth === 1 && tokens.name === 'sheetData') {
      walkRows(tokens, visitor);
    } else {
      depth++;
      visitor.other?.(tokens, depth);
    }
  }
}

function walkRows(tokens: XmlTokens, visitor: SheetVisitor): void {
  let previous = -1;
  const cell: RawCell = {
    row: 0,
    col: 0,
    start: 0,
    end: 0,
    style: 0,
    type: '',
    value: null,
    inline: null,
    formula: null,
  };
  for (;;) {
    const kind = tokens.next();
    if (kind === CLOSE || kind === END) return;
    if (kind !== OPEN) continue;
    if (tokens.name === 'row') previous = walkRow(tokens, visitor, previous, cell);
    else skipElement(tokens);
  }
}

function walkRow(tokens: XmlTokens, visitor: SheetVisitor, previous: number, cell: RawCell): number {
  const given = tokens.attribute('r');
  const row = rowHere(tokens, given === null ? previous + 1 : Number(given) - 1);
  let col = -1;
  for (;;) {
    const kind = tokens.next();
    if (kind === CLOSE || kind === END) break;
    if (kind !== OPEN) continue;
    if (tokens.name !== 'c') {
      skipElement(tokens);
      continue;
    }
    placeCell(tokens, cell, row.row, col + 1, given === null);
    readCell(tokens, cell);
    col = cell.col;
    row.row = cell.row;
    visitor.cell?.(cell);
  }
  row.closeStart = row.empty ? row.openEnd : tokens.start;
  row.end = tokens.end;
  visitor.rowEnd?.(row);
  return row.row;
}

function rowHere(tokens: XmlTokens, row: number): RawRow {
  if (!(Number.isInteger(row) && row >= 0 && row <= LAST_ROW))
    throw corrupt('有一行的行号不对', 'a row has an impossible number');
  const { start, end, empty } = tokens;
  const hidden = tokens.attribute('hidden');
  const height = tokens.attribute('ht');
  const styled = tokens.attribute('customFormat');
  return {
    row,
    start,
    openEnd: end,
    closeStart: end,
    end,
    empty,
    hidden: hidden === '1' || hidden === 'true' || (height !== null && Number(height) === 0),
    style: styled === '1' || styled === 'true' ? Number(tokens.attribute('s') ?? '0') : null,
    height: height === null ? null : Number(height),
  };
}

/** A cell's own row number only counts when its row has none. */
function placeCell(tokens: XmlTokens, cell: RawCell, row: number, col: number, rowIsFree: boolean): void {
  const address = tokens.attribute('r');
  cell.row = row;
  cell.col = col;
  if (address !== null) {
    const letters = columnOf(address);
    cell.col = letters.col;
    if (rowIsFree) cell.row = Number(address.slice(letters.length)) - 1;
  }
  if (!(cell.col >= 0 && cell.col <= LAST_COL && cell.row >= 0 && cell.row <= LAST_ROW)) {
    throw corrupt('有一个单元格的地址不对', 'a cell has an impossible address');
  }
}

function columnOf(address: string): { col: number; length: number } {
  let col = 0;
  let length = 0;
  for (; length < address.length; length++) {
    const code = address.charCodeAt(length) & ~32;
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  return { col: col - 1, length };
}

function readCell(tokens: XmlTokens, cell: RawCell): void {
  const style = tokens.attribute('s');
  cell.start = tokens.start;
  cell.style = style === null ? 0 : Number(style);
  cell.type = tokens.attribute('t') ?? 'n';
  cell.value = null;
  cell.inline = null;
  cell.formula = null;
  for (;;) {
    const kind = tokens.next();
    if (kind === CLOSE || kind === END) break;
    if (kind !== OPEN) continue;
    if (tokens.name === 'v') cell.value = readText(tokens);
    else if (tokens.name === 'f') cell.formula = readFormula(tokens);
    else if (tokens.name === 'is') cell.inline = readRichText(tokens);
    else skipElement(tokens);
  }
  cell.end = tokens.end;
}

function readFormula(tokens: XmlTokens): RawFormula {
  const kind = tokens.attribute('t') ?? 'normal';
  const group = tokens.attribute('si') ?? '';
  const ref = tokens.attribute('ref') ?? '';
  const start = tokens.start;
  const text = readText(tokens);
  return { text, kind, group, ref, start, end: tokens.end };
}
