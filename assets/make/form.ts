/**
 * The notation in which the forms are written down. A row lists its cells from the left;
 * '<' says "belongs to the cell on the left", '^' says "belongs to the cell above", so that
 * merges stand in the data where a reader sees them, and '' is an empty cell with a border.
 */
export const LEFT = '<';
export const UP = '^';

export type Align = 'left' | 'center' | 'right';

export interface Styled {
  readonly value: string | number;
  /** Excel number format, e.g. '0%'. */
  readonly format?: string;
  readonly align?: Align;
  readonly bold?: boolean;
}

export type Cell = string | number | Styled;

/**
 * caption: 附件3 and the like; title; subtitle: （2021年度）; meta: lines of a cover; head: a table's
 * header; section: a bordered heading inside a form; body; note: free text under a table.
 */
export type RowKind = 'caption' | 'title' | 'subtitle' | 'meta' | 'head' | 'section' | 'body' | 'note';

export interface Row {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
  /** Points; grows when the text needs more. */
  readonly height?: number;
}

export interface Column {
  readonly width: number;
  readonly align: Align;
}

export interface Look {
  readonly titleFont: string;
  readonly titleSize: number;
  readonly headFont: string;
  readonly bodyFont: string;
  readonly bodySize: number;
}

export interface Sheet {
  readonly name: string;
  readonly look: Look;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly landscape?: boolean;
  /** Rows that repeat on every printed page, one-based. */
  readonly repeatRows?: readonly [first: number, last: number];
}

export interface Book {
  /** Path below the repository's root. */
  readonly path: string;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

const whole =
  (kind: RowKind) =>
  (text: string, height?: number): Row =>
    height === undefined ? { kind, cells: [text] } : { kind, cells: [text], height };

/** Rows of one text that runs over the sheet's whole width. */
export const caption = whole('caption');
export const title = whole('title');
export const subtitle = whole('subtitle');
export const meta = whole('meta');
export const section = whole('section');
export const note = whole('note');

export const head = (...cells: Cell[]): Row => ({ kind: 'head', cells });
export const body = (...cells: Cell[]): Row => ({ kind: 'body', cells });
export const tall = (height: number, row: Row): Row => ({ ...row, height });

/** A number that Excel shows as a percentage: percent(0.92) is shown as 92%. */
export const percent = (value: number): Styled => ({ value, format: '0%' });
export const fixed2 = (value: number): Styled => ({ value, format: '0.00' });
export const left = (value: string): Styled => ({ value, align: 'left' });
export const center = (value: string): Styled => ({ value, align: 'center' });

export const column = (width: number, align: Align = 'center'): Column => ({ width, align });

export const FANGSONG: Look = {
  titleFont: '黑体',
  titleSize: 18,
  headFont: '黑体',
  bodyFont: '仿宋_GB2312',
  bodySize: 11,
};
export const SONG: Look = {
  titleFont: '宋体',
  titleSize: 18,
  headFont: '宋体',
  bodyFont: '宋体',
  bodySize: 10.5,
};

/** One 二级指标 and the cells of its rows from 三级指标 on. */
export type Level2 = readonly [name: string, ...rows: (readonly Cell[])[]];
/** One 一级指标 and its 二级指标. */
export type Level1 = readonly [name: string, ...groups: Level2[]];

/** The rows of an indicator table, 一级 and 二级指标 merged downwards over their rows. */
export function indicatorRows(...tree: Level1[]): Row[] {
  return tree.flatMap(([level1, ...groups]) =>
    groups.flatMap(([level2, ...rows], group) =>
      rows.map((cells, index) =>
        body(group === 0 && index === 0 ? level1 : UP, index === 0 ? level2 : UP, ...cells),
      ),
    ),
  );
}

/** The one-based number of the first row that carries this text in its first cell. */
export function rowNumber(rows: readonly Row[], firstCell: string): number {
  const index = rows.findIndex((row) => row.cells[0] === firstCell);
  if (index < 0) throw new Error(`no row begins with ${firstCell}`);
  return index + 1;
}
