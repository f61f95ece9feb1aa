import type { ReportFinding, ReportGap } from '../../app/check-report';
import type { Remembered, RememberWhere } from '../../app/remembered';
import type { Template } from '../../app/templates';
import { textsIn, type Language } from '../../app/texts/texts';
import { parseAddress } from '../../core/grid/address';
import type { Place } from '../../core/grid/cell';
import type { PaneHost } from '../pane-host';
import { adoptValue } from './adopting';
import { checkForm, clearAllMarks } from './checking';
import type { Desk } from './desk';
import { Explainer } from './explaining';
import { Follower } from './following';
import { openedAgain } from './gap-walk';
import { goTo } from './going-to';
import { Inserting } from './inserting';
import { looking, lookAnew, type LookCommands } from './looking';
import { openForm } from './opening';
import { previewWriting, takeBack, writeComputed } from './recalculating';
import { markAnew } from './marking';
import { saveRemembered, withIgnored, withoutIgnored } from './remembering';
import { Runner, type Job } from './runner';
import type { Store } from './store';
import { walkAfterUndo, walking, type WalkCommands } from './walking';

type Item = ReportFinding | ReportGap;

/** What the officer can do. Each ends in a state that can be shown; none throws. */
export interface Commands extends WalkCommands, LookCommands {
  open(): Promise<void>;
  check(): Promise<void>;
  clearMarks(): Promise<void>;
  preview(overwrite: boolean): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  cancel(): void;
  goTo(sheet: string, cell: string): Promise<void>;
  adopt(finding: ReportFinding): Promise<void>;
  /** Opens 解释 on this cell, or on the one that is selected. */
  explain(at?: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /** Another cell, with 解释 open already. */
  explainAlso(place: Place): Promise<void>;
  /** Puts a blank form into the workbook as new sheets. */
  insertTemplate(template: Template): Promise<void>;
  ignore(item: Item, reason: string): Promise<void>;
  bringBack(item: Item): Promise<void>;
  rememberIn(where: RememberWhere): Promise<void>;
  setLive(live: boolean): Promise<void>;
}

export interface CommandNeeds {
  readonly store: Store;
  readonly language: () => Language;
  readonly loadHost: () => Promise<PaneHost>;
}

export function createCommands({ store, language, loadHost }: CommandNeeds): Commands {
  let host: PaneHost | null = null;
  const runner = new Runner({ store, language, undoable: () => host?.workbook.undoable ?? false });
  const getHost = async (): Promise<PaneHost> => (host ??= await loadHost());
  const desk: Desk = { store, runner, language, host: getHost };
  const explainer = new Explainer(desk);
  const follower = new Follower(desk, explainer);
  const inserting = new Inserting(desk);
  const walk = walking(desk);
  const explain = (place?: Place, keepsNotice = false): Promise<boolean> =>
    runner.run('explain', (job) => explainer.open(job, place), { keepsNotice });
  const check = (): Promise<void> => done(runner.run('check', (job) => checkForm(desk, job)));
  return {
    open: async () => {
      const isOpen = await open(desk, follower, explainer);
      const opensWith = isOpen ? (await getHost()).opensWith : undefined;
      if (opensWith === 'explanation') await explain(undefined, true);
      if (opensWith === 'check') await check();
    },
    check,
    clearMarks: () => done(runner.run('clearMarks', (job) => clearAllMarks(desk, job))),
    preview: (overwrite) => done(runner.run('preview', (job) => preview(desk, job, overwrite))),
    write: () => done(runner.run('recalculate', (job) => writeComputed(desk, job))),
    undo: () =>
      undo(desk, { explain: (place) => explain(place, true), showGap: (id) => walk.showGap(id), inserting }),
    cancel: () => cancel(desk, host),
    insertTemplate: (template) => inserting.insert(template),
    goTo: (sheet, cell) => goTo(desk, sheet, cell),
    adopt: (finding) => done(runner.run('adopt', (job) => adoptValue(desk, job, finding))),
    explain: (at) => done(explain(at === undefined ? undefined : placeOf(at))),
    explainAlso: (place) => explainer.choose(place),
    ...walk,
    ...looking(desk),
    ...remembering(desk),
    setLive: async (live) => {
      store.dispatch({ type: 'live-switched', live });
      await (live ? follower.start() : follower.stop());
    },
  };
}

/** How a command went is in the state. */
async function done(running: Promise<boolean>): Promise<void> {
  await running;
}

async function open(desk: Desk, follower: Follower, explainer: Explainer): Promise<boolean> {
  const isOpen = await desk.runner.run('open', (job) => openForm(desk, job));
  if (!isOpen) return false;
  if (desk.store.get().settings.live) await follower.start();
  await followSelection(desk, explainer);
  return true;
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Place | undefined {
  const place = parseAddress(cell);
  return place === null ? undefined : { sheet, ...place };
}

/** A pane that cannot tell which cell is selected is still a pane: nothing is said of it. */
async function followSelection({ host, store }: Desk, explainer: Explainer): Promise<void> {
  try {
    await (
      await host()
    ).followSelection((place) => {
      store.dispatch({ type: 'selected', place });
      void explainer.select(place);
    });
  } catch {
    store.dispatch({ type: 'selected', place: null });
  }
}

function preview(desk: Desk, job: Job, overwrite: boolean): Promise<void> {
  const { view, recalculation } = desk.store.get();
  const isSwitch = view === 'recalculation' && recalculation !== null && recalculation.result === null;
  return previewWriting(desk, job, overwrite, isSwitch ? recalculation.snapshot : undefined);
}

/** What the engine is working out for it is stopped, so that the next command need not wait. */
function cancel({ runner, store, language }: Desk, host: PaneHost | null): void {
  const command = runner.cancel();
  if (command === null) return;
  host?.engine.giveUp?.();
  if (command !== 'open' || store.get().opened === 'yes') return;
  store.dispatch({ type: 'open-failed' });
  const { states, pane } = textsIn(language());
  const notice = { title: pane.failure.openTitle, tone: 'attention', lines: [states.givenUp] } as const;
  store.dispatch({ type: 'told', notice: { ...notice, details: null } });
}

interface AfterUndo {
  readonly explain: (place?: Place) => Promise<boolean>;
  readonly showGap: (id: string) => Promise<void>;
  readonly inserting: Inserting;
}

/** What is shown then is what stands in the cells again. */
async function undo(desk: Desk, { explain, showGap, inserting }: AfterUndo): Promise<void> {
  const before = desk.store.get().gapWalk;
  const isUndone = await desk.runner.run('undo', (job) => takeBack(desk, job));
  const { view, report, explanation } = desk.store.get();
  if (!isUndone) return;
  if (view === 'gaps') {
    await walkAfterUndo(desk);
    const again = openedAgain(before, desk.store.get().gapWalk);
    if (again !== null) await showGap(again);
  } else if (view === 'explanation') {
    await explain(explanation?.place ?? undefined);
    // The results lie under the explanation, and are come back to.
    await lookAnew(desk);
  } else if (report !== null)
    await desk.runner.run('check', (job) => checkForm(desk, job), { keepsNotice: true });
  else await inserting.takenBack();
}

function remembering(desk: Desk): Pick<Commands, 'ignore' | 'bringBack' | 'rememberIn'> {
  const { runner, store } = desk;
  const save = (next: Remembered, where: RememberWhere): Promise<boolean> =>
    runner.run('remember', (job) => saveRemembered(desk, job, next, where));
  const setIgnored = async (next: Remembered): Promise<void> => {
    const isSaved = await save(next, store.get().settings.where);
    if (isSaved) await markAnew(desk);
  };
  return {
    ignore: (item, reason) => setIgnored(withIgnored(store.get(), item, reason)),
    bringBack: (item) => setIgnored(withoutIgnored(store.get(), item)),
    rememberIn: (where) => done(save(store.get().remembered, where)),
  };
}
