import { analyseWorkbook } from '../../src/core/compute/analyse';
import { workbook, type Rows } from '../checks/grid';

const totals = (rows: Rows): readonly string[] =>
  analyseWorkbook(workbook({ 自评表: rows }))
    .sums.filter(({ kind }) => kind === 'weight-total' || kind === 'score-total')
    .map(({ kind, at }) => `${kind} ${at.address}`);

test('points of the money alone are no total of a form that nobody filled in', () => {
  const rows: Rows = [
    ['预算执行情况', '', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
    ['^', '年度资金总额', '', '', '', '#10', ''],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '', '', '', '', ''],
    ['效益指标', '社会效益指标', '', '', '', '', ''],
    ['满意度指标', '服务对象满意度指标', '', '', '', '', ''],
    ['总分', '', '', '', '', '#100', ''],
  ];
  expect(totals(rows)).toEqual([]);
});

test('the weight beside 最终得分 stays blank where the 合计 above has it', () => {
  const rows: Rows = [
    ['一级指标', '三级指标', '目标值', '实际完成值', '分值', '得分'],
    ['履职', '城镇新增就业', '≥6200人', '6418人', '#60', '#60'],
    ['效益', '服务对象满意度', '≥90%', '95.2%', '#40', '#40'],
    ['合计', '', '', '', '#100', '#100'],
    ['扣分项', '审计问题未按期整改', '0项', '1项', '#-3', '#-1'],
    ['最终得分', '', '', '', '', '#99'],
  ];
  expect(totals(rows)).toEqual(['weight-total E4', 'score-total F4', 'score-total F6']);
});
