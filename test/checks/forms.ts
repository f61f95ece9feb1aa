import type { Rows } from './grid';

/** Forms of different places with the same few rows in them, for the table tests of the checks. */

/** name | target | actual | weight | score | reason, under the 一级指标 and 二级指标 of its place. */
export type Line = readonly [
  name: string,
  target: string,
  actual: string,
  weight: string,
  score: string,
  reason?: string,
];

const LEVELS: readonly (readonly [string, string])[] = [
  ['产出指标', '数量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
];

/** Right lines: 50 + 27 + 20 = 97 of 100. */
export const TRAINED: Line = ['开展培训场次', '≥20场', '20场', '#50', '#50'];
export const KNOWN: Line = ['群众知晓率', '≥90%', '81%', '#30', '#27', '宣传覆盖面不够，下年增加场次'];
export const CONTENT: Line = ['服务对象满意度', '≥90%', '95%', '#20', '#20'];

function level(at: number): readonly [string, string] {
  return LEVELS[Math.min(at, LEVELS.length - 1)]!;
}

function row([name, target, actual, weight, score, reason = '']: Line, at: number): readonly string[] {
  return [...level(at), name, target, actual, weight, score, reason];
}

const HEAD = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** 一级 二级 三级 指标值 完成值 分值 得分 原因, and 合计: columns A–H, rows from 3. */
export function selfEvaluation(
  lines: readonly Line[],
  total?: readonly [weight: string, score: string],
): Rows {
  return [
    ['2023年度部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
    HEAD,
    ...lines.map(row),
    ...(total === undefined ? [] : [['合计', '<', '<', '<', '<', total[0], total[1], '']]),
  ];
}

/** Another place's: 分值 before the values, one column in from the edge, no reasons; columns B–H, rows from 4. */
export function weightsFirst(lines: readonly Line[], total: readonly [weight: string, score: string]): Rows {
  return [
    ['', '附件2', '', '', '', '', '', ''],
    ['', '项目支出绩效自评表', '<', '<', '<', '<', '<', '<'],
    ['', '一级指标', '二级指标', '三级指标', '权重', '年初目标值（A）', '全年实际值（B）', '自评得分'],
    ...lines.map(([name, target, actual, weight, score], at) => [
      '',
      ...level(at),
      name,
      weight,
      target,
      actual,
      score,
    ]),
    ['', '总分', '<', '<', total[0], '', '', total[1]],
  ];
}

/** 各项指标得分情况表: columns A–D, rows from 3. */
export function summary(lines: readonly (readonly string[])[]): Rows {
  return [['各项指标得分情况表', '<', '<', '<'], ['指标', '权重分值', '得分', '得分率'], ...lines];
}

/** 预算数, 执行数, 执行率 and their score in row 4, the indicator table under it from row 6, 合计 in row 9. */
export function withBudget(
  block: readonly [
    initial: string,
    adjusted: string,
    executed: string,
    rate: string,
    weight: string,
    score: string,
  ],
  lines: readonly Line[],
  total: readonly [weight: string, score: string],
): Rows {
  return [
    ['2023年度部门整体支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
    ['部门名称', '某某单位', '<', '<', '<', '<', '<', '<'],
    ['预算执行情况（万元）', '', '年初预算数', '全年预算数', '实际支出数', '执行率', '分值', '得分'],
    ['^', '全年支出', ...block],
    HEAD,
    ...lines.map(row),
    ['合计', '<', '<', '<', '<', total[0], total[1], ''],
  ];
}

/** 基础数据: 数据项 | 数值 | 单位, rows from 2. */
export function data(items: readonly (readonly [name: string, value: string, unit: string])[]): Rows {
  return [['数据项', '数值', '单位', '说明'], ...items.map((item) => [...item, ''])];
}
