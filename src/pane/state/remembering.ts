import type { CheckReport, ReportFinding, ReportGap } from '../../app/check-report';
import { broughtBack, ignoring, setAside } from '../../app/ignored';
import type { Remembered, RememberWhere } from '../../app/remembered';
import { marksOf } from '../../app/report-marks';
import type { Desk } from './desk';
import type { Job } from './runner';

type Item = ReportFinding | ReportGap;

/** What the officer looks at: nothing can be ignored before a check has found it. */
interface Shown {
  readonly remembered: Remembered;
  readonly report: CheckReport | null;
}

export function withIgnored({ remembered, report }: Shown, item: Item, reason: string): Remembered {
  if (report === null) return remembered;
  return { ...remembered, ignored: [...remembered.ignored, ignoring(item, reason, report)] };
}

export function withoutIgnored({ remembered, report }: Shown, item: Item): Remembered {
  if (report === null) return remembered;
  return { ...remembered, ignored: broughtBack(item, remembered.ignored, report) };
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
