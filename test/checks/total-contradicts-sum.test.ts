import { check } from '../../src/core/checks/total-contradicts-sum/check';
import {
  CONTENT,
  KNOWN,
  selfEvaluation,
  summary,
  TRAINED,
  weightsFirst,
  withBudget,
  type Line,
} from './forms';
import { brief, findingsOf } from './run-checks';

const run = (book: Parameters<typeof findingsOf>[1]): readonly string[] => brief(findingsOf(check, book));
const LINES = [TRAINED, KNOWN, CONTENT];

describe('a total that is not the sum', () => {
  test('of the scores', () => {
    expect(run({ 表: selfEvaluation(LINES, ['#100', '#95']) })).toEqual(['G6 95 → 97']);
  });
  test('of the weights', () => {
    expect(run({ 表: selfEvaluation(LINES, ['#98', '#97']) })).toEqual(['F6 98 → 100']);
  });
  test('in another layout, typed as text', () => {
    expect(run({ 表: weightsFirst(LINES, ['100', '96.5分']) })).toEqual(['H7 96.5分 → 97']);
  });
  test('with the score of the budget block', () => {
    const block = ['#100', '#120', '#114', '95%', '#10', '#9.5'] as const;
    const lines: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];
    expect(run({ 表: withBudget(block, lines, ['#100', '#87']) })).toEqual(['G9 87 → 96.5']);
    expect(run({ 表: withBudget(block, lines, ['#100', '#96.5']) })).toEqual([]);
  });
  test('in a summary', () => {
    const rows = [
      ['产出指标', '#60', '#50', ''],
      ['效益指标', '#40', '#40', ''],
      ['合计', '#100', '#91', ''],
    ];
    expect(run({ 汇总: summary(rows) })).toEqual(['C5 91 → 90']);
  });
  test('of a group of rows', () => {
    const rows = [...selfEvaluation([TRAINED, KNOWN]), ['小计', '<', '<', '<', '<', '#80', '#76', '']];
    expect(run({ 表: rows })).toEqual(['G5 76 → 77']);
  });
});

describe('silent', () => {
  test('the sum', () => {
    expect(run({ 表: selfEvaluation(LINES, ['#100', '#97']) })).toEqual([]);
  });
  test('rounded when it was typed', () => {
    const lines: Line[] = [TRAINED, ['群众知晓率', '≥90%', '80%', '#30', '#26.67', '宣传不够'], CONTENT];
    expect(run({ 表: selfEvaluation(lines, ['#100', '#97']) })).toEqual([]);
    expect(run({ 表: selfEvaluation(lines, ['#100', '#96.7']) })).toEqual([]);
    expect(run({ 表: selfEvaluation(lines, ['#100', '#96.6']) })).toEqual(['G6 96.6 → 96.67']);
  });
  test('a score is still to come', () => {
    const lines: Line[] = [TRAINED, ['群众知晓率', '≥90%', '81%', '#30', ''], CONTENT];
    expect(run({ 表: selfEvaluation(lines, ['#100', '#97']) })).toEqual([]);
  });
  test('a blank total', () => {
    expect(run({ 表: selfEvaluation(LINES, ['', '']) })).toEqual([]);
  });
  test('a weight total that is right beside weights that are not: weights-not-full-mark speaks', () => {
    const lines: Line[] = [['开展培训场次', '≥20场', '20场', '#48', '#48'], KNOWN, CONTENT];
    expect(run({ 表: selfEvaluation(lines, ['#100', '#95']) })).toEqual([]);
  });
});

test('the message shows the sum; a row left out is the likely cause', () => {
  const [found] = findingsOf(check, { 表: selfEvaluation(LINES, ['#100', '#77']) });
  expect(found?.message.zh).toBe('合计应为 3 项得分之和：50 + 27 + 20 = 97，填写77。');
  expect(found?.cause?.zh).toContain('漏加了“服务对象满意度”');
});

test('of a long column only its ends are shown', () => {
  const lines = Array.from({ length: 20 }, (_, i): Line => [
    `第${String(i + 1)}项工作`,
    '≥1次',
    '1次',
    '#5',
    '#5',
  ]);
  const [found] = findingsOf(check, { 表: selfEvaluation(lines, ['#100', '#90']) });
  expect(found?.message.zh).toBe('合计应为 20 项得分之和：5 + 5 + 5 + 5 + 5 + 5 + … + 5 + 5 = 100，填写90。');
});
