import type { Area } from '../../../src/core/grid/cell';
import { areaOf } from './areas';
import { conditionalFormat, type FakeConditionalFormat } from './conditional-format';
import { entered, type Scalar } from './entry';
import { BookEvents, type Actor } from './events';
import { Fault } from './fault';
import { FakeName } from './named-item';
import { EMPTY, FakeSheet, type FakeCell, type Visibility } from './sheet';

/** A selection: the areas, the first cell of the first being the active one. */
export interface Selection {
  readonly sheet: FakeSheet;
  readonly areas: readonly Area[];
}

function idOf(kind: string, number: number): string {
  return `{00000000-${kind}-0000-${String(number).padStart(4, '0')}-000000000000}`;
}

const TOP_LEFT: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * The workbook that is open in the fake Excel. What the server's classes do to it and what the
 * officer does with mouse and keyboard goes through the same methods; only the actor differs.
 */
export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  readonly names: FakeName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly events = new BookEvents();
  name = '自评表.xlsx';
  /** When it was made, as the wire has it. */
  created = '2025-01-06T01:02:03.000Z';
  structureProtected = false;
  /** What a formula comes to. A formula that stood in the book before comes to what it came to then, any other to 0. */
  calculate: (formula: string, sheet: FakeSheet) => Scalar | undefined = () => undefined;
  selection: Selection | null = null;
  #editing = false;
  readonly #waiting: (() => void)[] = [];
  readonly #known = new Map<string, Scalar>();
  #sheetIds = 0;
  #ruleIds = 0;

  sheet(name: string): FakeSheet {
    const found = this.sheetNamed(name);
    if (found === undefined) throw new Error(`the book has no sheet ${name}`);
    return found;
  }

  sheetNamed(name: string): FakeSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get active(): FakeSheet {
    const active = this.selection?.sheet ?? this.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (active === undefined) throw new Error('the book has no visible sheet');
    return active;
  }

  /** While the officer types into a cell, Excel takes no request, or lets it wait if it asked for that. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(now: boolean) {
    this.#editing = now;
    if (!now) for (const go of this.#waiting.splice(0)) go();
  }

  editingEnds(): Promise<void> {
    return this.#editing ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Ids look as Excel's do, and are not used again. */
  nextId(): string {
    this.#sheetIds += 1;
    return idOf('0001', this.#sheetIds);
  }

  /** Rules that are read from a file get ids that were never seen before. */
  opensAfter(closed: FakeBook): void {
    this.#ruleIds = closed.#ruleIds;
  }

  nextRuleId(): string {
    this.#ruleIds += 1;
    return idOf('0002', this.#ruleIds);
  }

  addSheet(name: string, actor: Actor = 'officer'): FakeSheet {
    this.#assertStructure(actor);
    if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw new Fault('InvalidArgument');
    if (this.sheetNamed(name) !== undefined) throw new Fault('ItemAlreadyExists');
    const sheet = new FakeSheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.events.sheet('added', sheet, actor);
    return sheet;
  }

  removeSheet(sheet: FakeSheet, actor: Actor = 'officer'): void {
    this.#assertStructure(actor);
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden' || others.length === 0) throw new Fault('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.selection?.sheet === sheet) this.selection = null;
    this.events.sheet('deleted', sheet, actor);
  }

  rename(sheet: FakeSheet, name: string, actor: Actor = 'officer'): void {
    this.#assertStructure(actor);
    const taken = this.sheetNamed(name);
    if (taken !== undefined && taken !== sheet) throw new Fault('ItemAlreadyExists');
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new Fault('InvalidArgument');
    const before = sheet.name;
    sheet.name = name;
    this.events.renamed(sheet, before, actor);
  }

  show(sheet: FakeSheet, visibility: Visibility, actor: Actor = 'officer'): void {
    this.#assertStructure(actor);
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) throw new Fault('InvalidOperation');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.selection?.sheet === sheet) this.selection = null;
  }

  activate(sheet: FakeSheet): void {
    if (sheet.visibility !== 'Visible') throw new Fault('InvalidOperation');
    if (this.active !== sheet) this.select(sheet, [TOP_LEFT]);
  }

  select(sheet: FakeSheet, areas: readonly Area[]): void {
    if (sheet.visibility !== 'Visible') throw new Fault('InvalidOperation');
    const before = this.active;
    this.selection = { sheet, areas };
    if (before !== sheet) this.events.activated(sheet, before);
    this.events.selected(sheet, areas);
  }

  selected(): Selection {
    return this.selection ?? { sheet: this.active, areas: [TOP_LEFT] };
  }

  /** Puts something into one cell, as typing it does. A cell behind a merged area's first takes nothing. */
  enter(sheet: FakeSheet, row: number, col: number, input: unknown, format?: string): void {
    const before = sheet.cell(row, col);
    const kept = format ?? before.format;
    const entry = entered(input, kept, (formula) => this.#comesTo(formula, sheet));
    if (entry === null || sheet.hiddenBehind(row, col) !== null) return;
    sheet.put(row, col, {
      ...(before.look === undefined ? {} : { look: before.look }),
      value: entry.value,
      ...(entry.formula === undefined ? {} : { formula: entry.formula }),
      format: kept === 'General' ? (entry.format ?? kept) : kept,
    });
  }

  /** Fills a cell as the file has it, without any of Excel's guesses. */
  store(sheet: FakeSheet, row: number, col: number, cell: Partial<FakeCell>): void {
    sheet.put(row, col, { ...EMPTY, ...cell });
    if (cell.formula !== undefined) this.#known.set(`${sheet.id}${cell.formula}`, cell.value ?? '');
  }

  /** The officer's hand: types into a cell of a sheet. */
  type(name: string, address: string, input: string | number | boolean): void {
    const sheet = this.sheet(name);
    sheet.assertWritable();
    const { top: row, left: col } = areaOf(address);
    const anchor = sheet.hiddenBehind(row, col) ?? { top: row, left: col };
    const before = sheet.cell(anchor.top, anchor.left);
    this.enter(sheet, anchor.top, anchor.left, input);
    this.events.changed(sheet, [{ top: row, left: col, bottom: row, right: col }], 'officer', {
      before: before.value,
      after: sheet.cell(anchor.top, anchor.left).value,
    });
  }

  /** What a cell shows to the test's eye: its value, or its formula with "=" in front. */
  typed(name: string, address: string): Scalar {
    const { top, left } = areaOf(address);
    const cell = this.sheet(name).cell(top, left);
    return cell.formula ?? cell.value;
  }

  insertLines(
    sheet: FakeSheet,
    axis: 'row' | 'col',
    at: number,
    count: number,
    actor: Actor = 'officer',
  ): void {
    this.#shift(sheet, axis, at, count);
    this.events.shifted(sheet, axis, at, count, 'inserted', actor);
  }

  deleteLines(
    sheet: FakeSheet,
    axis: 'row' | 'col',
    at: number,
    count: number,
    actor: Actor = 'officer',
  ): void {
    this.#shift(sheet, axis, at, -count);
    this.events.shifted(sheet, axis, at, count, 'deleted', actor);
  }

  addConditionalFormat(sheet: FakeSheet, type: string, areas: readonly Area[]): FakeConditionalFormat {
    const added = conditionalFormat(this.nextRuleId(), type, areas);
    // Documented: a new rule is added at the first, the highest priority.
    sheet.conditionalFormats.unshift(added);
    return added;
  }

  addName(name: string, scope: FakeSheet | null, refersTo: FakeName['refersTo']): FakeName {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new Fault('InvalidArgument');
    if (this.nameOf(name, scope) !== undefined) throw new Fault('ItemAlreadyExists');
    const added = new FakeName(name, scope, refersTo);
    this.names.push(added);
    return added;
  }

  nameOf(name: string, scope: FakeSheet | null): FakeName | undefined {
    return this.names.find((one) => one.scope === scope && one.name.toLowerCase() === name.toLowerCase());
  }

  #comesTo(formula: string, sheet: FakeSheet): Scalar {
    return this.calculate(formula, sheet) ?? this.#known.get(`${sheet.id}${formula}`) ?? 0;
  }

  #shift(sheet: FakeSheet, axis: 'row' | 'col', at: number, count: number): void {
    sheet.assertWritable();
    sheet.shift(axis, at, count);
    for (const name of this.names) name.follow(sheet, axis, at, count);
    this.events.moved(sheet, axis, at, count);
  }

  /** The officer may be stopped by Excel's own window; here only the add-in meets the protection. */
  #assertStructure(actor: Actor): void {
    if (this.structureProtected && actor === 'add-in') throw new Fault('AccessDenied');
  }
}
