import type { Remembered } from '../../app/remembered';
import { textsIn } from '../../app/texts/texts';
import type { ColumnMapping } from '../../core/layout/mapping';
import { countedOptions, type Desk } from './desk';
import { goTo } from './going-to';
import { momentNow } from './moment';
import { markAnew } from './marking';
import { saveRemembered } from './remembering';
import type { Job } from './runner';

export interface LookCommands {
  showOverview(): Promise<void>;
  /** Shows how the columns of each form are read, to be changed. */
  showColumns(): Promise<void>;
  /** The officer's word on the columns of a sheet; null takes it back. */
  setColumns(sheet: string, mapping: ColumnMapping | null): Promise<void>;
  /** Null: the one that is recognised. */
  chooseProfile(id: string | null): Promise<void>;
  writeResults(): Promise<void>;
}

export function looking(desk: Desk): LookCommands {
  const { runner, store, language } = desk;
  const columns = async (keepsNotice: boolean): Promise<void> => {
    await runner.run('columns', (job) => readColumns(desk, job), { keepsNotice });
  };
  return {
    showOverview: async () => {
      await runner.run('overview', (job) => lookAgain(desk, job, 'overview'));
    },
    showColumns: () => columns(false),
    setColumns: async (sheet, mapping) => {
      const { remembered, view } = store.get();
      if (!(await keep(desk, { ...remembered, mappings: withMapping(remembered, sheet, mapping) }))) return;
      const texts = textsIn(language());
      const line = mapping === null ? texts.columns.forgotten(sheet) : texts.columns.saved(sheet);
      const notice = { title: texts.columns.heading, tone: 'good', lines: [line], details: null } as const;
      store.dispatch({ type: 'told', notice });
      if (view === 'columns') await columns(true);
    },
    chooseProfile: async (profile) => {
      await keep(desk, { ...store.get().remembered, profile });
    },
    writeResults: async () => {
      await runner.run('results', (job) => writeOut(desk, job));
    },
  };
}

function withMapping(
  { mappings }: Remembered,
  sheet: string,
  mapping: ColumnMapping | null,
): ColumnMapping[] {
  const others = mappings.filter((one) => one.sheet !== sheet);
  return mapping === null ? others : [...others, mapping];
}

/** Saves what the officer has said, and shows the form as it reads by it; the view stays. */
async function keep(desk: Desk, next: Remembered): Promise<boolean> {
  const { runner, store } = desk;
  const { where } = store.get().settings;
  const isSaved = await runner.run('remember', (job) => saveRemembered(desk, job, next, where));
  return isSaved && lookAnew(desk);
}

/** What is found in the workbook as it is now; the view stays. */
export async function lookAnew(desk: Desk): Promise<boolean> {
  const look = (job: Job): Promise<void> => lookAgain(desk, job, null);
  const isSeen = await desk.runner.run('look', look, { keepsNotice: true });
  if (isSeen) await markAnew(desk);
  return isSeen;
}

async function lookAgain({ host, store }: Desk, job: Job, view: 'overview' | null): Promise<void> {
  const { workbook, engine } = await host();
  const look = await engine.look(await workbook.read(), countedOptions(store.get().remembered, job));
  job.dispatch({ type: 'looked', look, view });
}

async function readColumns({ host, store }: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await host();
  const options = countedOptions(store.get().remembered, job);
  job.dispatch({ type: 'columns-read', columns: await engine.columns(await workbook.read(), options) });
}

async function writeOut(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const { remembered } = desk.store.get();
  const { ignored } = remembered;
  const choices = {
    ...countedOptions(remembered, job),
    ignored,
    language: desk.language(),
    checkedAt: momentNow(),
  };
  const { sheet, replaced } = await engine.writeResults(workbook, choices);
  const { output } = textsIn(desk.language());
  const line =
    sheet === null ? output.writtenSomewhere : replaced ? output.replaced(sheet) : output.written(sheet);
  job.dispatch({
    type: 'told',
    notice: { title: output.heading, tone: 'good', lines: [line], details: null },
  });
  if (sheet !== null) await goTo(desk, sheet, 'A1');
}
