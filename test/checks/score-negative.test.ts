import { check } from '../../src/core/checks/score-negative/check';
import { CONTENT, KNOWN, selfEvaluation, summary, TRAINED, weightsFirst, type Line } from './forms';
import { brief, findingsOf } from './run-checks';

const scored = (score: string, weight = '#50', name = '开展培训场次'): Line => [
  name,
  '≥20场',
  '20场',
  weight,
  score,
];
const run = (book: Parameters<typeof findingsOf>[1]): readonly string[] => brief(findingsOf(check, book));

describe('a score below 0', () => {
  test('in a row of the table', () => {
    expect(run({ 表: selfEvaluation([scored('#-3'), KNOWN, CONTENT]) })).toEqual(['G3 -3 → ≥0']);
  });
  test('typed as text, weights first', () => {
    expect(run({ 表: weightsFirst([TRAINED, scored('-0.5'), CONTENT], ['100', '69.5']) })).toEqual([
      'H5 -0.5 → ≥0',
    ]);
  });
  test('in a summary', () => {
    expect(
      run({
        汇总: summary([
          ['产出指标', '#60', '#-1', ''],
          ['效益指标', '#40', '#40', '100%'],
        ]),
      }),
    ).toEqual(['C3 -1 → ≥0']);
  });
});

describe('silent', () => {
  test.each([
    ['0', scored('#0')],
    ['no score', scored('')],
    ['not applicable', scored('—', '—')],
    ['a row that only takes points off', scored('#-2', '#5', '违规扣分')],
    ['a weight below 0', scored('#-2', '#-5')],
  ])('%s', (_, line) => {
    expect(run({ 表: selfEvaluation([line, KNOWN, CONTENT]) })).toEqual([]);
  });
});
