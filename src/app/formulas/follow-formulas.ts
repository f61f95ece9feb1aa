import { firstAtLeast } from '../../core/grid/ordered';
import type { Cell, Place, SheetSnapshot, WorkbookSnapshot } from '../../core/grid/cell';
import { ZERO, storedNumber } from '../../core/number/decimal';
import { evaluate, type Cells } from './evaluate';
import { sheetKey, type FormulaCell, type FormulaIndex } from './formula-index';
import type { Reference } from './formula-tokens';
import { parseFormula } from './formula-tree';
import { error, number, type Value } from './values';

/** Formulas that wait for each other. */
const DEEPEST = 300;

/**
 * The values of all formulas that changed places lead to; null for one that is not reckoned here, which
 * is then as good as not calculated. Formulas that are not in the map have the value they had. `isOpaque`:
 * parts of array formulas, whose text alone does not say what they are.
 */
export function followFormulas(
  index: FormulaIndex,
  snapshot: WorkbookSnapshot,
  changed: readonly Place[],
  isOpaque: (place: Place) => boolean,
): ReadonlyMap<FormulaCell, Value | null> {
  return new Reckoning(snapshot, index.dependants(changed), isOpaque).all();
}

class Reckoning {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly #formulas = new Map<string, FormulaCell>();
  readonly #values = new Map<FormulaCell, Value | null>();
  readonly #open = new Set<FormulaCell>();
  readonly #isOpaque: (place: Place) => boolean;

  constructor(
    snapshot: WorkbookSnapshot,
    formulas: ReadonlySet<FormulaCell>,
    isOpaque: (place: Place) => boolean,
  ) {
    this.#sheets = new Map(snapshot.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
    this.#isOpaque = isOpaque;
    for (const formula of formulas)
      this.#formulas.set(keyOf(sheetKey(formula.sheet), formula.row, formula.col), formula);
  }

  all(): ReadonlyMap<FormulaCell, Value | null> {
    for (const formula of this.#formulas.values()) this.#valueOf(formula);
    return this.#values;
  }

  #valueOf(formula: FormulaCell): Value | null {
    const known = this.#values.get(formula);
    if (known !== undefined) return known;
    // A formula that waits for itself has no value, and neither has one at the end of too long a chain.
    if (this.#open.has(formula) || this.#open.size > DEEPEST) return null;
    this.#open.add(formula);
    const value = this.#reckon(formula);
    this.#open.delete(formula);
    // A formula that refers to an empty cell alone shows 0.
    const shown = value?.kind === 'blank' ? number(ZERO) : value;
    this.#values.set(formula, shown);
    return shown;
  }

  #reckon(formula: FormulaCell): Value | null {
    const tree = formula.references === null ? null : parseFormula(formula.cell.formula ?? '');
    if (tree === null || this.#isOpaque(formula)) return null;
    const own = sheetKey(formula.sheet);
    const cells: Cells = {
      valuesIn: (reference) =>
        this.#valuesIn(reference, reference.sheet === null ? own : sheetKey(reference.sheet)),
    };
    return evaluate(tree, cells);
  }

  #valuesIn(reference: Reference, key: string): readonly Value[] | null {
    const sheet = this.#sheets.get(key);
    if (sheet === undefined) return null;
    const values: Value[] = [];
    const { rows } = sheet;
    for (let at = firstAtLeast(rows, (entry) => entry.row, reference.top); at < rows.length; at++) {
      const entry = rows[at];
      if (entry === undefined || entry.row > reference.bottom) break;
      for (const cell of entry.cells) {
        if (cell.col < reference.left || cell.col > reference.right) continue;
        const value = this.#standing(key, entry.row, cell.col, cell);
        if (value === null) return null;
        values.push(value);
      }
    }
    return values;
  }

  #standing(key: string, row: number, col: number, cell: Cell): Value | null {
    if (cell.formula !== undefined) {
      const formula = this.#formulas.get(keyOf(key, row, col));
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
  return `${sheet}!${row}:${col}`;
}
