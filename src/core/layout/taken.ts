import { within } from '../grid/area';
import type { Area } from '../grid/cell';
import type { Grid } from '../grid/grid';

/** What the tables of a sheet have taken, by row: asked of every cell, however many tables there are. */
export class Taken {
  private readonly byRow = new Map<number, Area[]>();

  add(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = this.byRow.get(row);
      if (areas === undefined) this.byRow.set(row, [area]);
      else areas.push(area);
    }
  }

  has(row: number, col: number): boolean {
    const areas = this.byRow.get(row);
    if (areas !== undefined) for (const area of areas) if (within(area, row, col)) return true;
    return false;
  }

  /** True when the row's own cells all belong to tables. */
  hasRow(grid: Grid, row: number): boolean {
    for (const cell of grid.rowCells(row)) if (cell.row === row && !this.has(row, cell.col)) return false;
    return true;
  }
}
