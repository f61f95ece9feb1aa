import type { Computed, Edits, Ref, RowFacts, SheetKind, TruthTable, Value } from './types';

export interface Cell {
  value: Value;
  format?: string;
  formula?: string;
  /** Rich text: the first half bold. */
  twoRuns?: boolean;
}

export interface PutOptions {
  ref?: string;
  format?: string;
  formula?: string;
  twoRuns?: boolean;
  /** Columns and rows that the cell spreads over (merged). */
  across?: number;
  down?: number;
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

export function columnLetters(n: number): string {
  return n > 26
    ? columnLetters(Math.floor((n - 1) / 26)) + columnLetters(((n - 1) % 26) + 1)
    : String.fromCharCode(64 + n);
}

export function splitAddress(address: string): { column: number; row: number } {
  const hit = /^([A-Z]+)(\d+)$/.exec(address);
  if (!hit) throw new Error(`no address: ${address}`);
  return { column: columnNumber(hit[1] as string), row: Number(hit[2]) };
}

export class Sheet {
  readonly cells = new Map<string, Cell>();
  readonly merges: string[] = [];
  readonly tables: TruthTable[] = [];
  readonly hiddenColumns: string[] = [];
  readonly hiddenRows: number[] = [];
  /** Range of the header that carries a filter. */
  filter: string | null = null;
  constructor(
    readonly book: Book,
    readonly name: string,
    readonly kind: SheetKind,
    readonly hidden: boolean,
  ) {}

  /** Writes a cell, or what an edit puts in its place; answers what really stands there. */
  put(address: string, value: Value, options: PutOptions = {}): Value {
    const edited = this.book.editOf(options.ref, `${this.name}!${address}`);
    const cell: Cell = { value: edited === undefined ? value : edited };
    if (options.format !== undefined) cell.format = options.format;
    if (options.formula !== undefined && edited === undefined) cell.formula = options.formula;
    if (options.twoRuns === true) cell.twoRuns = true;
    if (this.cells.has(address)) throw new Error(`${this.name}!${address} is written twice`);
    this.cells.set(address, cell);
    if (options.ref !== undefined)
      this.book.register(options.ref, { sheet: this.name, cell: address, value: cell.value });
    this.merge(address, options.across ?? 1, options.down ?? 1);
    return cell.value;
  }

  merge(address: string, across: number, down: number): void {
    if (across * down === 1) return;
    const { column, row } = splitAddress(address);
    this.merges.push(`${address}:${columnLetters(column + across - 1)}${row + down - 1}`);
  }

  /** One row of plain cells, left to right; null leaves a cell empty. */
  line(address: string, values: readonly (Value | readonly [Value, number])[]): void {
    const { column, row } = splitAddress(address);
    let at = column;
    for (const entry of values) {
      const [value, across] = entry !== null && typeof entry === 'object' ? entry : ([entry, 1] as const);
      if (value !== null) this.put(`${columnLetters(at)}${row}`, value, { across });
      at += across;
    }
  }

  title(address: string, text: string, across: number): void {
    this.put(address, text, { across });
  }

  prose(address: string, across: number, lines: readonly string[]): void {
    const { column, row } = splitAddress(address);
    lines.forEach((text, i) => this.put(`${columnLetters(column)}${row + i}`, text, { across }));
  }
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly refs = new Map<string, Ref>();
  readonly computed: Computed[] = [];
  readonly facts: RowFacts[] = [];
  readonly used = new Set<string>();
  constructor(readonly edits: Edits = {}) {}

  sheet(name: string, kind: SheetKind, hidden = false): Sheet {
    const sheet = new Sheet(this, name, kind, hidden);
    this.sheets.push(sheet);
    return sheet;
  }

  editOf(ref: string | undefined, address: string): Value | undefined {
    const key = ref !== undefined && ref in this.edits ? ref : address;
    if (!(key in this.edits)) return undefined;
    this.used.add(key);
    return this.edits[key];
  }

  /** Structural edits (`ind.drop`) are asked for by the builders. */
  option(key: string): Value | undefined {
    return this.editOf(key, key);
  }

  register(ref: string, at: Ref): void {
    if (this.refs.has(ref)) throw new Error(`two cells are called ${ref}`);
    this.refs.set(ref, at);
  }

  at(ref: string): Ref {
    const found = this.refs.get(ref);
    if (found) return found;
    const bang = ref.lastIndexOf('!');
    if (bang < 0) throw new Error(`no cell is called ${ref}`);
    return { sheet: ref.slice(0, bang), cell: ref.slice(bang + 1), value: null };
  }

  remember(ref: string, expected: string): void {
    const { sheet, cell } = this.at(ref);
    this.computed.push({ sheet, cell, ref, expected });
  }
}
