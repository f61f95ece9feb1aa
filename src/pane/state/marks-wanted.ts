import type { CheckReport } from '../../app/check-report';
import { setAside } from '../../app/ignored';
import type { Remembered } from '../../app/remembered';
import { marksOf } from '../../app/report-marks';
import type { Mark } from '../../core/planning/types';

/** What of the pane says which marks belong in the sheet. */
interface Shown {
  readonly report: CheckReport | null;
  readonly remembered: Remembered;
}

/** The marks that a report asks for, and a text that is the same for the same marks. */
export function marksWanted({ report, remembered }: Shown): { marks: readonly Mark[]; text: string } {
  const marks = report === null ? [] : marksOf(setAside(report, remembered.ignored).report);
  const cells = marks.map(({ sheet, row, col, severity }) => [sheet, row, col, severity]);
  return { marks, text: JSON.stringify(cells.sort()) };
}
