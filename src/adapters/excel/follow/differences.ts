import type { ChangedArea } from '../../../app/open-workbook';
import type { Area, Cell, SheetSnapshot } from '../../../core/grid/cell';
import { typedText } from '../../../core/value/typed-text';
import type { KnownBook } from './known-book';

/** What an edit leaves; beyond so many areas, the rectangle around them says enough. */
const MOST_AREAS = 200;

/**
 * Where two sights of the workbook differ. By what is typed, not how it looks: a value that we wrote
 * ourselves is known to us before the host has said how it shows it.
 */
export function changedAreas(before: KnownBook, after: KnownBook): ChangedArea[] {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet.snapshot]));
  return after.sheets.flatMap(({ id, snapshot }) => {
    const known = earlier.get(id);
    if (known === snapshot) return [];
    const areas = gathered(changedCells(known?.rows ?? [], snapshot.rows));
    return areas.map((area) => ({ sheet: snapshot.name, ...area }));
  });
}

/** Sheets that came, went, moved, or were renamed, hidden, shown, protected or released; merges and hidden lines. */
export function hasOtherChanges(before: KnownBook, after: KnownBook): boolean {
  return outline(before) !== outline(after);
}

/** Without our own records: they change with our own writing alone. */
function outline({ sheets }: KnownBook): string {
  return JSON.stringify(
    sheets.map(({ id, snapshot }) => {
      const { name, hidden, merges, hiddenRows, hiddenCols } = snapshot;
      return [id, name, hidden, snapshot.protected, merges, hiddenRows, hiddenCols];
    }),
  );
}

type Rows = SheetSnapshot['rows'];

function changedCells(before: Rows, after: Rows): Map<number, number[]> {
  const [old, now] = [contents(before), contents(after)];
  const changed = new Map<number, number[]>();
  for (const row of new Set([...old.keys(), ...now.keys()])) {
    const [oldCells, newCells] = [old.get(row), now.get(row)];
    const cols = [...new Set([...(oldCells?.keys() ?? []), ...(newCells?.keys() ?? [])])];
    const differing = cols.filter((col) => oldCells?.get(col) !== newCells?.get(col));
    if (differing.length > 0) changed.set(row, differing);
  }
  return changed;
}

function contents(rows: Rows): Map<number, Map<number, string>> {
  return new Map(rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.col, content(cell)]))]));
}

function content(cell: Cell): string {
  return JSON.stringify([typedText(cell), cell.formula ?? null]);
}

/** Runs of cells side by side; where there are very many, the rectangle around all of them. */
function gathered(changed: ReadonlyMap<number, readonly number[]>): Area[] {
  const areas: Area[] = [];
  for (const [row, cols] of changed) {
    for (const col of [...cols].sort((a, b) => a - b)) {
      const last = areas.at(-1);
      if (last?.top === row && last.right === col - 1) areas[areas.length - 1] = { ...last, right: col };
      else areas.push({ top: row, left: col, bottom: row, right: col });
    }
  }
  return areas.length > MOST_AREAS ? [around(areas)] : areas;
}

function around(areas: readonly Area[]): Area {
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}
