import type { ReportGap } from '../../app/check-report';
import type { FillOutcome, Gap } from '../../app/gaps/types';
import type { FormLook } from '../../app/look-at-form';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { analyseOptions, countedOptions, type Desk } from './desk';
import { goTo } from './going-to';
import { markAnew } from './marking';
import type { Job } from './runner';

export interface WalkCommands {
  /** Begins the walk: at this gap, or at the first. */
  walkGaps(at?: ReportGap): Promise<void>;
  /** Puts a gap before the officer, and its cell too. */
  showGap(id: string): Promise<void>;
  fillGap(id: string, typed: string, makeDataSheet: boolean): Promise<void>;
  /** 建基础数据表, to be filled in here or in the sheet itself. */
  makeDataSheet(): Promise<void>;
}

export function walking(desk: Desk): WalkCommands {
  const { runner, store } = desk;
  return {
    walkGaps: async (at) => {
      const isListed = await runner.run('gaps', (job) => beginWalk(desk, job, at));
      if (isListed) await selectCurrent(desk);
    },
    showGap: async (id) => {
      store.dispatch({ type: 'gap-shown', id });
      await selectCurrent(desk);
    },
    fillGap: async (id, typed, makeDataSheet) => {
      const isDone = await runner.run('fill', (job) => fill(desk, job, { id, typed, makeDataSheet }));
      if (isDone && store.get().gapWalk?.current !== id) await selectCurrent(desk);
      if (isDone) await markAnew(desk);
    },
    makeDataSheet: async () => {
      const isDone = await runner.run('dataSheet', (job) => makeSheet(desk, job));
      if (isDone) await selectCurrent(desk);
    },
  };
}

async function beginWalk(desk: Desk, job: Job, at: ReportGap | undefined): Promise<void> {
  const look = await lookAgain(desk, job);
  const start = at === undefined ? undefined : look.gaps.find((gap) => isSame(gap, at));
  job.dispatch({ type: 'gaps-listed', ...look, walk: null, at: start?.id ?? null });
}

function isSame({ check, at, message }: Gap, item: ReportGap): boolean {
  return (
    check === item.check && at.sheet === item.sheet && at.address === item.cell && message.zh === item.message
  );
}

/** What was filled in is open again. */
export async function walkAfterUndo(desk: Desk): Promise<void> {
  const isDone = await desk.runner.run('gaps', (job) => walkAnew(desk, job), { keepsNotice: true });
  if (isDone) await markAnew(desk);
}

async function walkAnew(desk: Desk, job: Job): Promise<void> {
  job.dispatch({ type: 'gaps-listed', ...(await lookAgain(desk, job)), walk: { written: '' }, at: null });
}

async function makeSheet(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  await engine.addDataSheet(workbook, analyseOptions(desk.store.get().remembered));
  const { gapWalk } = textsIn(desk.language());
  job.dispatch({
    type: 'gaps-listed',
    ...(await lookAgain(desk, job)),
    walk: { written: gapWalk.sheetMade },
    at: null,
  });
}

async function lookAgain({ host, store }: Desk, job: Job): Promise<FormLook> {
  const { workbook, engine } = await host();
  const { remembered } = store.get();
  return engine.look(await workbook.read(), countedOptions(remembered, job));
}

interface Filling {
  readonly id: string;
  readonly typed: string;
  readonly makeDataSheet: boolean;
}

async function fill(desk: Desk, job: Job, { id, typed, makeDataSheet }: Filling): Promise<void> {
  const { workbook, engine } = await desk.host();
  const options = analyseOptions(desk.store.get().remembered);
  const outcome = await engine.fillGap(workbook, { id }, typed, { ...options, makeDataSheet });
  const text = refusalOf(outcome, desk);
  if (outcome.kind === 'filled' || outcome.kind === 'closed')
    job.dispatch({
      type: 'gaps-listed',
      ...(await lookAgain(desk, job)),
      walk: { written: writtenOf(outcome, desk) },
      at: null,
    });
  if (outcome.kind === 'needs-data-sheet') await walkAnew(desk, job);
  if (text !== null) job.dispatch({ type: 'gap-refused', refusal: { id, typed, text } });
}

function refusalOf(outcome: FillOutcome, { language }: Desk): string | null {
  const { gapWalk } = textsIn(language());
  switch (outcome.kind) {
    case 'rejected':
    case 'needs-data-sheet':
      return inLanguage(outcome.message, language());
    case 'skipped':
      return gapWalk.skipped[outcome.why](outcome.cell.sheet, outcome.cell.address, outcome.found);
    case 'filled':
    case 'closed':
      return null;
  }
}

function writtenOf(outcome: FillOutcome, { language }: Desk): string {
  const { gapWalk } = textsIn(language());
  if (outcome.kind !== 'filled') return gapWalk.closed;
  return outcome.cell === null
    ? gapWalk.writtenInList(outcome.text)
    : gapWalk.written(outcome.cell.address, outcome.text);
}

async function selectCurrent(desk: Desk): Promise<void> {
  const { gapWalk } = desk.store.get();
  const gap = gapWalk?.open.find((one) => one.id === gapWalk.current);
  if (gap === undefined) return;
  const { destination, at } = gap;
  const { sheet, address } = destination.kind === 'cell' ? destination.cell : at;
  await goTo(desk, sheet, address);
}
