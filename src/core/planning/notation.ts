import type { FormCell, TableReading } from '../layout/types';
import { compare } from '../number/compare';
import { HUNDRED, ONE, plain, rounded, type Decimal } from '../number/decimal';
import type { NewValue } from './types';

/** How a column writes its numbers, read off its filled cells: a computed value is written the same way. */
export interface Notation {
  /** percent-text "95%", percent-number 0.95 as 0%, plain 95 under a % unit, ratio 0.95. */
  readonly rate: 'percent-text' | 'percent-number' | 'plain' | 'ratio';
  readonly text: boolean;
  /** True when the column's filled cells carry "%": points written as 40%. */
  readonly percents: boolean;
  /** The number format most of the column's percents have. */
  readonly format: string | null;
}

export interface Rendered {
  readonly value: NewValue;
  /** Number format to set; absent: the cell keeps its own. */
  readonly format?: string;
  /** As the officer will see it. */
  readonly text: string;
}

export function columnNotation(
  at: FormCell,
  tables: readonly TableReading[],
  percentUnit: boolean,
): Notation {
  const own = ownNotation(at, percentUnit);
  if (own !== null) return own;
  const cells = neighbours(at, tables);
  let texts = 0;
  let numbers = 0;
  const rates = { 'percent-text': 0, 'percent-number': 0, plain: 0, ratio: 0 };
  let format: string | null = null;
  for (const cell of cells) {
    const { value } = cell;
    if (value.kind !== 'number' || value.unit !== null) continue;
    const isText = cell.cell?.number === undefined;
    if (isText) texts++;
    else numbers++;
    if (value.percent) {
      rates[isText ? 'percent-text' : 'percent-number']++;
      if (!isText) format = cell.cell.format ?? format;
    } else rates[isRatio(value.amount) ? 'ratio' : 'plain']++;
  }
  // A unit column says "%" already, unless this form's officers type the sign all the same.
  const bare = percentUnit && rates['percent-text'] + rates['percent-number'] === 0;
  return {
    rate: bare ? 'plain' : most(rates),
    text: texts > numbers,
    percents: rates['percent-text'] + rates['percent-number'] > 0,
    format,
  };
}

/** A cell with a plain number speaks for itself: what nearly every score of a filled form does. */
function ownNotation({ value, cell }: FormCell, percentUnit: boolean): Notation | null {
  if (value.kind !== 'number' || value.unit !== null || value.percent) return null;
  const rate = isRatio(value.amount) && !percentUnit ? 'ratio' : 'plain';
  return { rate, text: cell?.number === undefined, percents: false, format: null };
}

function isRatio(amount: Decimal): boolean {
  return amount.decimalPlaces() > 0 && compare(amount.abs(), ONE) <= 0;
}

function most(rates: Record<Notation['rate'], number>): Notation['rate'] {
  const order: Notation['rate'][] = ['percent-text', 'percent-number', 'plain', 'ratio'];
  const best = order.reduce((a, b) => (rates[b] > rates[a] ? b : a));
  // Nothing to go by: as the forms print it, which needs no format that the cell may not have; Excel reckons with "95%" too.
  if (rates[best] === 0) return 'percent-text';
  // Counts stand beside rates in one column: "50人" says nothing of how rates are written.
  return best === 'plain' && rates['percent-text'] + rates['percent-number'] > 0
    ? rates['percent-text'] >= rates['percent-number']
      ? 'percent-text'
      : 'percent-number'
    : best;
}

/** The filled cells of the same role in the same table; the cell's own notation speaks first. */
function neighbours(at: FormCell, tables: readonly TableReading[]): FormCell[] {
  if (at.value.kind === 'number') return [at];
  for (const table of tables) {
    if (!('rows' in table)) continue;
    const role = rolesOf(table).get(at.place);
    if (role === undefined) continue;
    const rows: readonly Row[] = table.rows;
    return rows
      .map((other) => other.cells[role])
      .filter((cell) => cell !== undefined && cell.place !== at.place) as FormCell[];
  }
  return [];
}

type Row = { readonly cells: Readonly<Partial<Record<string, FormCell>>> };
type WithRows = Extract<TableReading, { readonly rows: unknown }>;

const known = new WeakMap<WithRows, ReadonlyMap<string, string>>();

/** The role of each cell of a table by its place: a form with nothing filled in asks for every one. */
function rolesOf(table: WithRows): ReadonlyMap<string, string> {
  let roles = known.get(table);
  if (roles === undefined) {
    const found = new Map<string, string>();
    for (const { cells } of table.rows as readonly Row[])
      for (const [role, cell] of Object.entries(cells))
        if (cell !== undefined && !found.has(cell.place)) found.set(cell.place, role);
    known.set(table, (roles = found));
  }
  return roles;
}

/** A rate keeps four decimals (two of the percentage). */
export function renderRate(ratio: Decimal, notation: Notation): Rendered {
  const percent = rounded(ratio.times(HUNDRED), 2);
  const text = `${plain(percent)}%`;
  switch (notation.rate) {
    case 'percent-text':
      return { value: { kind: 'text', value: text }, text };
    case 'percent-number':
      return {
        value: { kind: 'number', value: plain(percent.div(HUNDRED)) },
        format: fitting(notation.format, percent),
        text,
      };
    case 'plain':
      return {
        value: { kind: notation.text ? 'text' : 'number', value: plain(percent) },
        text: plain(percent),
      };
    case 'ratio':
      return {
        value: { kind: notation.text ? 'text' : 'number', value: plain(rounded(ratio, 4)) },
        text: plain(rounded(ratio, 4)),
      };
  }
}

/** The neighbours' format where it shows every digit, else two decimals. */
function fitting(format: string | null, percent: Decimal): string {
  const shown = /0(?:\.(0+))?%/.exec(format ?? '');
  return format !== null && shown !== null && (shown[1]?.length ?? 0) >= percent.decimalPlaces()
    ? format
    : '0.00%';
}

export function renderPoints(points: Decimal, notation: Notation): Rendered {
  if (notation.percents && notation.rate !== 'plain') return renderRate(points.div(HUNDRED), notation);
  const text = plain(rounded(points, 2));
  return { value: { kind: notation.text ? 'text' : 'number', value: text }, text };
}
