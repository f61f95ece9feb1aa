import { overviewOf, type FormOverview } from '../../src/app/overview';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { plain } from '../../src/core/number/decimal';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import { workbook } from '../checks/grid';
import { corpus, seed } from './snapshots';

const overview = (snapshot: WorkbookSnapshot): FormOverview[] => overviewOf(analyseWorkbook(snapshot));
const lines = (form: FormOverview | undefined): string[] =>
  (form?.levels ?? []).map(({ name, score, weight, rate }) => `${name} ${score}/${weight} ${rate}`);

test('the score rates of a form by its first levels, the budget block first', async () => {
  const [form] = overview(await seed('001'));
  expect(lines(form)).toEqual([
    '预算执行 10/10 100%',
    '部门管理 18/20 90%',
    '部门履职 50/50 100%',
    '能力建设 10/10 100%',
    '服务对象满意度 10/10 100%',
  ]);
  expect(form?.total).toMatchObject({ weight: '100', score: '98', rate: '98%', share: 0.98, complete: true });
});

test('a sheet of score rates is its own overview', async () => {
  const [form] = overview(await seed('000'));
  expect(lines(form)).toEqual([
    '预算执行 8/10 80%',
    '投入管理 16/20 80%',
    '产出指标 37/40 92.5%',
    '效益指标 26/30 86.67%',
  ]);
});

test('the budget block in figures, with the form’s own names and the cells', async () => {
  const [form] = overview(await seed('001'));
  expect(form?.budget.map(({ name, whole }) => [name, whole])).toEqual([
    ['全年支出', true],
    ['其中：基本支出', false],
    ['项目支出', false],
  ]);
  expect(form?.budget[0]).toMatchObject({
    unit: '万元',
    initialBudget: { header: '年初预算数', value: '1025.51', cell: { address: 'C4' } },
    adjustedBudget: { header: '全年预算数', value: '2976.37', cell: { address: 'D4' } },
    executed: { header: '实际支出数', value: '2976.37', cell: { address: 'E4' } },
    executionRate: { computed: '100%', working: '2976.37 ÷ 2976.37 × 100%', entered: '100%' },
  });
});

test('a level is open while one of its scores is, and has no rate', () => {
  const head = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
  const [form] = overview(
    workbook({
      自评表: [
        head,
        ['产出指标（30分）', '数量', '培训', '≥5场', '5场', '#20', '#20'],
        ['产出指标（30分）', '质量', '合格率', '≥90%', '95%', '#10', ''],
        ['满意度指标', '满意度', '满意度', '≥90%', '95%', '#10', '#9.5'],
      ],
    }),
  );
  expect(form?.levels.map(({ name, score, rate, complete }) => [name, score, rate, complete])).toEqual([
    ['产出指标', '20', null, false],
    ['满意度指标', '9.5', '95%', true],
  ]);
  expect(form?.total).toMatchObject({ score: '29.5', rate: null, complete: false });
});

test('the total as the form states it stands beside the sum of its scores', async () => {
  const stated = async (score: string) => {
    const snapshot = await seed('001');
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) =>
          row === 14 && cell.col === 6 ? { ...cell, text: score, number: score } : cell,
        ),
      })),
    }));
    return overview({ ...snapshot, sheets })[0]?.stated;
  };
  expect(await stated('1')).toMatchObject({ entered: '98', computed: '98', difference: null });
  expect(await stated('1.9')).toMatchObject({
    at: { address: 'F31' },
    entered: '98',
    computed: '98.9',
    difference: '0.9',
  });
});

test('of two totals the one that differs is told', () => {
  const form = (last: string) =>
    overview(
      workbook({
        得分情况表: [
          ['各项指标得分情况表', '<', '<', '<'],
          ['指标', '权重分值', '得分', '得分率'],
          ['预算执行', '#10', '#8', '80%'],
          ['产出指标', '#90', '#79', '87.78%'],
          ['合计', '#100', '#87', '87%'],
          ['最终得分', last, '等级', '良'],
        ],
      }),
    )[0];
  expect(form('#87')?.stated).toMatchObject({ name: '合计', entered: '87', difference: null });
  expect(form('#89')?.stated).toMatchObject({ name: '最终得分', entered: '89', difference: '2' });
});

test('a form without scores shows its levels, its totals and the score it states', async () => {
  const [form] = overview(await seed('003'));
  expect(form?.outline.map(({ name, filled, indicators }) => [name, filled, indicators])).toEqual([
    ['产出目标', 7, 7],
    ['效益目标（预期实现的效益）', 3, 4],
  ]);
  expect(
    form?.amounts.map(({ name, entered, computed, difference }) => [name, entered, computed, difference]),
  ).toEqual([
    ['收入合计', '4479.65', '4479.71', '0.06'],
    ['支出合计', '4479.65', '4194.46', '285.19'],
    ['三公经费合计', '1.03', '1.03', null],
    ['固定资产合计', '16.69', '16.69', null],
  ]);
  expect(form?.grade).toMatchObject({ entered: '优秀', total: '100' });
});

test('two forms on one sheet are two overviews, sections of one form are one', async () => {
  const forms = new Map((await corpus()).map(({ id, snapshot }) => [id, overview(snapshot)]));
  expect(forms.get('liaoning-two-units')?.map((form) => form.total?.weight)).toEqual(['100', '100']);
  expect(forms.get('jiangxi-side-by-side')?.map((form) => form.total?.weight)).toEqual(['100', '100']);
  expect(forms.get('guangdong-sections')?.map((form) => form.total?.weight)).toEqual(['100']);
});

test('the levels of every form of the corpus add up to the total it states', async () => {
  let compared = 0;
  for (const { id, snapshot } of await corpus()) {
    const analysis = analyseWorkbook(snapshot);
    for (const form of overviewOf(analysis)) {
      const totals = analysis.sums
        // 小计 is what stands there before 加分项.
        .filter(({ kind }) => kind === 'score-total' || kind === 'score-subtotal')
        .filter((sum) => sum.at.sheet === form.sheet && sum.entered !== null)
        .flatMap((sum) => [sum.entered, sum.sum].flatMap((one) => (one === null ? [] : [plain(one)])));
      if (form.total === null || totals.length === 0) continue;
      compared++;
      expect([id, totals]).toEqual([id, expect.arrayContaining([form.total.score])]);
    }
  }
  expect(compared).toBeGreaterThan(40);
});
