import { analyseWorkbook } from '../../src/core/compute/analyse';
import { workbook, type Rows } from '../checks/grid';

const FORM: Rows = [
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  ['产出指标', '培训场次', '≥12场', '12场', '#60', '#60'],
  ['满意度指标', '群众满意度', '≥90%', '95%', '#40', '#40'],
];

function totals(rows: Rows): string[] {
  const { sums } = analyseWorkbook(workbook({ 表: rows }));
  return sums.filter((sum) => sum.kind === 'score-total').map((sum) => sum.at.address);
}

test('自评得分 over the table is its total', () => {
  expect(totals([['自评得分', '#100'], ...FORM])).toEqual(['B1']);
});

test.each(['评分专家人数', '得分率'])('%s over the table is no total', (label) => {
  expect(totals([[label, '#5'], ...FORM])).toEqual([]);
});

test('a grade is held against the total, not against the 得分率 before it', () => {
  const rows: Rows = [
    ['得分率', '50%'],
    ['自评得分', '#95'],
    ['评价等级', '优'],
  ];
  const [grade] = analyseWorkbook(workbook({ 表: rows })).grades;
  expect(grade?.totalAt?.address).toBe('B2');
});

test('beside a budget block a form of 120 points adds up to 120', () => {
  const rows: Rows = [
    ['预算', '年初预算数', '全年预算数', '执行数', '执行率', '分值', '得分'],
    ['年度资金总额', '#100', '#100', '#100', '100%', '#20', '#20'],
    ...FORM,
    ['合计', '', '', '', '#120', '#120'],
    ['注：本表满分120分，按执行率计分。'],
  ];
  const { sums } = analyseWorkbook(workbook({ 表: rows }));
  const total = sums.find((sum) => sum.kind === 'score-total');
  expect(total?.sum.toString()).toBe('120');
});
