import { check } from '../../src/core/checks/zero-denominator-rate/check';
import { CONTENT, data, KNOWN, selfEvaluation, summary, TRAINED, withBudget, type Line } from './forms';
import { brief, findingsOf } from './run-checks';

type Book = Parameters<typeof findingsOf>[1];
const run = (book: Book): readonly string[] => brief(findingsOf(check, book));
const LINES: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];
const block = (rate: string, adjusted = '#0'): Book => ({
  表: withBudget(['#0', adjusted, '#0', rate, '#10', ''], LINES, ['#100', '#87']),
});
const actual = (text: string, budget = '#0'): Book => ({
  表: selfEvaluation([TRAINED, ['“三公经费”控制率', '≤100%', text, '#30', '#30'], CONTENT], ['#100', '#100']),
  基础数据: data([
    ['“三公经费”预算数', budget, '万元'],
    ['“三公经费”实际支出数', '#0', '万元'],
  ]),
});

describe('a rate over 0', () => {
  test.each([
    ['of a budget block', block('100%'), 'F4 100% → （无）'],
    ['of a budget block, as a number', block('#1|0%'), 'F4 100% → （无）'],
    ['of an indicator', actual('100%'), 'E4 100% → （无）'],
    ['of an indicator, as points', actual('#100'), 'E4 100 → （无）'],
    [
      'in a summary',
      {
        表: summary([
          ['效益指标', '#0', '#0', '100%'],
          ['产出指标', '#100', '#90', '90%'],
        ]),
      },
      'D3 100% → （无）',
    ],
  ])('%s', (_, book, expected) => {
    expect(run(book)).toEqual([expected]);
  });

  test('stated in a data sheet', () => {
    const items = data([
      ['“三公经费”预算数', '#0', '万元'],
      ['“三公经费”实际支出数', '#0', '万元'],
      ['“三公经费”控制率', '100%', '%'],
    ]);
    expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT]), 基础数据: items })).toEqual([
      'B4 100% → （无）',
    ]);
  });
});

describe('silent', () => {
  test.each([
    ['0', block('#0')],
    ['0.00%', block('0.00%')],
    ['/', block('/')],
    ['—', block('—')],
    ['blank', block('')],
    ['a denominator', block('0%', '#100')],
    ['an indicator at 0', actual('0')],
    ['an indicator with a budget', actual('0%', '#1.5')],
  ])('%s', (_, book) => {
    expect(run(book)).toEqual([]);
  });
});

test('the message names the denominator and says what to write', () => {
  const [found] = findingsOf(check, actual('100%'));
  expect(found?.message.zh).toBe(
    '“三公经费”控制率的分母（“三公经费”预算数）为 0，无法计算，填写100%；没有发生的请填“/”或 0。',
  );
});
