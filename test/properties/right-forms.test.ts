import fc from 'fast-check';
import { runChecks } from '../../src/core/checks/run-checks';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { BudgetTable, IndicatorTable } from '../../src/core/layout/types';
import { arbitraryForm } from './form/arbitrary-form';
import type { RowTruth } from './form/easel';
import { layOut } from './form/lay-out';
import { arbitraryLayout } from './form/layout';
import { runs } from './runs';

/** The table's own rows as the reader has them, in the shape of the truth. */
function rowsRead(table: IndicatorTable, truth: readonly RowTruth[]): unknown[] {
  return table.rows
    .filter((row) => row.role !== 'note' && row.role !== 'header')
    .map((row, i) => {
      const roles = Object.keys(truth[i]?.texts ?? {}) as (keyof RowTruth['texts'])[];
      const isSum = row.role === 'total' || row.role === 'subtotal';
      return {
        row: row.row,
        role: row.role,
        level1: isSum ? '' : row.level1,
        level2: isSum ? '' : row.level2,
        name: row.name.replace(/\s/g, ''),
        texts: Object.fromEntries(roles.map((role) => [role, row.cells[role]?.text ?? ''])),
      };
    });
}

test('a form that agrees with itself is read exactly, however it is drawn', () => {
  fc.assert(
    fc.property(arbitraryForm, arbitraryLayout, (form, layout) => {
      const { workbook, truth } = layOut(form, layout);
      const { sheets } = analyseWorkbook(workbook);
      const tables = sheets[0]?.tables ?? [];
      const indicators = tables.filter((table): table is IndicatorTable => table.kind === 'indicators');
      expect(indicators).toHaveLength(1);
      const [table] = indicators;
      if (table === undefined) return;
      const columns = Object.fromEntries(
        Object.entries(table.columns).filter(([role]) => role !== 'standard'),
      );
      expect(columns).toEqual(truth.columns);
      expect(rowsRead(table, truth.rows)).toEqual(
        truth.rows.map((row) => ({ ...row, name: row.name.replace(/\s/g, '') })),
      );
      const [budget] = tables.filter((one): one is BudgetTable => one.kind === 'budget');
      if (form.budget === null) return;
      expect(budget?.columns).toMatchObject(truth.budgetColumns);
      expect(budget?.rows.map(({ row, label }) => ({ row, label }))).toEqual(truth.budgetRows);
      expect(budget?.rows.map((row) => row.whole)).toEqual(truth.budgetRows.map((_row, i) => i === 0));
    }),
    runs(),
  );
});

test('a form that agrees with itself gets no finding and no gap', () => {
  fc.assert(
    fc.property(arbitraryForm, arbitraryLayout, (form, layout) => {
      const { workbook } = layOut(form, layout);
      const found = runChecks(analyseWorkbook(workbook));
      expect(found.map((one) => `${one.check} ${one.at.sheet}!${one.at.address} ${one.message.zh}`)).toEqual(
        [],
      );
    }),
    runs(),
  );
});
