import { check } from '../../src/core/checks/all-full-marks/check';
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
const FULL: Line = ['群众知晓率', '≥90%', '95%', '#30', '#30'];

describe('nothing but full scores', () => {
  test('at the total', () => {
    expect(run({ 表: selfEvaluation([TRAINED, FULL, CONTENT], ['#100', '#100']) })).toEqual([
      'info G6 100 → （无）',
    ]);
  });
  test('at the first score of a form without a total', () => {
    expect(run({ 表: selfEvaluation([TRAINED, FULL, CONTENT]) })).toEqual(['info G3 50 → （无）']);
  });
  test('in another layout', () => {
    expect(run({ 表: weightsFirst([TRAINED, FULL, CONTENT], ['100', '100']) })).toEqual([
      'info H7 100 → （无）',
    ]);
  });
  test('in a summary', () => {
    const rows = [
      ['产出指标', '#50', '#50', '100%'],
      ['效益指标', '#40', '#40', '100%'],
      ['满意度', '#10', '#10', '100%'],
      ['合计', '#100', '#100', '100%'],
    ];
    expect(run({ 汇总: summary(rows) })).toEqual(['info C6 100 → （无）']);
  });
  test('rows that bear no points do not count', () => {
    const idle: Line = ['政府采购规范性', '0', '0', '#0', '#0'];
    expect(run({ 表: selfEvaluation([TRAINED, FULL, CONTENT, idle], ['#100', '#100']) })).toEqual([
      'info G7 100 → （无）',
    ]);
  });
});

describe('silent', () => {
  test('one score is less', () => {
    expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT], ['#100', '#97']) })).toEqual([]);
  });
  test('the budget block has less', () => {
    const block = ['#100', '#120', '#114', '95%', '#10', '#9.5'] as const;
    expect(
      run({
        表: withBudget(
          block,
          [['开展培训场次', '≥20场', '20场', '#40', '#40'], FULL, CONTENT],
          ['#100', '#99.5'],
        ),
      }),
    ).toEqual([]);
  });
  test('a score is still to come', () => {
    expect(run({ 表: selfEvaluation([TRAINED, ['群众知晓率', '≥90%', '95%', '#30', ''], CONTENT]) })).toEqual(
      [],
    );
  });
  test('two rows are no pattern', () => {
    expect(run({ 表: selfEvaluation([TRAINED, FULL]) })).toEqual([]);
  });
  test('no scores', () => {
    expect(
      run({
        表: selfEvaluation([
          ['开展培训场次', '≥20场', '', '', ''],
          ['群众知晓率', '≥90%', '', '', ''],
          ['群众满意度', '≥90%', '', '', ''],
        ]),
      }),
    ).toEqual([]);
  });
});

test('form and summary of one unit say it once', () => {
  const form = selfEvaluation([TRAINED, FULL, CONTENT], ['#100', '#100']);
  const named = [form[0]!, ['部门名称', '某某单位', '<', '<', '<', '<', '<', '<'], ...form.slice(1)];
  const rows = [
    ['产出指标', '#50', '#50', ''],
    ['效益指标', '#30', '#30', ''],
    ['满意度', '#20', '#20', ''],
    ['合计', '#100', '#100', ''],
  ];
  expect(run({ 表: named, 汇总: summary(rows) })).toEqual(['info G7 100 → （无）']);
});
