import {
  NO_BORDERS,
  PLAIN_FONT,
  PLAIN_LOOK,
  type Borders,
  type CellLook,
  type Line,
  type SheetLook,
} from '../../../app/sheet-look';
import type { NewSheet, NewSheetCell } from '../../../core/planning/types';
import { formatOfLook, isNumeric } from '../../cell-rules/look-format';
import { placeKey } from './cell-styles';
import { columnPixels, defaultColumnPixels, digitWidth } from './metrics';

const LINE: Line = { style: 'thin', colour: null };
const BOX: Borders = { ...NO_BORDERS, left: LINE, right: LINE, top: LINE, bottom: LINE };

/** A sheet of ours before it is in a file; `write/new-sheet.ts` writes it to look like this. */
export function newSheetLook({ cells, columnWidths }: NewSheet): SheetLook {
  const looks = new Map(cells.map((cell) => [placeKey(cell.row, cell.col), lookOf(cell)]));
  const digit = digitWidth(PLAIN_FONT);
  return {
    defaultWidth: defaultColumnPixels(8, digit),
    defaultHeight: 20,
    columns: columnWidths.map((width, col) => ({ from: col, to: col, width: columnPixels(width, digit) })),
    heights: new Map(),
    cellLook: (row, col) => looks.get(placeKey(row, col)) ?? PLAIN_LOOK,
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), -1),
    lastCol: cells.reduce((last, { col }) => Math.max(last, col), -1),
    frozenRows: 0,
    frozenCols: 0,
    gridlines: true,
    zoom: 1,
    rightToLeft: false,
    tabColour: null,
    activeCell: { row: 0, col: 0 },
    notes: [],
    marks: [],
    richText: () => null,
    links: cells.flatMap(({ row, col, link }) => (link === undefined ? [] : [{ row, col, to: link }])),
    notShown: [],
  };
}

function lookOf({ style, link }: NewSheetCell): CellLook {
  const format = formatOfLook(style);
  const open = style === 'title' || style === 'section' || style === 'text';
  const linked = link !== undefined;
  return {
    ...PLAIN_LOOK,
    font: {
      ...PLAIN_FONT,
      size: style === 'title' ? 16 : 11,
      bold: style === 'title' || style === 'section' || style === 'header',
      underline: linked ? 'single' : 'none',
      colour: linked ? '#0563C1' : style === 'note' ? '#595959' : null,
    },
    fill: style === 'header' ? '#F2F2F2' : null,
    borders: open || style === 'note' ? NO_BORDERS : BOX,
    horizontal: open ? 'general' : style === 'header' ? 'center' : isNumeric(style) ? 'right' : 'left',
    vertical: 'center',
    wrap: !open,
    ...(format === undefined ? {} : { format }),
  };
}
