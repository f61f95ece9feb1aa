import { check } from '../../src/core/checks/score-over-weight/check';
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

const scored = (score: string, weight = '#50'): Line => ['开展培训场次', '≥20场', '20场', weight, score];
const run = (book: Parameters<typeof findingsOf>[1]): readonly string[] => brief(findingsOf(check, book));

describe('a score above its weight', () => {
  test('in a row of the table', () => {
    expect(run({ 表: selfEvaluation([scored('#52'), KNOWN, CONTENT], ['#100', '#99']) })).toEqual([
      'G3 52 → ≤50',
    ]);
  });
  test('in a form with the weights before the values, typed as text', () => {
    expect(run({ 表: weightsFirst([scored('50.5分', '50'), KNOWN, CONTENT], ['100', '97.5']) })).toEqual([
      'H4 50.5分 → ≤50',
    ]);
  });
  test('in the budget block', () => {
    const block = ['#100', '#100', '#100', '100%', '#10', '#11'] as const;
    expect(run({ 表: withBudget(block, [scored('#40', '#40'), KNOWN, CONTENT], ['#100', '#98']) })).toEqual([
      'H4 11 → ≤10',
    ]);
  });
  test('in a summary', () => {
    const rows = [
      ['预算执行', '#10', '#8', '80%'],
      ['产出指标', '#90', '#91', '101.11%'],
      ['合计', '#100', '#99', '99%'],
    ];
    expect(run({ 汇总: summary(rows) })).toEqual(['C4 91 → ≤90']);
  });
  test('on a weight of 0', () => {
    expect(run({ 表: selfEvaluation([scored('#2', '#0'), KNOWN, CONTENT]) })).toEqual(['G3 2 → ≤0']);
  });
});

describe('silent', () => {
  test.each([
    ['at the weight', '#50', '#50'],
    ['on a third, rounded', '#33.34', '#33.3333333333333'],
    ['without a weight', '#52', '/'],
    ['without a score', '', '#50'],
  ])('%s', (_, score, weight) => {
    expect(run({ 表: selfEvaluation([scored(score, weight), KNOWN, CONTENT]) })).toEqual([]);
  });
  test('when several rows share one score', () => {
    const rows = selfEvaluation([scored('#50', '#20'), scored('^', '#30'), KNOWN, CONTENT]);
    expect(run({ 表: rows })).toEqual([]);
  });
});

test('the message says the weight, the score and the most it can be', () => {
  const [found] = findingsOf(check, { 表: selfEvaluation([scored('#52'), KNOWN, CONTENT]) });
  expect(found?.message.zh).toBe('“开展培训场次”分值 50，得分填写52，超过了分值；得分最高为 50。');
  expect(found?.subject).toBe('开展培训场次');
});

test('rows that are right are right', () => {
  expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT], ['#100', '#97']) })).toEqual([]);
});
