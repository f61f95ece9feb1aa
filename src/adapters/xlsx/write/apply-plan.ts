import type { ApplyReport, CellEdit, NewSheet, Plan, SkippedEdit } from '../../../core/planning/types';
import { typedText } from '../../../core/value/typed-text';
import { protectedRefusal, sheetNamed } from '../../cell-rules/judge-edits';
import { freeSheetName } from '../../cell-rules/sheet-name';
import { recordsWithout } from '../../cell-rules/record-name';
import { addContentType, removeContentType } from '../opc/content-types';
import type { PackageParts } from '../opc/parts';
import { STRICT_TYPES, TRANSITIONAL_TYPES, addRelationship, removeRelationship } from '../opc/relationships';
import type { CellContext } from '../read/cell-value';
import { readContext } from '../read/read-package';
import { type SheetEntry, type WorkbookPart, isTrue, readWorkbookPart } from '../read/workbook-part';
import { childNamed, parseTree, type XmlNode } from '../xml/tree';
import { chainKey, withoutCells } from './calc-chain';
import { editSheet } from './edit-sheet';
import { withFullCalculation, withRecords, withSheet } from './edit-workbook';
import { currentCells } from './current-cells';
import { hasMarks, markSheet } from './marks';
import { isReplaceable } from './replaceable';
import { newSheetXml } from './new-sheet';
import { StyleBook, emptyStyles } from './style-book';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Carries a plan out on the parts. The caller throws the parts away when this throws. */
export function applyPlan(parts: PackageParts, plan: Plan): ApplyReport {
  return new PlanRun(parts).run(plan);
}

class PlanRun {
  readonly #parts: PackageParts;
  #workbook: WorkbookPart;
  #context: CellContext | null = null;
  #styles: StyleBook | null = null;

  constructor(parts: PackageParts) {
    this.#parts = parts;
    this.#workbook = readWorkbookPart(parts);
  }

  run(plan: Plan): ApplyReport {
    const refused = protectedRefusal(plan, this.#protectedSheets(plan.edits), (edit) => this.#found(edit));
    if (refused !== null) return { applied: [], skipped: refused };
    const added = plan.newSheets.map((sheet) => this.#replaceSheet(sheet) ?? this.#addSheet(sheet));
    const report = this.#edit(plan.edits);
    if (plan.marks !== null) this.#mark(plan.marks);
    if (plan.written !== null) {
      const names = new Set(this.#workbook.sheets.map((sheet) => sheet.name));
      const { part } = this.#workbook;
      const kept = recordsWithout(plan.written, report.applied, report.skipped);
      this.#parts.set(part, withRecords(this.#parts.text(part), part, kept, names));
    }
    this.#saveStyles();
    return added.length === 0 ? report : { ...report, newSheets: added };
  }

  #protectedSheets(edits: readonly CellEdit[]): Set<string> {
    const touched = new Set(edits.map((edit) => edit.sheet));
    const isProtected = (name: string): boolean => {
      const part = sheetNamed(this.#workbook.sheets, name)?.part ?? null;
      if (part === null) return false;
      const protection = childNamed(parseTree(this.#parts.text(part), part, 'sheetData'), 'sheetProtection');
      return isTrue(protection?.attributes.get('sheet'));
    };
    return new Set([...touched].filter(isProtected));
  }

  #found(edit: CellEdit): string {
    const part = sheetNamed(this.#workbook.sheets, edit.sheet)?.part ?? null;
    return part === null
      ? ''
      : typedText(currentCells(this.#parts.text(part), part, [edit], this.#cells)[0] ?? null);
  }

  get #cells(): CellContext {
    this.#context ??= readContext(this.#parts, this.#workbook);
    return this.#context;
  }

  #edit(edits: readonly CellEdit[]): ApplyReport {
    const bySheet = new Map<SheetEntry, CellEdit[]>();
    const skipped: SkippedEdit[] = [];
    for (const edit of edits) {
      const sheet = sheetNamed(this.#workbook.sheets, edit.sheet);
      if (sheet === undefined || sheet.part === null) skipped.push({ edit, why: 'no-sheet', found: '' });
      else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), edit]);
    }
    const applied: CellEdit[] = [];
    const unchained = new Set<string>();
    for (const [sheet, own] of bySheet) {
      const part = sheet.part ?? '';
      const done = editSheet(this.#parts.text(part), part, own, this.#cells, (style, format) =>
        this.#book().withFormat(style, format),
      );
      this.#parts.set(part, done.text);
      applied.push(...done.applied);
      skipped.push(...done.skipped);
      for (const { row, col } of done.unformulated) unchained.add(chainKey(sheet.sheetId, row, col));
    }
    if (unchained.size > 0) this.#unchain(unchained);
    if (applied.length > 0 && this.#hasFormulas()) {
      const { part } = this.#workbook;
      this.#parts.set(part, withFullCalculation(this.#parts.text(part), part));
    }
    const order = new Map(edits.map((edit, index) => [edit, index]));
    const place = (edit: CellEdit): number => order.get(edit) ?? 0;
    return {
      applied: applied.sort((a, b) => place(a) - place(b)),
      skipped: skipped.sort((a, b) => place(a.edit) - place(b.edit)),
    };
  }

  #hasFormulas(): boolean {
    if (this.#workbook.calcChain !== null) return true;
    return this.#workbook.sheets.some(
      ({ part }) => part !== null && /<(?:\w+:)?f[\s/>]/.test(this.#parts.text(part)),
    );
  }

  #unchain(gone: ReadonlySet<string>): void {
    const chain = this.#workbook.calcChain;
    if (chain === null || chain.target === null || !this.#parts.has(chain.target)) return;
    const left = withoutCells(this.#parts.text(chain.target), chain.target, gone);
    if (left !== null) {
      this.#parts.set(chain.target, left);
      return;
    }
    this.#parts.remove(chain.target);
    removeContentType(this.#parts, chain.target);
    removeRelationship(this.#parts, this.#workbook.part, chain.id);
  }

  #mark(marks: Plan['marks'] & object): void {
    for (const { name, part } of this.#workbook.sheets) {
      if (part === null) continue;
      const source = this.#parts.text(part);
      const own = marks.filter((mark) => mark.sheet === name);
      if (own.length > 0 || hasMarks(source))
        this.#parts.set(
          part,
          markSheet(source, part, own, () => this.#book()),
        );
    }
  }

  /** Null when the sheet is gone, or cannot be given up. */
  #replaceSheet(sheet: NewSheet): string | null {
    const former = this.#workbook.sheets.find((entry) => entry.name === sheet.replaces);
    const part = former?.part ?? null;
    if (former === undefined || part === null || !isReplaceable(this.#parts, part)) return null;
    const root = parseTree(this.#parts.text(part), part, 'sheetData');
    this.#parts.set(part, newSheetXml(sheet, namespaceOf(root), this.#book()));
    return former.name;
  }

  #addSheet(sheet: NewSheet): string {
    const workbook = this.#workbook.part;
    const source = this.#parts.text(workbook);
    const namespace = namespaceOf(parseTree(source, workbook));
    const types = namespace.includes('purl.oclc.org') ? STRICT_TYPES : TRANSITIONAL_TYPES;
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    const part = this.#parts.freeName(`${folder}worksheets/sheet`, '.xml');
    const name = freeSheetName(
      sheet.name,
      this.#workbook.sheets.map((entry) => entry.name),
    );
    this.#parts.set(part, newSheetXml(sheet, namespace, this.#book()));
    addContentType(this.#parts, part, SHEET_TYPE);
    const id = addRelationship(this.#parts, workbook, `${types}worksheet`, part);
    this.#parts.set(workbook, withSheet(source, workbook, name, id));
    this.#workbook = readWorkbookPart(this.#parts);
    return name;
  }

  #book(): StyleBook {
    if (this.#styles !== null) return this.#styles;
    const part = this.#workbook.stylesPart ?? this.#createStyles();
    this.#styles = new StyleBook(this.#parts.text(part), part);
    return this.#styles;
  }

  #createStyles(): string {
    const workbook = this.#workbook.part;
    const strict = this.#parts.text(workbook).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
    const namespace = strict
      ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
    this.#parts.set(part, emptyStyles(namespace));
    addContentType(this.#parts, part, STYLES_TYPE);
    addRelationship(this.#parts, workbook, `${strict ? STRICT_TYPES : TRANSITIONAL_TYPES}styles`, part);
    this.#workbook = readWorkbookPart(this.#parts);
    return part;
  }

  #saveStyles(): void {
    const part = this.#workbook.stylesPart;
    if (this.#styles !== null && part !== null) this.#parts.set(part, this.#styles.toText());
  }
}

function namespaceOf(root: XmlNode): string {
  return root.attributes.get(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`) ?? '';
}
