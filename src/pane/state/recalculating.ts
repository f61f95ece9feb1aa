import { setAside } from '../../app/ignored';
import { tellRecalculation, tellUndo } from '../../app/tell-result';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import { countedOptions, type Desk } from './desk';
import type { Job } from './runner';

/** Works out what would be written; on the same reading of the workbook while the officer only changes the choice. */
export async function previewWriting(
  desk: Desk,
  job: Job,
  overwrite: boolean,
  read?: WorkbookSnapshot,
): Promise<void> {
  const { workbook, engine } = await desk.host();
  const snapshot = read ?? (await workbook.read());
  const { remembered } = desk.store.get();
  const { ignored } = remembered;
  const preview = await engine.preview(snapshot, { ...countedOptions(remembered, job), overwrite, ignored });
  job.dispatch({ type: 'previewed', snapshot, overwrite, preview });
}

export async function writeComputed(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const { remembered, settings, recalculation } = desk.store.get();
  const result = await engine.recalculate(workbook, {
    ...countedOptions(remembered, job),
    overwrite: recalculation?.overwrite ?? false,
    mark: settings.highlight,
    ignored: remembered.ignored,
  });
  job.dispatch({ type: 'recalculated', result });
  const { report: check } = setAside(result.check, remembered.ignored);
  const told = tellRecalculation({ ...result, check }, desk.language());
  job.dispatch({ type: 'told', notice: { ...told, details: null } });
}

/** 撤销 alone: the look at what stands there now is a command of its own, as it may fail on its own. */
export async function takeBack(desk: Desk, job: Job): Promise<void> {
  const { workbook } = await desk.host();
  const report = await workbook.undo();
  // Whether marks came back or went with it is the host's affair: they are to be put anew where there were any.
  if (desk.store.get().marked !== null) job.dispatch({ type: 'marked', marked: '' });
  job.dispatch({ type: 'told', notice: { ...tellUndo(report, desk.language()), details: null } });
}
