import { tellCheck, tellClearing } from '../../app/tell-result';
import { setAside } from '../../app/ignored';
import { countedOptions, type Desk } from './desk';
import type { Job } from './runner';
import { tellingWhatIsRead } from './seen';

export async function checkForm(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const { remembered, settings } = desk.store.get();
  const { ignored } = remembered;
  const choices = { ...countedOptions(remembered, job), mark: settings.highlight, ignored };
  const { form, report, questions, unmarked } = await engine.check(tellingWhatIsRead(workbook, job), choices);
  job.dispatch({ type: 'checked', form, report, questions });
  if (form === null) return;
  const told = tellCheck(setAside(report, ignored).report, unmarked, desk.language());
  // The list itself says what was found; only what it cannot show needs a message.
  if (unmarked.length > 0) job.dispatch({ type: 'told', notice: { ...told, details: null } });
}

export async function clearAllMarks(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const { unmarked } = await engine.clearMarks(workbook);
  job.dispatch({ type: 'marked', marked: null });
  job.dispatch({ type: 'told', notice: { ...tellClearing(unmarked, desk.language()), details: null } });
}
