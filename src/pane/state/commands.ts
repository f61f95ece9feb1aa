import type { ReportFinding, ReportGap } from '../../app/check-report';
import type { Remembered, RememberWhere } from '../../app/remembered';
import { textsIn, type Language } from '../../app/texts/texts';
import { parseAddress } from '../../core/grid/address';
import type { PaneHost } from '../pane-host';
import { checkForm, clearAllMarks } from './checking';
import type { Desk } from './desk';
import { failureNotice } from './failure-notice';
import { Follower } from './following';
import { openForm } from './opening';
import { previewWriting, takeBack, writeComputed } from './recalculating';
import { markAnew, saveRemembered, withIgnored, withoutIgnored } from './remembering';
import { Runner, type Job } from './runner';
import type { Store } from './store';

type Item = ReportFinding | ReportGap;

/** What the officer can do. Each ends in a state that can be shown; none throws. */
export interface Commands {
  open(): Promise<void>;
  check(): Promise<void>;
  clearMarks(): Promise<void>;
  preview(overwrite: boolean): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  cancel(): void;
  goTo(sheet: string, cell: string): Promise<void>;
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
  const follower = new Follower(desk);
  return {
    open: () => open(desk, follower),
    check: () => done(runner.run('check', (job) => checkForm(desk, job))),
    clearMarks: () => done(runner.run('clearMarks', (job) => clearAllMarks(desk, job))),
    preview: (overwrite) => done(runner.run('preview', (job) => preview(desk, job, overwrite))),
    write: () => done(runner.run('recalculate', (job) => writeComputed(desk, job))),
    undo: () => undo(desk),
    cancel: () => runner.cancel(),
    goTo: (sheet, cell) => goTo(desk, sheet, cell),
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

async function open(desk: Desk, follower: Follower): Promise<void> {
  const isOpen = await desk.runner.run('open', (job) => openForm(desk, job));
  if (!isOpen) return;
  if (desk.store.get().settings.live) await follower.start();
  await followSelection(desk);
}

/** A pane that cannot tell which cell is selected is still a pane: nothing is said of it. */
async function followSelection({ host, store }: Desk): Promise<void> {
  try {
    await (await host()).followSelection((place) => store.dispatch({ type: 'selected', place }));
  } catch {
    store.dispatch({ type: 'selected', place: null });
  }
}

function preview(desk: Desk, job: Job, overwrite: boolean): Promise<void> {
  const { view, recalculation } = desk.store.get();
  const isSwitch = view === 'recalculation' && recalculation !== null && recalculation.result === null;
  return previewWriting(desk, job, overwrite, isSwitch ? recalculation.snapshot : undefined);
}

/** Quick, and next to whatever else is going on: it only moves the selection. */
async function goTo({ host, store, language }: Desk, sheet: string, cell: string): Promise<void> {
  const place = parseAddress(cell);
  if (place === null) return;
  const { failure } = textsIn(language()).pane;
  try {
    const outcome = await (await host()).workbook.goTo({ sheet, ...place });
    if (outcome === 'shown') return;
    const lines = [failure.goTo[outcome](sheet)];
    store.dispatch({
      type: 'told',
      notice: { title: failure.goToTitle, tone: 'attention', lines, details: null },
    });
  } catch (fault) {
    store.dispatch({ type: 'told', notice: failureNotice(fault, 'goTo', language()) });
  }
}

async function undo(desk: Desk): Promise<void> {
  const isUndone = await desk.runner.run('undo', (job) => takeBack(desk, job));
  if (!isUndone || desk.store.get().report === null) return;
  await desk.runner.run('check', (job) => checkForm(desk, job), { keepsNotice: true });
}

function remembering(desk: Desk): Pick<Commands, 'ignore' | 'bringBack' | 'rememberIn'> {
  const { runner, store } = desk;
  const save = (next: Remembered, where: RememberWhere): Promise<boolean> =>
    runner.run('remember', (job) => saveRemembered(desk, job, next, where));
  const setIgnored = async (next: Remembered): Promise<void> => {
    const isSaved = await save(next, store.get().settings.where);
    if (isSaved) await runner.run('mark', () => markAnew(desk), { keepsNotice: true });
  };
  return {
    ignore: (item, reason) => setIgnored(withIgnored(store.get().remembered, item, reason)),
    bringBack: (item) => setIgnored(withoutIgnored(store.get().remembered, item)),
    rememberIn: (where) => done(save(store.get().remembered, where)),
  };
}
