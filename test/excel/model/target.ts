import type { Area } from '../../../src/core/grid/cell';
import { columnCount, isEntireColumn, isEntireRow, rowCount, shifted } from './areas';
import type { LinesMoved } from './events';
import { Fault, NotPlayed } from './fault';
import type { FakeSheet } from './sheet';

/** What a Range or RangeAreas of the client stands for: areas of one sheet, which move along with their cells. */
export class Target {
  constructor(
    readonly sheet: FakeSheet,
    public areas: readonly Area[],
  ) {}

  get alive(): boolean {
    return !this.sheet.deleted && this.areas.length > 0;
  }

  /** Of a Range, which has one only. */
  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw new Fault('ItemNotFound');
    return area;
  }

  follow(moved: LinesMoved): void {
    if (moved.sheet !== this.sheet) return;
    this.areas = this.areas.flatMap((area) => shifted(area, moved.axis, moved.at, moved.count) ?? []);
  }

  get unbounded(): boolean {
    return this.areas.some((area) => isEntireRow(area) || isEntireColumn(area));
  }

  /** Each cell of it; a whole row or column is refused, as nobody should paint one. */
  *cells(): Generator<{ row: number; col: number }> {
    if (this.unbounded) throw new NotPlayed('formatting whole rows or columns');
    for (const area of this.areas)
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let col = area.left; col <= area.right; col += 1) yield { row, col };
  }

  get cellCount(): number {
    return this.areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  }
}
