import type { Area } from '../../../src/core/grid/cell';
import { contains, intersection } from '../model/areas';
import { Fault, NotPlayed } from '../model/fault';
import type { FakeCell, FakeSheet } from '../model/sheet';
import { played, type Played } from '../server/played';
import { Target } from '../model/target';

/** Documented: above this the method fails. */
const MOST_MERGES = 512;

/** Merged areas whose first cell lies in the range: others that reach into it are not told of. */
export function mergedAreas({ sheet, area }: Target): Played | null {
  const found = sheet.merges.filter((one) => contains(area, one.top, one.left));
  if (found.length > MOST_MERGES) throw new Fault('GeneralException');
  return areasOrNothing(sheet, inOrder(found));
}

/** Cells of a kind, joined to areas along their rows. */
export function specialCells({ sheet, area }: Target, [kind]: readonly unknown[]): Played | null {
  // As "Go To Special" does under a protection.
  sheet.assertWritable();
  const wanted = KINDS[String(kind)];
  if (wanted === undefined) throw new NotPlayed(`special cells ${String(kind)}`);
  const cells: Area[] = [];
  for (const { row, col, cell } of sheet.stored()) {
    const one = { top: row, left: col, bottom: row, right: col };
    if (wanted(cell) && intersection(one, area) !== null) cells.push(one);
  }
  const joined: Area[] = [];
  for (const one of inOrder(cells)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.top === one.top && last.right + 1 === one.left)
      joined[joined.length - 1] = { ...last, right: one.right };
    else joined.push(one);
  }
  return areasOrNothing(sheet, joined);
}

const KINDS: Readonly<Record<string, (cell: FakeCell) => boolean>> = {
  Formulas: (cell) => cell.formula !== undefined,
  Constants: (cell) => cell.formula === undefined && cell.value !== '',
};

function inOrder(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
}

function areasOrNothing(sheet: FakeSheet, areas: readonly Area[]): Played | null {
  return areas.length === 0 ? null : played('RangeAreas', new Target(sheet, areas));
}

/** `getRowProperties` and `getColumnProperties`: one entry for each line, with what was asked for. */
export function lineProperties(
  sheet: FakeSheet,
  axis: 'row' | 'col',
  from: number,
  to: number,
  wanted: unknown,
): Record<string, unknown>[] {
  if (to - from > 1_000_000) throw new Fault('InvalidArgument');
  const names = Object.entries(wanted ?? {}).flatMap(([name, asked]) => (asked === true ? [name] : []));
  const readers: Record<string, (line: number) => unknown> =
    axis === 'row'
      ? { rowIndex: (line) => line, rowHidden: (line) => sheet.hiddenRows.has(line) }
      : { columnIndex: (line) => line, columnHidden: (line) => sheet.hiddenCols.has(line) };
  return Array.from({ length: to - from + 1 }, (_, at) =>
    Object.fromEntries(
      names.map((name) => {
        const read = readers[name];
        if (read === undefined) throw new NotPlayed(`the line property ${name}`);
        return [name, read(from + at)];
      }),
    ),
  );
}

export function hideLines(target: Target, axis: 'row' | 'col', value: unknown): void {
  target.sheet.assertWritable();
  if (typeof value !== 'boolean') throw new Fault('InvalidArgument');
  const { top, left, bottom, right } = target.area;
  if (axis === 'row') target.sheet.hiddenRows.set(top, bottom, value);
  else target.sheet.hiddenCols.set(left, right, value);
}
