import { cellAddress } from '../../core/grid/address';
import { within } from '../../core/grid/area';
import type { Cell, Place, SheetSnapshot, WorkbookSnapshot } from '../../core/grid/cell';
import { ZERO, storedNumber } from '../../core/number/decimal';
import { evaluate, type Cells } from './evaluate';
import type { Reference } from './formula-tokens';
import { parseFormula, type ParsedFormula } from './formula-tree';
import { error, number, type Value } from './values';

/** A formula of the workbook as it was opened, and what stood there then. */
export interface FormulaCell extends Place {
  readonly cell: Cell;
  readonly parsed: ParsedFormula | null;
}

/** More than these are not followed one by one: then every formula counts as not calculated once something changed. */
const MOST_FORMULAS = 5000;
/** Formulas that wait for each other. */
const DEEPEST = 300;

/** All formulas; those of `opaque` places (parts of array formulas) can only be watched. */
export function formulasOf(snapshot: WorkbookSnapshot, isOpaque: (place: Place) => boolean): FormulaCell[] {
  return snapshot.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells
        .filter((cell) => cell.formula !== undefined)
        .map((cell) => {
          const place = { sheet, row, col: cell.col };
          const parsed = parseFormula(cell.formula ?? '');
          const opaque = parsed !== null && isOpaque(place);
          return { ...place, cell, parsed: opaque ? { ...parsed, tree: null } : parsed };
        }),
    ),
  );
}

/**
 * The values of all formulas that changed places lead to; null for one that is not reckoned here, which
 * is then as good as not calculated. Formulas that are not in the map have the value they had.
 */
export function followFormulas(
  formulas: readonly FormulaCell[],
  snapshot: WorkbookSnapshot,
  changed: readonly Place[],
): Map<FormulaCell, Value | null> {
  if (changed.length === 0 || formulas.length === 0) return new Map();
  if (formulas.length > MOST_FORMULAS) return new Map(formulas.map((formula) => [formula, null]));
  return new Reckoning(snapshot, dependants(formulas, changed)).all();
}

function dependants(formulas: readonly FormulaCell[], changed: readonly Place[]): FormulaCell[] {
  const waiting = new Set(formulas.filter(({ parsed }) => parsed !== null));
  const found = formulas.filter(({ parsed }) => parsed === null);
  const queue: Place[] = [...changed, ...found];
  for (let place = queue.pop(); place !== undefined && waiting.size > 0; place = queue.pop()) {
    for (const formula of waiting) {
      if (!reads(formula, place)) continue;
      waiting.delete(formula);
      found.push(formula);
      queue.push(formula);
    }
  }
  return found;
}

function reads({ sheet, parsed }: FormulaCell, place: Place): boolean {
  return (
    parsed?.references.some(
      (reference) =>
        isSheet(reference.sheet ?? sheet, place.sheet) && within(reference, place.row, place.col),
    ) === true
  );
}

function isSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

class Reckoning {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly #formulas = new Map<string, FormulaCell>();
  readonly #values = new Map<FormulaCell, Value | null>();
  readonly #open = new Set<FormulaCell>();

  constructor(snapshot: WorkbookSnapshot, formulas: readonly FormulaCell[]) {
    this.#sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const formula of formulas)
      this.#formulas.set(keyOf(formula.sheet, formula.row, formula.col), formula);
  }

  all(): Map<FormulaCell, Value | null> {
    for (const formula of this.#formulas.values()) this.#valueOf(formula);
    return this.#values;
  }

  #valueOf(formula: FormulaCell): Value | null {
    const known = this.#values.get(formula);
    if (known !== undefined) return known;
    // A formula that waits for itself has no value, and neither has one at the end of too long a chain.
    if (this.#open.has(formula) || this.#open.size > DEEPEST) return null;
    this.#open.add(formula);
    const tree = formula.parsed?.tree ?? null;
    const cells: Cells = { valuesIn: (reference) => this.#valuesIn(reference, formula.sheet) };
    const value = tree === null ? null : evaluate(tree, cells);
    this.#open.delete(formula);
    // A formula that refers to an empty cell alone shows 0.
    const shown = value?.kind === 'blank' ? number(ZERO) : value;
    this.#values.set(formula, shown);
    return shown;
  }

  #valuesIn(reference: Reference, own: string): readonly Value[] | null {
    const sheet = this.#sheets.get((reference.sheet ?? own).toLowerCase());
    if (sheet === undefined) return null;
    const values: Value[] = [];
    for (const { row, cells } of sheet.rows) {
      if (row < reference.top || row > reference.bottom) continue;
      for (const cell of cells) {
        if (cell.col < reference.left || cell.col > reference.right) continue;
        const value = this.#standing(sheet.name, row, cell.col, cell);
        if (value === null) return null;
        values.push(value);
      }
    }
    return values;
  }

  #standing(sheet: string, row: number, col: number, cell: Cell): Value | null {
    if (cell.formula !== undefined) {
      const formula = this.#formulas.get(keyOf(sheet, row, col));
      if (formula !== undefined) return this.#valueOf(formula);
      // Saved by a program that does not calculate.
      if (cell.text === '') return null;
    }
    if (cell.error !== undefined) return error(cell.error);
    const stored = cell.number === undefined ? null : storedNumber(cell.number);
    return stored === null ? { kind: 'text', text: cell.text } : number(stored);
  }
}

function keyOf(sheet: string, row: number, col: number): string {
  return `${sheet.toLowerCase()}!${cellAddress(row, col)}`;
}
