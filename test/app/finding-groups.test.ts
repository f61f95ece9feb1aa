import { checkWorkbook } from '../../src/app/check-workbook';
import { bySubject } from '../../src/app/finding-groups';
import { marksOf } from '../../src/app/report-marks';
import { runChecks } from '../../src/core/checks/run-checks';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { planMarks } from '../../src/core/planning/marks';
import { corpus, seed, SEEDS } from './snapshots';

test('what is said of one row stands together under its name', async () => {
  const report = checkWorkbook(await seed('001'));
  const [sheet] = bySubject(report.findings, report);
  expect(sheet!.groups.map(({ subject, items }) => [subject, items.map((item) => item.cell)])).toEqual([
    ['资金使用规范性', ['G15', 'H15']],
    ['资产管理规范性', ['G17', 'H17']],
    ['重点工作管理制度健全性', ['H19']],
    ['职工对岗位的熟悉度（%）', ['D27']],
    ['群众对旧改满意度', ['E29']],
    ['低收入家庭对租赁补贴满意度', ['E30']],
  ]);
});

test('an amount outside of any row of points goes by its own name, not by its neighbour’s', async () => {
  const report = checkWorkbook(await seed('003'));
  const [sheet] = bySubject(report.findings, report);
  expect(sheet!.groups.map(({ subject }) => subject)).toEqual(['收入合计', '支出合计']);
});

test('two rows that bear one name are two', async () => {
  const report = checkWorkbook(await seed('001'));
  const sheets = report.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, name: '完成率' })),
    })),
  }));
  const [sheet] = bySubject(report.findings, { ...report, sheets });
  expect(sheet!.groups.map(({ subject, items }) => `${subject} ${items[0]!.cell}`)).toEqual(
    ['G15', 'G17', 'H19', 'D27', 'E29', 'E30'].map((cell) => `完成率 ${cell}`),
  );
});

test('grouping loses nothing and keeps the order, on every seed and form', async () => {
  const seeds = await Promise.all(SEEDS.map(async (id) => ({ id, snapshot: await seed(id) })));
  for (const { id, snapshot } of [...seeds, ...(await corpus())]) {
    const report = checkWorkbook(snapshot);
    const items = [...report.findings, ...report.gaps];
    const grouped = bySubject(items, report).flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect([id, new Set(grouped)]).toEqual([id, new Set(items)]);
    expect([id, grouped.length]).toEqual([id, items.length]);
  }
});

test('marks made from a report are those made from the findings', async () => {
  for (const id of SEEDS) {
    const snapshot = await seed(id);
    expect(marksOf(checkWorkbook(snapshot))).toEqual(planMarks(runChecks(analyseWorkbook(snapshot))));
  }
});
