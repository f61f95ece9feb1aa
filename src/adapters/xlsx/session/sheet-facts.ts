import type { WorkbookLook } from '../../../app/sheet-look';
import type { Area } from '../../../core/grid/cell';
import { formatOfLook } from '../../cell-rules/look-format';
import type { XlsxWorkbook } from '../open-xlsx';
import type { FileFacts } from './carry-out';
import type { AddedSheet } from './state';

/** What the file says beside its cells, looked up when a sheet is first edited. */
export class SheetFacts implements FileFacts {
  readonly date1904: boolean;
  readonly #file: XlsxWorkbook;
  readonly #look: WorkbookLook;
  readonly #added: () => readonly AddedSheet[];
  readonly #arrays = new Map<string, readonly Area[]>();

  constructor(file: XlsxWorkbook, look: WorkbookLook, added: () => readonly AddedSheet[]) {
    this.date1904 = file.date1904;
    this.#file = file;
    this.#look = look;
    this.#added = added;
  }

  arrays(sheet: string): readonly Area[] {
    const known = this.#arrays.get(sheet) ?? this.#file.arrays(sheet);
    this.#arrays.set(sheet, known);
    return known;
  }

  replaceable(sheet: string): boolean {
    return this.#file.replaceable(sheet);
  }

  emptyFormat(sheet: string, row: number, col: number): string | undefined {
    const ours = this.#added().find(({ content }) => content.name === sheet);
    if (ours === undefined) return this.#look.sheet(sheet)?.cellLook(row, col).format;
    const cell = ours.plan.cells.find((one) => one.row === row && one.col === col);
    return cell === undefined ? undefined : formatOfLook(cell.style);
  }
}
