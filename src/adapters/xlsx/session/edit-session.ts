import type { CellView, Changes, EditableWorkbook, Edited } from '../../../app/edit-session';
import { blockText } from '../../../app/editing/copied-block';
import { entryText } from '../../../app/editing/entry-text';
import type {
  ChangedArea,
  Following,
  GoToOutcome,
  UndoReport,
  WorkbookNews,
} from '../../../app/open-workbook';
import type { MarkedArea, SheetLook, WorkbookLook } from '../../../app/sheet-look';
import type { Place, WorkbookSnapshot } from '../../../core/grid/cell';
import type { ApplyReport, NewSheet, Plan } from '../../../core/planning/types';
import { anchorOf } from '../../cell-rules/judge-edits';
import { SEVERITIES, markedAreas } from '../../cell-rules/mark-rule';
import { newSheetLook } from '../look/new-sheet-look';
import { openXlsx, type XlsxWorkbook } from '../open-xlsx';
import { inSlices, type Breathe } from '../pace';
import { carryOut } from './carry-out';
import { copiedTexts } from './copy';
import { changedAreas, changesOf, isEmptyPlan, planOf } from './differences';
import { Settling } from './settle';
import { SheetFacts } from './sheet-facts';
import { type State, cellIn, sheetIn } from './state';
import { takeBackClick } from './take-back';
import { clearing, pasting, typing, type Attempt } from './typing';

/** As many steps as anyone goes back. */
const DEPTH = 200;

/** Opens an .xlsx file for editing; throws a WorkbookError when it is none. With `breathe` it pauses while it is at it. */
export async function editXlsx(bytes: Uint8Array, breathe?: Breathe): Promise<EditSession> {
  const file = openXlsx(bytes);
  const session = new EditSession(bytes, file, await file.read(breathe), breathe);
  if (breathe !== undefined) {
    await inSlices(session.prepared(), breathe);
    await breathe();
  }
  return session;
}

export class EditSession implements EditableWorkbook {
  readonly #bytes: Uint8Array;
  readonly #breathe: Breathe | undefined;
  readonly #file: XlsxWorkbook;
  readonly #look: WorkbookLook;
  readonly #facts: SheetFacts;
  readonly #original: State;
  readonly #settling: Settling;
  #now: State;
  #past: State[] = [];
  #future: State[] = [];
  #view: CellView | null = null;
  readonly #followers = new Set<(news: WorkbookNews) => void>();
  readonly #listeners = new Set<() => void>();
  readonly #newLooks = new WeakMap<NewSheet, SheetLook>();

  constructor(bytes: Uint8Array, file: XlsxWorkbook, snapshot: WorkbookSnapshot, breathe?: Breathe) {
    this.#bytes = bytes;
    this.#breathe = breathe;
    this.#file = file;
    this.#look = file.look();
    this.#facts = new SheetFacts(file, this.#look, () => this.#now.added);
    this.#original = { snapshot, marks: null, added: [], emptied: new Map(), clicks: [] };
    this.#now = this.#original;
    this.#settling = new Settling(this.#original, this.#facts);
  }

  /** What would else be looked up with the first picture, or the first key. */
  *prepared(): Generator<undefined, void> {
    for (const { name } of this.snapshot.sheets) {
      this.tabColour(name);
      yield;
    }
    this.#settling.prepare();
  }

  get snapshot(): WorkbookSnapshot {
    return this.#now.snapshot;
  }

  get date1904(): boolean {
    return this.#facts.date1904;
  }

  get activeSheet(): string {
    return this.#look.activeSheet;
  }

  look(sheet: string): SheetLook | null {
    const added = this.#now.added.find(({ content }) => content.name === sheet);
    if (added === undefined) return this.#look.sheet(sheet);
    const look = this.#newLooks.get(added.plan) ?? newSheetLook(added.plan);
    this.#newLooks.set(added.plan, look);
    return look;
  }

  tabColour(sheet: string): string | null {
    return this.#look.tabColour(sheet);
  }

  marked(name: string): readonly MarkedArea[] {
    const { marks, snapshot } = this.#now;
    if (marks === null) return this.look(name)?.marks ?? [];
    const own = marks.filter((mark) => mark.sheet === name);
    const merges = sheetIn(snapshot, name)?.merges ?? [];
    return SEVERITIES.flatMap((severity) =>
      markedAreas(
        own.filter((mark) => mark.severity === severity),
        merges,
      ).map((area) => ({ ...area, severity })),
    );
  }

  entryText(place: Place): string {
    const sheet = sheetIn(this.#now.snapshot, place.sheet);
    const { row, col } = anchorOf(sheet?.merges ?? [], place.row, place.col);
    return entryText(cellIn(sheet, row, col), this.date1904);
  }

  enter(place: Place, typed: string): Edited {
    return this.#attempt(typing(this.#now, this.#facts, place, typed));
  }

  paste(selected: ChangedArea, copied: string): Edited {
    return this.#attempt(pasting(this.#now, this.#facts, selected, copied));
  }

  clear(selected: ChangedArea): Edited {
    return this.#attempt(clearing(this.#now, this.#facts, selected));
  }

  copy(selected: ChangedArea): string {
    return blockText(copiedTexts(this.#now, selected, this.date1904));
  }

  get canStepBack(): boolean {
    return this.#past.length > 0;
  }

  get canStepForward(): boolean {
    return this.#future.length > 0;
  }

  stepBack(): readonly ChangedArea[] {
    return this.#step(this.#past, this.#future);
  }

  stepForward(): readonly ChangedArea[] {
    return this.#step(this.#future, this.#past);
  }

  changes(): Changes {
    return changesOf(this.#original, this.#now);
  }

  async save(): Promise<Uint8Array> {
    // Typing goes on meanwhile: edits and results have to be of one moment.
    const now = this.#now;
    const plan = this.#planOf(now);
    if (isEmptyPlan(plan)) return this.#bytes;
    const file = openXlsx(this.#bytes);
    await this.#breathe?.();
    const { skipped } = await file.apply(plan);
    // What cannot be written was refused when it was typed.
    if (skipped.length > 0) throw new Error(`not saved: ${skipped.map((one) => one.why).join()}`);
    file.putResults(this.#settling.results(now));
    await this.#breathe?.();
    return file.toBytes();
  }

  pending(): Plan {
    return this.#planOf(this.#now);
  }

  #planOf(state: State): Plan {
    return planOf(this.#original, state, ({ sheet, row, col }) => this.#facts.emptyFormat(sheet, row, col));
  }

  restore(pending: Plan): Promise<readonly Place[]> {
    const { state, report } = carryOut(this.#now, pending, this.#facts);
    // Takes in work of an earlier sitting: it is not a click that 撤销 should take back as a whole.
    this.#moveTo({ ...state, clicks: this.#now.clicks }, true);
    return Promise.resolve(report.skipped.map(({ edit: { sheet, row, col } }) => ({ sheet, row, col })));
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.#now.snapshot);
  }

  apply(plan: Plan): Promise<ApplyReport> {
    return new Promise((resolve) => {
      const { state, report } = carryOut(this.#now, this.#meant(plan), this.#facts);
      this.#moveTo(state, false);
      resolve(report);
    });
  }

  get undoable(): boolean {
    return this.#now.clicks.length > 0;
  }

  undo(): Promise<UndoReport | null> {
    const taken = takeBackClick(this.#now, this.#facts);
    if (taken !== null) this.#moveTo(taken.state, false);
    return Promise.resolve(taken?.report ?? null);
  }

  goTo(place: Place): Promise<GoToOutcome> {
    const sheet = sheetIn(this.#now.snapshot, place.sheet);
    if (sheet === undefined) return Promise.resolve('sheet-gone');
    if (sheet.hidden) return Promise.resolve('sheet-hidden');
    this.#view?.goTo(place);
    return Promise.resolve('shown');
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(this.#view?.selection() ?? null);
  }

  follow(listener: (news: WorkbookNews) => void): Promise<Following> {
    // A function of its own: the same listener may follow twice and stop once.
    const follower = (news: WorkbookNews): void => listener(news);
    this.#followers.add(follower);
    const stop = (): Promise<void> => {
      this.#followers.delete(follower);
      return Promise.resolve();
    };
    return Promise.resolve({ stop });
  }

  subscribe(listener: () => void): () => void {
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  show(view: CellView): void {
    this.#view = view;
  }

  /** Taking marks away where there are none is no change. */
  #meant(plan: Plan): Plan {
    const idle = plan.marks?.length === 0 && this.#now.marks === null && !this.#file.marked;
    return idle ? { ...plan, marks: null } : plan;
  }

  #attempt(attempt: Attempt): Edited {
    if (attempt.kind === 'refused') return attempt;
    return { kind: 'done', changed: this.#moveTo(attempt.state, true) };
  }

  #moveTo(next: State, byOfficer: boolean): readonly ChangedArea[] {
    if (next === this.#now) return [];
    const state = this.#settling.settled(next);
    this.#past.push(this.#now);
    if (this.#past.length > DEPTH) this.#past.shift();
    this.#future = [];
    return this.#replace(state, byOfficer);
  }

  #step(from: State[], to: State[]): readonly ChangedArea[] {
    const state = from.pop();
    if (state === undefined) return [];
    to.push(this.#now);
    return this.#replace(state, true);
  }

  #replace(state: State, byOfficer: boolean): readonly ChangedArea[] {
    const changed = changedAreas(this.#now, state);
    this.#now = state;
    for (const listener of [...this.#listeners]) listener();
    if (byOfficer && changed.length > 0)
      for (const follower of [...this.#followers]) follower({ snapshot: state.snapshot, changed, stale: [] });
    return changed;
  }
}
