import type { LeftBehind } from '../../../app/old-format';
import type { Run } from '../../../core/grid/cell';
import { unicodeText } from './book-facts';
import { decodeText } from './code-pages';
import { type RecordBody, walkRecords } from './records';
import { StyleRuns } from './style-runs';

export interface OldRow {
  /** In points; null for the usual height. */
  readonly height: number | null;
  readonly fixed: boolean;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly level: number;
}

export interface OldColumn extends Run {
  /** In characters, padding included. */
  readonly width: number;
  readonly hidden: boolean;
  readonly style: number;
  readonly level: number;
}

export interface OldPage {
  readonly paper: number;
  readonly scale: number;
  readonly fitWidth: number;
  readonly fitHeight: number;
  readonly landscape: boolean;
  readonly header: number;
  readonly footer: number;
}

/** What a sheet's records say beside what stands in its cells. */
export interface OldSheet {
  readonly rows: Map<number, OldRow>;
  readonly columns: OldColumn[];
  /** Numbers of styles of every cell that is written out. */
  readonly cells: StyleRuns;
  readonly lost: Set<LeftBehind>;
  /** In characters; null where only the number of digits is given. */
  defaultWidth: number | null;
  digits: number;
  defaultHeight: number | null;
  frozen: boolean;
  splitCols: number;
  splitRows: number;
  gridlines: boolean;
  zeros: boolean;
  rightToLeft: boolean;
  zoom: number;
  activeCell: { readonly row: number; readonly col: number };
  tabColour: number | null;
  protected: boolean;
  password: number;
  page: OldPage | null;
  fitToPage: boolean;
  readonly margins: [left: number, right: number, top: number, bottom: number];
  centred: { across: boolean; down: boolean };
  header: string;
  footer: string;
}

function emptySheet(): OldSheet {
  return {
    rows: new Map(),
    columns: [],
    cells: new StyleRuns(),
    lost: new Set(),
    defaultWidth: null,
    digits: 8,
    defaultHeight: null,
    frozen: false,
    splitCols: 0,
    splitRows: 0,
    gridlines: true,
    zeros: true,
    rightToLeft: false,
    zoom: 100,
    activeCell: { row: 0, col: 0 },
    tabColour: null,
    protected: false,
    password: 0,
    page: null,
    fitToPage: false,
    margins: [0.75, 0.75, 1, 1],
    centred: { across: false, down: false },
    header: '',
    footer: '',
  };
}

/** `page`: the code page of texts; null where they are in UTF-16. */
export function readOldSheet(stream: Uint8Array, start: number, page: number | null): OldSheet {
  const sheet = emptySheet();
  const put = (row: number, col: number, style: number): void => sheet.cells.add(row, col, style);
  walkRecords(stream, start, (type, body) => {
    if (SINGLE_CELLS.has(type)) put(body.u16(0), body.u16(2), body.u16(4));
    else if (type === 0xbe) eachOf(body, 2, put);
    else if (type === 0xbd) eachOf(body, 6, put);
    else if (type === 0x14) sheet.header = pageText(body, page);
    else if (type === 0x15) sheet.footer = pageText(body, page);
    else TAKE.get(type)?.(sheet, body);
  });
  return sheet;
}

/** Formula, blank, number, text, truth or error, number in short, shared text, text in several fonts. */
const SINGLE_CELLS = new Set([0x06, 0x201, 0x203, 0x204, 0x205, 0x27e, 0xfd, 0xd6]);

/** Several cells side by side, `size` bytes each. */
function eachOf(
  body: RecordBody,
  size: number,
  put: (row: number, col: number, style: number) => void,
): void {
  const count = Math.floor((body.length - 6) / size);
  for (let index = 0; index < count; index++)
    put(body.u16(0), body.u16(2) + index, body.u16(4 + index * size));
}

function pageText(body: RecordBody, page: number | null): string {
  if (body.length === 0) return '';
  if (page !== null) return decodeText(page, body.bytes(1, body.u8(0)));
  return unicodeText(body, 3, body.u16(0), body.u8(2));
}

type Take = (sheet: OldSheet, body: RecordBody) => void;

const lose =
  (what: LeftBehind): Take =>
  ({ lost }) =>
    void lost.add(what);

/** Kinds of things that float above the cells, by their numbers. */
const OBJECTS = new Map<number, LeftBehind>([
  [5, 'charts'],
  [20, 'filters'],
  [25, 'comments'],
]);

const USUAL_HEIGHT = 0x8000;

const TAKE: ReadonlyMap<number, Take> = new Map<number, Take>([
  [0x208, takeRow],
  [0x7d, takeColumn],
  [0x55, (sheet, body) => void (sheet.digits = body.u16(0))],
  [0x99, (sheet, body) => void (sheet.defaultWidth = body.u16(0) / 256)],
  [0x225, (sheet, body) => void (sheet.defaultHeight = (body.u16(2) & ~USUAL_HEIGHT) / 20)],
  [0x23e, takeWindow],
  [0x41, takePane],
  [0xa0, (sheet, body) => void (sheet.zoom = Math.round((body.u16(0) / (body.u16(2) || 1)) * 100))],
  [0x1d, (sheet, body) => void (sheet.activeCell = { row: body.u16(1), col: body.u16(3) })],
  [0x862, (sheet, body) => void (sheet.tabColour = body.u8(16) & 127)],
  [0x12, (sheet, body) => void (sheet.protected = body.u16(0) === 1)],
  [0x13, (sheet, body) => void (sheet.password = body.u16(0))],
  [0xa1, takePage],
  [0x81, (sheet, body) => void (sheet.fitToPage = (body.u16(0) & 0x100) !== 0)],
  [0x26, (sheet, body) => void (sheet.margins[0] = body.f64(0))],
  [0x27, (sheet, body) => void (sheet.margins[1] = body.f64(0))],
  [0x28, (sheet, body) => void (sheet.margins[2] = body.f64(0))],
  [0x29, (sheet, body) => void (sheet.margins[3] = body.f64(0))],
  [0x83, (sheet, body) => void (sheet.centred.across = body.u16(0) === 1)],
  [0x84, (sheet, body) => void (sheet.centred.down = body.u16(0) === 1)],
  [0x5d, ({ lost }, body) => void lost.add(OBJECTS.get(body.u16(4)) ?? 'pictures')],
  [0x1c, lose('comments')],
  [0x1b1, lose('conditional-formats')],
  [0x1be, lose('dropdowns')],
  [0x1b8, lose('links')],
  [0x9d, lose('filters')],
  [0xb0, lose('pivot-tables')],
]);

function takeRow(sheet: OldSheet, body: RecordBody): void {
  const [height, options] = [body.u16(6), body.u16(12)];
  sheet.rows.set(body.u16(0), {
    height: (height & USUAL_HEIGHT) !== 0 ? null : height / 20,
    fixed: (options & 0x40) !== 0,
    hidden: (options & 0x20) !== 0,
    style: (options & 0x80) !== 0 ? body.u16(14) & 0xfff : null,
    level: options & 7,
  });
}

function takeColumn({ columns }: OldSheet, body: RecordBody): void {
  const [from, to, options] = [body.u16(0), Math.min(body.u16(2), 255), body.u16(8)];
  const width = body.u16(4) / 256;
  const hidden = (options & 1) !== 0;
  if (from <= to) columns.push({ from, to, width, hidden, style: body.u16(6), level: (options >> 8) & 7 });
}

function takeWindow(sheet: OldSheet, body: RecordBody): void {
  const options = body.u16(0);
  sheet.gridlines = (options & 0x2) !== 0;
  sheet.frozen = (options & 0x8) !== 0;
  sheet.zeros = (options & 0x10) !== 0;
  sheet.rightToLeft = (options & 0x40) !== 0;
}

function takePane(sheet: OldSheet, body: RecordBody): void {
  sheet.splitCols = body.u16(0);
  sheet.splitRows = body.u16(2);
}

function takePage(sheet: OldSheet, body: RecordBody): void {
  const options = body.u16(10);
  // The printer's settings were never asked for.
  if ((options & 0x4) !== 0) return;
  sheet.page = {
    paper: body.u16(0),
    scale: body.u16(2),
    fitWidth: body.u16(6),
    fitHeight: body.u16(8),
    landscape: (options & 0x2) === 0,
    header: body.f64(16),
    footer: body.f64(24),
  };
}
