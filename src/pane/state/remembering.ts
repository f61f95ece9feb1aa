import type { ReportFinding, ReportGap } from '../../app/check-report';
import { ignoring, setAside } from '../../app/ignored';
import type { IgnoredFinding, Remembered, RememberWhere } from '../../app/remembered';
import { marksOf } from '../../app/report-marks';
import type { Desk } from './desk';
import type { Job } from './runner';

type Item = ReportFinding | ReportGap;

export function withIgnored(remembered: Remembered, item: Item, reason: string): Remembered {
  return { ...remembered, ignored: [...remembered.ignored, ignoring(item, reason)] };
}

export function withoutIgnored(remembered: Remembered, item: Item): Remembered {
  const known = key(ignoring(item, ''));
  return { ...remembered, ignored: remembered.ignored.filter((one) => key(one) !== known) };
}

function key({ check, sheet, cell, entered, message }: IgnoredFinding): string {
  return JSON.stringify([check, sheet, cell, entered, message]);
}

/** Saves first, shows then: what could not be saved would be back at the next opening. */
export async function saveRemembered(
  desk: Desk,
  job: Job,
  remembered: Remembered,
  where: RememberWhere,
): Promise<void> {
  const { remembrance } = await desk.host();
  await remembrance.save(remembered, where);
  job.dispatch({ type: 'remembered', remembered, where });
}

/** The marks of what is shown now; the workbook itself need not be read again for that. */
export async function markAnew({ host, store }: Desk): Promise<void> {
  const { report, settings, remembered } = store.get();
  if (report === null || !settings.highlight) return;
  const { workbook } = await host();
  const marks = marksOf(setAside(report, remembered.ignored).report);
  await workbook.apply({ edits: [], newSheets: [], marks, written: null });
}
