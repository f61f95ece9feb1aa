import { runChecks } from '../core/checks/run-checks';
import { cellPlace, parseAddress } from '../core/grid/address';
import type { RecalculateOptions } from '../core/planning/recalculate';
import { setAside } from './ignored';
import type { IgnoredFinding } from './remembered';
import { toReport } from './report';

/** 重算 leaves the cells alone that the officer has settled by setting the remark on them aside. */
export function leaving(ignored: readonly IgnoredFinding[] = []): Pick<RecalculateOptions, 'leave'> {
  if (ignored.length === 0) return {};
  return {
    leave: (before) => {
      const { aside } = setAside(toReport(before, runChecks(before), []), ignored);
      return new Set(
        aside.flatMap(({ item: { sheet, cell } }) => {
          const at = parseAddress(cell);
          return at === null ? [] : [cellPlace({ sheet, ...at })];
        }),
      );
    },
  };
}
