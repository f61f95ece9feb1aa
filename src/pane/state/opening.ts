import { NOTHING_REMEMBERED, type Remembered, type RememberWhere } from '../../app/remembered';
import { textsIn } from '../../app/texts/texts';
import type { PaneHost } from '../pane-host';
import { analyseOptions, type Desk } from './desk';
import { faultDetails } from './failure-notice';
import type { Notice } from './pane-state';
import type { Job } from './runner';

/** Reads the workbook and says what was recognised; findings are shown once they are asked for. */
export async function openForm(desk: Desk, job: Job): Promise<void> {
  try {
    const host = await desk.host();
    const warning = await recall(desk, host, job);
    const { remembered } = desk.store.get();
    const { form } = await host.engine.look(await host.workbook.read(), analyseOptions(remembered));
    job.dispatch({ type: 'opened', form });
    job.dispatch({ type: 'told', notice: leftMessage(host) ?? warning });
  } catch (fault) {
    job.dispatch({ type: 'open-failed' });
    throw fault;
  }
}

/** Not being able to remember is no reason not to open. */
async function recall(desk: Desk, { remembrance }: PaneHost, job: Job): Promise<Notice | null> {
  const { failure } = textsIn(desk.language()).pane;
  let remembered: Remembered = NOTHING_REMEMBERED;
  let where: RememberWhere = 'machine';
  let notice: Notice | null = null;
  try {
    [where, remembered] = await Promise.all([remembrance.where(), remembrance.load()]);
  } catch (fault) {
    const title = failure.openTitle;
    notice = { title, tone: 'attention', lines: [failure.remembrance], details: faultDetails(fault) };
  }
  job.dispatch({ type: 'remembered', remembered, where });
  return notice;
}

function leftMessage({ takeLeftMessage }: PaneHost): Notice | null {
  const told = takeLeftMessage?.() ?? null;
  return told === null ? null : { ...told, details: null };
}
