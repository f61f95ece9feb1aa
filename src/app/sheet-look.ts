import type { Area, Place } from '../core/grid/cell';
import type { Mark } from '../core/planning/types';

/**
 * How a workbook looks: what a page needs to draw it as its officer knows it. All lengths are CSS pixels,
 * all colours "#RRGGBB"; null is the colour that the surroundings have (black on white, usually). Which
 * rows and columns are hidden, and what is merged, the snapshot says.
 */
export interface WorkbookLook {
  /** In the order of their tabs. */
  readonly tabs: readonly SheetTab[];
  /** The sheet to show first: the one it was saved with, or else the first visible one. */
  readonly activeSheet: string;
  /** Null for a sheet without cells (a chart), or one that is not in the file. Read when asked for, and then kept. */
  sheet(name: string): SheetLook | null;
  /** The colour of a sheet's tab, without reading the sheet. */
  tabColour(name: string): string | null;
}

export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
}

export interface SheetLook {
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Columns that are not as wide as the others, in order, none over another. */
  readonly columns: readonly ColumnRun[];
  /** Rows whose height is written out; the others are as high as their content, and at least the default. */
  readonly heights: ReadonlyMap<number, number>;
  /** The look of a cell, also where nothing stands. Equal looks are the same object. */
  cellLook(row: number, col: number): CellLook;
  /** The last row and column that has a look or a value of its own; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastCol: number;
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly gridlines: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly rightToLeft: boolean;
  readonly tabColour: string | null;
  /** The cell that was selected when it was saved. */
  readonly activeCell: { readonly row: number; readonly col: number };
  readonly notes: readonly CellNote[];
  /** Links to places of the same workbook; those that lead out of it are not followed. */
  readonly links: readonly InnerLink[];
  /** Marks of ours as the file was opened. */
  readonly marks: readonly MarkedArea[];
  /** Text in several fonts; holds as long as the cell's text is the runs put together. */
  richText(row: number, col: number): readonly TextRun[] | null;
  /** What is in the sheet and cannot be shown: kinds of conditional formats by their schema names, "drawing". */
  readonly notShown: readonly string[];
}

export interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface CellLook {
  readonly font: FontLook;
  /** Patterns and gradients as the one colour that comes nearest. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly horizontal: Horizontal;
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** In steps of about three characters' width. */
  readonly indent: number;
  /** Degrees, positive upwards (-90 … 90); "stacked": letters stand upright, one below the other. */
  readonly rotation: number | 'stacked';
  /** Number format code; absent for General. */
  readonly format?: string;
}

/** "general": numbers to the right, text to the left, errors in the middle. */
export type Horizontal =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export interface FontLook {
  readonly family: string;
  /** In points, as people know it. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  readonly colour: string | null;
  readonly position: 'baseline' | 'superscript' | 'subscript';
}

export interface Borders {
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  /** Slanted header cells: from the upper left down, from the lower left up. */
  readonly down: Line | null;
  readonly up: Line | null;
}

export interface Line {
  readonly style: LineStyle;
  readonly colour: string | null;
}

export type LineStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface TextRun {
  readonly text: string;
  /** Null: the cell's own font. */
  readonly font: FontLook | null;
}

/** What somebody has remarked on a cell. Who did is not told, unless the note's own text says so. */
export interface CellNote {
  readonly row: number;
  readonly col: number;
  /** A note, or a conversation from its beginning. */
  readonly texts: readonly string[];
}

export interface InnerLink {
  readonly row: number;
  readonly col: number;
  readonly to: Place;
}

export interface MarkedArea extends Area {
  readonly severity: Mark['severity'];
}

export const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null, down: null, up: null };

export const PLAIN_FONT: FontLook = {
  family: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strike: false,
  colour: null,
  position: 'baseline',
};

export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: null,
  borders: NO_BORDERS,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
};

/** A merged area has the lines of the cells on its edges; inside it there are none. */
export function areaBorders(sheet: Pick<SheetLook, 'cellLook'>, area: Area): Borders {
  const first = sheet.cellLook(area.top, area.left).borders;
  const last = sheet.cellLook(area.bottom, area.right).borders;
  return { ...first, right: last.right, bottom: last.bottom };
}
