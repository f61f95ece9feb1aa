import type { WorkbookLook } from '../../app/sheet-look';
import type { WorkbookPort } from '../../app/workbook-port';
import type { Area, WorkbookSnapshot } from '../../core/grid/cell';
import type { ApplyReport, Plan } from '../../core/planning/types';
import { sheetNamed } from '../cell-rules/judge-edits';
import { XlsxLook } from './look/workbook-look';
import { PackageParts } from './opc/parts';
import { inSlices, type Breathe } from './pace';
import { readingPackage } from './read/read-package';
import { readWorkbookPart } from './read/workbook-part';
import { requireXlsx } from './signature';
import { applyPlan } from './write/apply-plan';
import { arrayAreas } from './write/array-areas';
import { type FormulaResult, withResults } from './write/cached-results';
import { isReplaceable } from './write/replaceable';
import { hasMarks } from './write/marks';
import { ZipArchive } from './zip/archive';

/** Opens an .xlsx file's bytes; throws a WorkbookError when they are none. Runs in Node and in browsers. */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  requireXlsx(bytes);
  const parts = new PackageParts(new ZipArchive(bytes));
  return new XlsxWorkbook(bytes, parts, readWorkbookPart(parts.fork()).date1904);
}

/**
 * A workbook in an .xlsx file. Changes are spliced into the parts they concern; every other part
 * keeps its bytes as they were packed.
 */
export class XlsxWorkbook implements WorkbookPort {
  readonly #original: Uint8Array;
  #parts: PackageParts;

  constructor(
    original: Uint8Array,
    parts: PackageParts,
    readonly date1904: boolean,
  ) {
    this.#original = original;
    this.#parts = parts;
  }

  async read(breathe?: Breathe): Promise<WorkbookSnapshot> {
    return await inSlices(readingPackage(this.#parts.fork()), breathe);
  }

  /** All or nothing: what fails half way leaves the workbook as it was. */
  apply(plan: Plan): Promise<ApplyReport> {
    return new Promise((resolve) => {
      const parts = this.#parts.fork();
      const report = applyPlan(parts, plan);
      this.#parts = parts;
      resolve(report);
    });
  }

  /** Stores what formulas come to, for whoever opens the file without calculating. */
  putResults(results: readonly FormulaResult[]): void {
    const parts = this.#parts.fork();
    const { sheets } = readWorkbookPart(parts);
    for (const name of new Set(results.map(({ sheet }) => sheet))) {
      const part = sheetNamed(sheets, name)?.part ?? null;
      if (part === null) continue;
      const own = results.filter(({ sheet }) => sheet === name);
      parts.set(part, withResults(parts.text(part), part, own));
    }
    this.#parts = parts;
  }

  /** How it looks now; what is applied later does not show in it. */
  look(): WorkbookLook {
    const parts = this.#parts;
    return new XlsxLook(() => parts.fork());
  }

  /** Areas of array formulas and data tables, of which no part can be changed alone. */
  arrays(sheet: string): readonly Area[] {
    return arrayAreas(this.#parts.fork(), sheet);
  }

  /** Whether a sheet of ours can be given up for a new one: nothing hangs on it but what a snapshot shows. */
  replaceable(sheet: string): boolean {
    const parts = this.#parts.fork();
    const part = sheetNamed(readWorkbookPart(parts).sheets, sheet)?.part ?? null;
    return part !== null && isReplaceable(parts, part);
  }

  /** Whether marks of ours stand in it. */
  get marked(): boolean {
    const parts = this.#parts.fork();
    return readWorkbookPart(parts).sheets.some(({ part }) => part !== null && hasMarks(parts.text(part)));
  }

  toBytes(): Uint8Array {
    return this.#parts.changed ? this.#parts.toBytes() : this.#original;
  }
}
