import { check } from '../../src/core/checks/weights-not-full-mark/check';
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
const first = (weight: string): Line => ['开展培训场次', '≥20场', '20场', weight, weight];

describe('weights that do not make the full mark', () => {
  test('at the total that says so', () => {
    expect(run({ 表: selfEvaluation([first('#45'), KNOWN, CONTENT], ['#95', '#92']) })).toEqual([
      'F6 95 → 100',
    ]);
  });
  test('at a total that says 100 all the same', () => {
    expect(run({ 表: selfEvaluation([first('#45'), KNOWN, CONTENT], ['#100', '#92']) })).toEqual([
      'F6 100 → （无）',
    ]);
  });
  test('at the first weight of a form without a total', () => {
    expect(run({ 表: selfEvaluation([first('#55'), KNOWN, CONTENT]) })).toEqual(['F3 （无） → （无）']);
  });
  test('in another layout', () => {
    expect(run({ 表: weightsFirst([first('45'), KNOWN, CONTENT], ['95', '92']) })).toEqual(['E7 95 → 100']);
  });
  test('beside a row of the template that nobody used', () => {
    const unused: Line = ['指标1：/', '/', '/', '/', '/'];
    expect(run({ 表: selfEvaluation([first('#45'), KNOWN, CONTENT, unused], ['#95', '#92']) })).toEqual([
      'F7 95 → 100',
    ]);
  });
  test('in a summary', () => {
    const rows = [
      ['产出指标', '#60', '#50', ''],
      ['效益指标', '#30', '#30', ''],
      ['合计', '#90', '#80', ''],
    ];
    expect(run({ 汇总: summary(rows) })).toEqual(['B5 90 → 100']);
  });
  test('with the budget block', () => {
    const block = ['#100', '#120', '#114', '95%', '#20', '#19'] as const;
    expect(run({ 表: withBudget(block, [first('#40'), KNOWN, CONTENT], ['#110', '#106']) })).toEqual([
      'F9 110 → 100',
    ]);
  });
  test('against the full mark that the form states', () => {
    const note = [
      '说明：本表总分为120分，各部门自主确定各项指标的权重分值。',
      '<',
      '<',
      '<',
      '<',
      '<',
      '<',
      '<',
    ];
    expect(
      run({ 表: [...selfEvaluation([first('#50'), KNOWN, CONTENT], ['#100', '#97']), [], note] }),
    ).toEqual(['F6 100 → 120']);
    expect(
      run({ 表: [...selfEvaluation([first('#70'), KNOWN, CONTENT], ['#120', '#117']), [], note] }),
    ).toEqual([]);
  });
});

describe('silent', () => {
  test('exactly full', () => {
    expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT], ['#100', '#97']) })).toEqual([]);
    expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT]) })).toEqual([]);
  });
  test('full with the budget block', () => {
    const block = ['#100', '#120', '#114', '95%', '#10', '#9.5'] as const;
    expect(run({ 表: withBudget(block, [first('#40'), KNOWN, CONTENT], ['#100', '#96.5']) })).toEqual([]);
    expect(run({ 表: withBudget(block, [first('#40'), KNOWN, CONTENT], ['#90', '#96.5']) })).toEqual([]);
  });
  test('a budget block that says nothing of its points has the share that is left for it', () => {
    const block = ['#100', '#120', '#114', '95%', '', ''] as const;
    expect(run({ 表: withBudget(block, [first('#40'), KNOWN, CONTENT], ['#90', '#87']) })).toEqual([]);
  });
  test('a weight is still to come', () => {
    expect(run({ 表: selfEvaluation([first(''), KNOWN, CONTENT], ['#50', '#47']) })).toEqual([]);
  });
  test('a row that does not apply has left the full mark', () => {
    const idle: Line = ['开展培训场次', '/', '/', '/', '/'];
    expect(run({ 表: selfEvaluation([idle, KNOWN, CONTENT], ['#50', '#47']) })).toEqual([]);
  });
  test('three thirds', () => {
    const third = (name: string): Line => [name, '≥1次', '1次', '#33.33', '#33.33'];
    expect(
      run({
        表: selfEvaluation([third('演练次数'), third('宣传次数'), third('培训次数')], ['#99.99', '#99.99']),
      }),
    ).toEqual([]);
  });
  test('no weights at all', () => {
    expect(run({ 表: selfEvaluation([['开展培训场次', '≥20场', '20场', '', '']]) })).toEqual([]);
  });
});

test('the message shows the sum and the full mark', () => {
  const [found] = findingsOf(check, { 表: selfEvaluation([first('#45'), KNOWN, CONTENT], ['#100', '#92']) });
  expect(found?.message.zh).toBe(
    '3 项分值之和为 45 + 30 + 20 = 95，满分应为 100（合计栏写的是100），请核对各项分值。',
  );
});
