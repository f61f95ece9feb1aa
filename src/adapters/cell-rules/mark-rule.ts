import { areaAddress } from '../../core/grid/address';
import type { Area } from '../../core/grid/cell';
import type { Mark } from '../../core/planning/types';

/** Every rule of ours has this in its formula, so that it is found again wherever the workbook has been. */
export const MARKER = 'jihe:mark:';

export const SEVERITIES = ['error', 'warning'] as const;

/** Always true, and recognised by its text. Without the "=". */
export function markFormula(severity: Mark['severity']): string {
  return `LEN("${MARKER}${severity}")>0`;
}

/** Fill and border together, solid or dashed: colour is never the only sign. */
export const MARK_LOOKS = {
  error: { fill: 'FFC7CE', line: 'C00000', dashed: false },
  warning: { fill: 'FFEB9C', line: '9C6500', dashed: true },
} as const;

/** What is covered by marks: a whole merged area, as on its first cell alone the border would break off. */
export function markedAreas(
  marks: readonly { readonly row: number; readonly col: number }[],
  merges: readonly Area[],
): Area[] {
  const areas = new Map<string, Area>();
  for (const { row, col } of marks) {
    const merge = merges.find(
      (area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right,
    );
    const area = merge ?? { top: row, left: col, bottom: row, right: col };
    areas.set(areaAddress(area), area);
  }
  const ordered = [...areas.values()].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Area[] = [];
  for (const area of ordered) {
    const last = joined[joined.length - 1];
    const follows =
      last !== undefined &&
      last.left === area.left &&
      last.right === area.right &&
      last.bottom + 1 === area.top;
    if (follows) joined[joined.length - 1] = { ...last, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}
