import { columnName } from '../../src/core/grid/address';
import { detectSheet } from '../../src/core/layout/detect';
import type { ColumnMapping } from '../../src/core/layout/mapping';
import type { BudgetTable, IndicatorTable, SheetReading, TableReading } from '../../src/core/layout/types';
import { workbook, type Rows } from '../checks/grid';

export function read(rows: Rows, mappings: readonly ColumnMapping[] = []): SheetReading {
  const [sheet] = workbook({ Sheet1: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return detectSheet(sheet, mappings);
}

function only<T extends TableReading>(rows: Rows, kind: T['kind'], mappings: readonly ColumnMapping[]): T {
  const tables = read(rows, mappings).tables.filter((table): table is T => table.kind === kind);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables of kind ${kind}`);
  return table;
}

export function indicators(rows: Rows, mappings: readonly ColumnMapping[] = []): IndicatorTable {
  return only<IndicatorTable>(rows, 'indicators', mappings);
}

export function budget(rows: Rows): BudgetTable {
  return only<BudgetTable>(rows, 'budget', []);
}

/** "level1=A name=C target=D": in the order of the columns. */
export function columns(table: TableReading): string {
  return (
    Object.entries<number | undefined>(table.columns)
      .filter((entry): entry is [string, number] => entry[1] !== undefined)
      // A lone 评分标准 column counts as both.
      .filter(([role], _i, all) => role !== 'standard' || !all.some(([other]) => other === 'definition'))
      .sort(([, a], [, b]) => a - b)
      .map(([role, col]) => `${role}=${columnName(col)}`)
      .join(' ')
  );
}

/** "4 indicator 产出/数量/培训场次": one-based row, role, labels. */
export function rowsOf(table: IndicatorTable): string[] {
  return table.rows.map((row) =>
    row.role === 'note' || row.role === 'header'
      ? `${row.row + 1} ${row.role}`
      : `${row.row + 1} ${row.role} ${[row.level1, row.level2, row.name].join('/')}`,
  );
}
