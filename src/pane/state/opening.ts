import { NOTHING_REMEMBERED, type Remembered, type RememberWhere } from '../../app/remembered';
import type { Template } from '../../app/templates';
import { textsIn } from '../../app/texts/texts';
import type { PaneHost } from '../pane-host';
import { countedOptions, type Desk } from './desk';
import { faultDetails } from './failure-notice';
import type { Notice } from './pane-state';
import type { Job } from './runner';
import { seenIn } from './seen';

/** Reads the workbook and says what was recognised; findings are shown once they are asked for. */
export async function openForm(desk: Desk, job: Job): Promise<void> {
  try {
    const host = await desk.host();
    host.followWaiting?.((waiting) => desk.store.dispatch({ type: 'host-waited-for', waiting }));
    job.dispatch({ type: 'offered', templates: offered(host) });
    const [warning, snapshot] = await Promise.all([recall(desk, host, job), host.workbook.read()]);
    const { remembered } = desk.store.get();
    job.dispatch({ type: 'seen', seen: seenIn(snapshot) });
    const { form, questions } = await host.engine.look(snapshot, countedOptions(remembered, job));
    job.dispatch({ type: 'opened', form, questions });
    job.dispatch({ type: 'told', notice: leftMessage(host) ?? warning });
  } catch (fault) {
    job.dispatch({ type: 'open-failed' });
    throw fault;
  }
}

function offered({ workbook, templates }: PaneHost): readonly Template[] {
  return workbook.insertSheets === undefined ? [] : (templates?.list ?? []);
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
