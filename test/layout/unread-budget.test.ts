import { checkWorkbook } from '../../src/app/check-workbook';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { BudgetTable } from '../../src/core/layout/types';
import { workbook, type Rows } from '../checks/grid';

function budget(rows: Rows): BudgetTable | undefined {
  const { sheets } = analyseWorkbook(workbook({ 自评表: rows }));
  return sheets[0]?.tables.find((table): table is BudgetTable => table.kind === 'budget');
}

const ROW = ['合计', '#100', '#120', '#114', '95%'];

test.each([
  ['全年预算数', ['资金来源', '年初预算数', '某某口径金额', '全年执行数', '执行率'], 'adjustedBudget', 2],
  ['年初预算数', ['资金来源', '某某批准金额', '全年预算数', '全年执行数', '执行率'], 'initialBudget', 1],
  ['执行数', ['资金来源', '年初预算数', '全年预算数', '某某用款', '执行率'], 'executed', 3],
] as const)(
  'the one column of amounts whose wording is not known is the figure that is missing: %s',
  (_, head, role, col) => {
    const table = budget([['部门整体支出绩效自评表'], [...head], ROW]);
    expect(table?.columns[role]).toBe(col);
    expect(table?.columns.label).toBe(0);
  },
);

test('what was added is no budget, and two unread columns are not guessed', () => {
  const added = budget([['自评表'], ['资金来源', '年初预算数', '追加数', '全年执行数', '执行率'], ROW]);
  expect(added?.columns.adjustedBudget).toBeUndefined();
  const two = budget([
    ['自评表'],
    ['资金来源', '年初预算数', '甲口径', '乙口径', '全年执行数', '执行率'],
    ['合计', '#100', '#110', '#120', '#114', '95%'],
  ]);
  expect(two?.columns.adjustedBudget).toBeUndefined();
  // 年初 does not stand in for a column that is there but was not read.
  const { findings } = checkWorkbook(
    workbook({
      自评表: [
        ['自评表'],
        ['资金来源', '年初预算数', '甲口径', '乙口径', '全年执行数', '执行率'],
        ['合计', '#100', '#110', '#120', '#114', '95%'],
      ],
    }),
  );
  expect(findings).toEqual([]);
});
