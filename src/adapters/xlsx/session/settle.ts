import { followFormulas } from '../../../app/formulas/follow-formulas';
import { FormulaIndex } from '../../../app/formulas/formula-index';
import { textOf, type Value } from '../../../app/formulas/values';
import { cellPlace } from '../../../core/grid/address';
import type { Cell, Place } from '../../../core/grid/cell';
import { plain } from '../../../core/number/decimal';
import type { FormulaResult } from '../write/cached-results';
import { shownNumber } from '../../cell-rules/shown-text';
import { type FileFacts, isInArray } from './carry-out';
import { type CellDifference, differencesFromFile, isResult } from './differences';
import { type CellPut, type State, cellIn, isSameCell, withCells } from './state';

/**
 * Keeps the results of formulas in step with what was typed. They come from the file as it was opened, never
 * from the step before: whatever is typed back gives back the result that stood there. A formula that cannot
 * be reckoned here stands as not calculated, rather than with a result that no longer fits.
 */
export class Settling {
  readonly #original: State;
  readonly #facts: FileFacts;
  #index: FormulaIndex | null = null;

  constructor(original: State, facts: FileFacts) {
    this.#original = original;
    this.#facts = facts;
  }

  /** Looks up which formula reads what, so that the first key need not. */
  prepare(): FormulaIndex {
    this.#index ??= new FormulaIndex(this.#original.snapshot);
    return this.#index;
  }

  settled(state: State): State {
    if (this.prepare().formulas.length === 0) return state;
    const typed: Place[] = [];
    const followed = new Map<string, CellDifference>();
    for (const difference of differencesFromFile(this.#original, state)) {
      if (isResult(difference)) followed.set(cellPlace(difference), difference);
      else typed.push(difference);
    }
    const sheets = new Map(state.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const puts: CellPut[] = [];
    for (const [formula, value] of this.#follow(state, typed)) {
      const { sheet, row, col } = formula;
      followed.delete(cellPlace(formula));
      const now = cellIn(sheets.get(sheet), row, col);
      const cell = this.#resultOf(formula.cell, value);
      if (now?.formula !== undefined && !isSameCell(cell, now)) puts.push({ sheet, row, col, cell });
    }
    // What nothing leads to any more has the result it was opened with.
    for (const { sheet, row, col, before } of followed.values()) puts.push({ sheet, row, col, cell: before });
    return puts.length === 0 ? state : { ...state, snapshot: withCells(state.snapshot, puts) };
  }

  /** What formulas come to that stood otherwise in the file; without those that are not reckoned here. */
  results(state: State): FormulaResult[] {
    if (this.prepare().formulas.length === 0) return [];
    const typed = differencesFromFile(this.#original, state).filter((difference) => !isResult(difference));
    return [...this.#follow(state, typed)].flatMap(([{ sheet, row, col, cell }, value]) =>
      value === null || isSameCell(this.#resultOf(cell, value), cell) ? [] : [{ sheet, row, col, value }],
    );
  }

  #follow(state: State, typed: readonly Place[]): ReturnType<typeof followFormulas> {
    return followFormulas(this.prepare(), state.snapshot, typed, (place) => isInArray(this.#facts, place));
  }

  #resultOf({ formula, format }: Cell, value: Value | null): Cell {
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
