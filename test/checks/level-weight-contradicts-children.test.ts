import { check } from '../../src/core/checks/level-weight-contradicts-children/check';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

const run = (rows: Rows): readonly string[] => brief(findingsOf(check, { 表: rows }));

/** Weights in the labels; rows from 3. */
function labelled(output: string, effect: string, quantity = '数量指标'): Rows {
  return [
    ['部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [output, quantity, '开展培训场次', '≥20场', '20场', '#30', '#30'],
    ['^', '质量指标', '培训合格率', '≥90%', '95%', '#20', '#20'],
    [effect, '社会效益指标', '群众知晓率', '≥90%', '95%', '#30', '#30'],
    ['满意度指标', '满意度指标', '群众满意度', '≥90%', '91%', '#20', '#20'],
  ];
}

/** 评分表: three nested columns of weights; rows from 3. */
function nested(level1: string, level2: string): Rows {
  return [
    ['部门整体支出绩效评价评分表', '<', '<', '<', '<', '<', '<', '<'],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '得分'],
    ['投入', level1, '目标设定', level2, '绩效目标合理性', '#6', '符合规定得满分', '#6'],
    ['^', '^', '^', '^', '绩效指标明确性', '#4', '清晰得满分', '#4'],
    ['^', '^', '预算配置', '#10', '在职人员控制率', '#10', '不超编得满分', '#10'],
  ];
}

describe('a level whose weight is not that of its rows', () => {
  test('in the label of a 一级指标', () => {
    expect(run(labelled('产出指标（55分）', '效益指标（30分）'))).toEqual(['A3 55 → 50']);
  });
  test('in the label of a 二级指标', () => {
    expect(run(labelled('产出指标', '效益指标', '数量指标\\n(35分)'))).toEqual(['B3 35 → 30']);
  });
  test('in a column of its own', () => {
    expect(run(nested('#25', '#10'))).toEqual(['B3 25 → 20']);
    expect(run(nested('#20', '#12'))).toEqual(['D3 12 → 10']);
  });
});

describe('silent', () => {
  test.each<[string, Rows]>([
    ['right labels', labelled('产出指标（50分）', '效益指标（30）')],
    ['labels without weights', labelled('产出指标', '效益指标')],
    ['right columns', nested('#20', '#10')],
    ['a blank column', nested('', '')],
    [
      'a row still without its weight',
      labelled('产出指标（55分）', '效益指标').map((row, at) =>
        at === 3 ? row.map((text) => (text === '#20' ? '' : text)) : row,
      ),
    ],
  ])('%s', (_, rows) => {
    expect(run(rows)).toEqual([]);
  });
});

test('the message names the level without its brackets and shows the sum', () => {
  const [found] = findingsOf(check, { 表: labelled('产出指标（55分）', '效益指标') });
  expect(found?.message.zh).toBe('“产出指标”的分值写为 55，下级各项分值之和为 30 + 20 = 50，请核对。');
});
