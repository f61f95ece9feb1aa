import { tellRecalculation, tellUndo } from '../../app/tell-result';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import { analyseOptions, type Desk } from './desk';
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
  const options = analyseOptions(desk.store.get().remembered);
  const preview = await engine.preview(snapshot, { ...options, overwrite });
  job.dispatch({ type: 'previewed', snapshot, overwrite, preview });
}

export async function writeComputed(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const { remembered, settings, recalculation } = desk.store.get();
  const result = await engine.recalculate(workbook, {
    ...analyseOptions(remembered),
    overwrite: recalculation?.overwrite ?? false,
    mark: settings.highlight,
    ignored: remembered.ignored,
  });
  job.dispatch({ type: 'recalculated', result });
  const told = tellRecalculation(result, desk.language());
  job.dispatch({ type: 'told', notice: { ...told, details: null } });
}

/** 撤销, and a look at what stands there now. */
export async function takeBack(desk: Desk, job: Job): Promise<void> {
  const { workbook, engine } = await desk.host();
  const report = await workbook.undo();
  job.dispatch({ type: 'told', notice: { ...tellUndo(report, desk.language()), details: null } });
  const { remembered, settings, report: shown } = desk.store.get();
  if (report === null || shown === null) return;
  const { ignored } = remembered;
  const choices = { ...analyseOptions(remembered), mark: settings.highlight, ignored };
  const { form, report: now } = await engine.check(workbook, choices);
  job.dispatch({ type: 'checked', form, report: now });
}
