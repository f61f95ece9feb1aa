import { check } from '../../src/core/checks/rate-contradicts-definition/check';
import { brief, findingsOf } from '../checks/run-checks';

/** What is said of 完成率 beside a target and an actual value. */
function said(
  name: string,
  target: string,
  actual: string,
  rate: string,
  level2 = '数量指标',
): readonly string[] {
  return brief(
    findingsOf(check, {
      自评表: [
        ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '完成率', '分值', '得分'],
        ['产出指标', level2, name, target, actual, rate, '#50', '#40'],
        ['效益指标', '社会效益', '受益人口', '≥3万人', '3万人', '100%', '#50', '#50'],
      ],
    }),
  );
}

test.each([
  ['a road that was not finished', '新建道路', '≥12公里', '11.4公里', '105.26%', '95%'],
  ['a rate turned round', '新建道路', '≥12公里', '15公里', '80%', '125%'],
  ['a number with its format', '新建道路', '≥12公里', '11.4公里', '#0.85', '0.95'],
  ['a share below its target', '群众满意度', '≥90%', '81%', '81%', '90%'],
])('%s is told', (_, name, target, actual, rate, right) => {
  expect(said(name, target, actual, rate)).toEqual([`F2 ${rate.replace('#', '')} → ${right}`]);
});

test.each([
  ['as it is', '新建道路', '≥12公里', '15公里', '125%'],
  ['cut at the full hundred', '新建道路', '≥12公里', '15公里', '100%'],
  ['in words', '新建道路', '≥12公里', '11.4公里', '基本完成'],
  ['blank', '新建道路', '≥12公里', '11.4公里', ''],
  ['a target of nothing', '安全事故', '0起', '0起', '100%'],
  ['a bound only', '新建道路', '≥12公里', '≥11公里', '100%'],
  ['a share beyond the whole is a slip of its own', '群众满意度', '≥90%', '882%', '98%'],
])('a higher one: %s', (_, name, target, actual, rate) => {
  expect(said(name, target, actual, rate)).toEqual([]);
});

test.each([['95%'], ['105.26%'], ['105%'], ['100%']])('a cost that stayed below its bound: %s', (rate) => {
  expect(said('清淤单位成本', '≤18万元', '17.1万元', rate, '成本指标')).toEqual([]);
});

test('a cost with a rate that no way of reckoning gives', () => {
  expect(said('清淤单位成本', '≤18万元', '17.1万元', '85%', '成本指标')).toEqual(['F2 85% → 95%']);
});

test('one rate for two rows is none of theirs', () => {
  const found = findingsOf(check, {
    自评表: [
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '完成率', '分值', '得分'],
      ['产出指标', '数量指标', '新建道路', '≥12公里', '11.4公里', '90%', '#50', '#40'],
      ['^', '^', '改造管网', '≥10公里', '9公里', '^', '#50', '#45'],
    ],
  });
  expect(found).toEqual([]);
});
