import type { CheckReport, ReportFinding, ReportGap } from '../../app/check-report';
import { broughtBack, ignoring } from '../../app/ignored';
import type { Remembered, RememberWhere } from '../../app/remembered';
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
