import { within } from '../../core/grid/area';
import type { Cell, Place, WorkbookSnapshot } from '../../core/grid/cell';
import type { Reference } from './formula-tokens';
import { readReferences } from './formula-tree';

/** A formula of the workbook as it was opened, and what stood there then. */
export interface FormulaCell extends Place {
  readonly cell: Cell;
  /** Null: it may read anything. */
  readonly references: readonly Reference[] | null;
}

/** A range over more rows is looked through each time, a shorter one is found by its rows. */
const SHORT = 64;
/** With more than these, nobody waits for them to be followed one by one. */
const MOST_FORMULAS = 100_000;

interface Reader {
  readonly formula: FormulaCell;
  readonly reference: Reference;
}

interface SheetReaders {
  readonly byRow: Map<number, Reader[]>;
  readonly wide: Reader[];
}

/** Which formulas read which cells. Made once: formulas are taken away or put back here, never thought up. */
export class FormulaIndex {
  readonly formulas: readonly FormulaCell[];
  readonly #readers = new Map<string, SheetReaders>();
  /** Formulas that may read anything. */
  readonly #loose: readonly FormulaCell[];

  constructor(snapshot: WorkbookSnapshot) {
    this.formulas = formulasOf(snapshot);
    this.#loose = this.formulas.filter((formula) => formula.references === null);
    for (const formula of this.formulas)
      for (const reference of formula.references ?? []) this.#add({ formula, reference });
  }

  /** All formulas that changed places lead to, one by way of another. */
  dependants(changed: readonly Place[]): Set<FormulaCell> {
    if (changed.length === 0 || this.formulas.length > MOST_FORMULAS)
      return new Set(changed.length === 0 ? [] : this.formulas);
    const found = new Set(this.#loose);
    const queue: Place[] = [...changed, ...this.#loose];
    for (let place = queue.pop(); place !== undefined; place = queue.pop())
      for (const formula of this.#reading(place)) {
        if (found.has(formula)) continue;
        found.add(formula);
        queue.push(formula);
      }
    return found;
  }

  #add(reader: Reader): void {
    const { reference, formula } = reader;
    const key = sheetKey(reference.sheet ?? formula.sheet);
    const readers = this.#readers.get(key) ?? { byRow: new Map<number, Reader[]>(), wide: [] };
    this.#readers.set(key, readers);
    if (reference.bottom - reference.top > SHORT) {
      readers.wide.push(reader);
      return;
    }
    for (let row = reference.top; row <= reference.bottom; row++) {
      const list = readers.byRow.get(row);
      if (list === undefined) readers.byRow.set(row, [reader]);
      else list.push(reader);
    }
  }

  *#reading({ sheet, row, col }: Place): Generator<FormulaCell> {
    const readers = this.#readers.get(sheetKey(sheet));
    for (const { reference, formula } of readers?.byRow.get(row) ?? [])
      if (within(reference, row, col)) yield formula;
    for (const { reference, formula } of readers?.wide ?? []) if (within(reference, row, col)) yield formula;
  }
}

/** Sheets are named without regard to case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

function formulasOf(snapshot: WorkbookSnapshot): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { name: sheet, rows } of snapshot.sheets)
    for (const { row, cells } of rows)
      for (const cell of cells)
        if (cell.formula !== undefined)
          found.push({ sheet, row, col: cell.col, cell, references: readReferences(cell.formula) });
  return found;
}
