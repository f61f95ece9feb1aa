import type { Grid } from '../grid/grid';

/** The unit of money that a text says: "（万元）", "单位：元", "金额（亿元）"; null when it says none. */
export function moneyUnit(text: string): string | null {
  const match = /(亿元|百万元|万元|千元|元)/.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  return match?.[1] ?? null;
}

const known = new WeakMap<Grid, string | null>();

/** "单位：万元" standing somewhere over or beside the tables of a sheet; every amount without a unit asks. */
export function sheetMoneyUnit(grid: Grid): string | null {
  let unit = known.get(grid);
  if (unit === undefined) known.set(grid, (unit = findSheetUnit(grid)));
  return unit;
}

function findSheetUnit(grid: Grid): string | null {
  for (const row of grid.rows.slice(0, 40)) {
    for (const cell of grid.rowCells(row)) {
      const text = cell.cell.text.replace(/\s+/g, '');
      if (text.length < 30 && /(单位|计量单位|金额单位)[:：]/.test(text)) {
        const unit = moneyUnit(text);
        if (unit !== null) return unit;
      }
    }
  }
  return null;
}
