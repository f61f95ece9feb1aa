import { followFormulas, formulasOf, type FormulaCell } from '../../../app/formulas/follow-formulas';
import { textOf, type Value } from '../../../app/formulas/values';
import type { Cell } from '../../../core/grid/cell';
import { plain } from '../../../core/number/decimal';
import { shownNumber } from '../../cell-rules/shown-text';
import { type FileFacts, isInArray } from './carry-out';
import { typedDifferences } from './differences';
import { type CellPut, type State, cellIn, isSameCell, sheetIn, withCells } from './state';

/**
 * Keeps the results of formulas in step with what was typed. They come from the file as it was opened, never
 * from the step before: whatever is typed back gives back the result that stood there. A formula that cannot
 * be reckoned here stands as not calculated, rather than with a result that no longer fits.
 */
export class Settling {
  readonly #original: State;
  readonly #facts: FileFacts;
  #formulas: readonly FormulaCell[] | null = null;

  constructor(original: State, facts: FileFacts) {
    this.#original = original;
    this.#facts = facts;
  }

  settled(state: State): State {
    this.#formulas ??= formulasOf(this.#original.snapshot, (place) => isInArray(this.#facts, place));
    if (this.#formulas.length === 0) return state;
    const standing = this.#formulas.filter((formula) => cellOf(state, formula)?.formula !== undefined);
    const values = followFormulas(standing, state.snapshot, typedDifferences(this.#original, state));
    const puts = standing.flatMap((formula): CellPut[] => {
      const value = values.get(formula);
      const cell = value === undefined ? formula.cell : this.#resultOf(formula, value);
      const { sheet, row, col } = formula;
      return isSameCell(cell, cellOf(state, formula)) ? [] : [{ sheet, row, col, cell }];
    });
    return puts.length === 0 ? state : { ...state, snapshot: withCells(state.snapshot, puts) };
  }

  #resultOf({ cell }: FormulaCell, value: Value | null): Cell {
    const { formula, format } = cell;
    const kept = {
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    };
    if (value === null) return { text: '', ...kept };
    if (value.kind === 'error') return { text: value.code, error: value.code, ...kept };
    if (value.kind !== 'number') return { text: textOf(value), ...kept };
    const stored = plain(value.amount.toSignificantDigits(15));
    return { text: shownNumber(stored, format, this.#facts.date1904), number: stored, ...kept };
  }
}

function cellOf(state: State, { sheet, row, col }: FormulaCell): Cell | null {
  return cellIn(sheetIn(state.snapshot, sheet), row, col);
}
