import type { Template } from '../../app/templates';
import { textsIn } from '../../app/texts/texts';
import { analyseOptions, type Desk } from './desk';
import { faultDetails } from './failure-notice';
import type { Job } from './runner';
import { seenIn } from './seen';

/** Puts a blank form into the workbook, and shows what is recognised then. */
export async function insertTemplate(desk: Desk, job: Job, template: Template): Promise<void> {
  const { templates: texts } = textsIn(desk.language()).states;
  const { workbook, templates } = await desk.host();
  if (workbook.insertSheets === undefined || templates === undefined) return;
  const bytes = await templates.load(template).catch((fault: unknown) => {
    const notice = { title: texts.title, tone: 'failed', lines: [texts.unread] } as const;
    job.dispatch({ type: 'told', notice: { ...notice, details: faultDetails(fault) } });
    return null;
  });
  if (bytes === null) return;
  const names = await workbook.insertSheets({ bytes, sheets: template.sheets });
  const lines = [texts.inserted(names.join('、'))];
  job.dispatch({ type: 'told', notice: { title: texts.title, tone: 'good', lines, details: null } });
}

/** What is in the workbook now, where nothing of it is shown but its name. */
export async function recogniseAnew({ host, store }: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await host();
  const snapshot = await workbook.read();
  job.dispatch({ type: 'seen', seen: seenIn(snapshot) });
  const { form, questions } = await engine.look(snapshot, analyseOptions(store.get().remembered));
  job.dispatch({ type: 'opened', form, questions });
}
