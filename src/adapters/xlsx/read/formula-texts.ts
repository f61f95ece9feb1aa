import { parseArea } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import { LIMITS } from '../limits';
import type { RawCell } from './sheet-walk';
import { shiftFormula } from './shift-formula';

/** Formula text per cell while a sheet is read in order: shared ones shifted, array ones over their area. */
export class FormulaTexts {
  readonly #masters = new Map<string, { row: number; col: number; text: string }>();
  #arrays: { area: Area; text: string }[] = [];

  get inArrays(): boolean {
    return this.#arrays.length > 0;
  }

  /** Undefined when the cell has no formula, of its own or by an array it lies in. */
  textOf(raw: RawCell): string | undefined {
    const formula = raw.formula;
    if (formula === null) return this.#arrayText(raw.row, raw.col);
    if (formula.kind === 'shared') return this.#sharedText(raw, formula.group, formula.text);
    if (formula.kind === 'array' || formula.kind === 'dataTable') this.#addArray(formula.ref, formula.text);
    // A formula element without text (a data table's) still makes the cell a computed one.
    return formula.text === '' ? '?' : formula.text;
  }

  #sharedText(raw: RawCell, group: string, text: string): string {
    if (text !== '') {
      this.#masters.set(group, { row: raw.row, col: raw.col, text });
      return text;
    }
    const master = this.#masters.get(group);
    return master === undefined ? '?' : shiftFormula(master.text, raw.row - master.row, raw.col - master.col);
  }

  #addArray(ref: string, text: string): void {
    const area = parseArea(ref);
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    if (this.#arrays.length < LIMITS.multiCellArrays) this.#arrays.push({ area, text });
  }

  #arrayText(row: number, col: number): string | undefined {
    if (this.#arrays.some(({ area }) => area.bottom < row))
      this.#arrays = this.#arrays.filter(({ area }) => area.bottom >= row);
    return this.#arrays.find(({ area }) => row >= area.top && col >= area.left && col <= area.right)?.text;
  }
}
