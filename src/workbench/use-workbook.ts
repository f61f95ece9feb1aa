import { useMemo, useSyncExternalStore } from 'react';
import type { EditableWorkbook } from '../app/edit-session';

/** Counts the changes of a workbook: marks are changes, too, and leave the snapshot as it is. */
export function useRevision(workbook: EditableWorkbook): number {
  const counter = useMemo(() => {
    let revision = 0;
    return {
      get: () => revision,
      subscribe: (redraw: () => void) =>
        workbook.subscribe(() => {
          revision++;
          redraw();
        }),
    };
  }, [workbook]);
  return useSyncExternalStore(counter.subscribe, counter.get);
}
