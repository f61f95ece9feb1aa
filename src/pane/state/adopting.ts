import type { ReportFinding } from '../../app/check-report';
import { tellAdoption } from '../../app/tell-result';
import { parseAddress } from '../../core/grid/address';
import { analyseOptions, type Desk } from './desk';
import type { Job } from './runner';

/** 采用计算值: writes the one value that a finding expects, and looks at what that has changed. */
export async function adoptValue(desk: Desk, job: Job, { sheet, cell }: ReportFinding): Promise<void> {
  const place = parseAddress(cell);
  if (place === null) return;
  const { workbook, engine } = await desk.host();
  const { remembered, settings } = desk.store.get();
  const result = await engine.recalculate(workbook, {
    ...analyseOptions(remembered),
    overwrite: true,
    only: { sheet, ...place },
    mark: settings.highlight,
    ignored: remembered.ignored,
  });
  job.dispatch({ type: 'adopted', report: result.check });
  job.dispatch({ type: 'told', notice: { ...tellAdoption(result, desk.language()), details: null } });
}
