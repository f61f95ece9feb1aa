import { check } from '../../src/core/checks/met-but-deducted/check';
import { CONTENT, KNOWN, selfEvaluation, TRAINED, weightsFirst, withBudget, type Line } from './forms';
import { brief, findingsOf } from './run-checks';

const run = (book: Parameters<typeof findingsOf>[1]): readonly string[] => brief(findingsOf(check, book));
const one = (...line: Line): ReturnType<typeof selfEvaluation> => selfEvaluation([line, KNOWN, CONTENT]);

describe('met, deducted, and no reason', () => {
  test.each<[string, Line, string]>([
    ['a number', ['开展培训场次', '≥20场', '20场', '#50', '#45'], 'warning G3 45 → 50'],
    [
      'a number, with "/" for a reason',
      ['开展培训场次', '≥20场', '20场', '#50', '#45', '/'],
      'warning G3 45 → 50',
    ],
    ['lower is better', ['群众投诉件数', '≤10件', '2件', '#50', '#45'], 'warning G3 45 → 50'],
    ['the very word of the target', ['制度建设情况', '健全', '健 全', '#50', '#45'], 'warning G3 45 → 50'],
    ['100 % of a goal in words', ['制度建设情况', '健全', '100%', '#50', '#45'], 'warning G3 45 → 50'],
  ])('%s', (_, line, expected) => {
    expect(run({ 表: one(...line) })).toEqual([expected]);
  });

  test('in another layout, without a place for reasons', () => {
    expect(
      run({
        表: weightsFirst([['开展培训场次', '≥20场', '20场', '50', '45'], KNOWN, CONTENT], ['100', '92']),
      }),
    ).toEqual(['warning H4 45 → 50']);
  });
});

describe('silent', () => {
  test.each<[string, Line]>([
    ['full points', TRAINED],
    ['under a tenth', ['开展培训场次', '≥20场', '20场', '#50', '#49.95']],
    ['a reason', ['开展培训场次', '≥20场', '20场', '#50', '#45', '签到记录不全']],
    ['not met', ['开展培训场次', '≥20场', '18场', '#50', '#45']],
    ['other words', ['制度建设情况', '健全', '基本健全', '#50', '#45']],
    ['95 % of a goal in words', ['制度建设情况', '健全', '95%', '#50', '#45']],
    ['no score', ['开展培训场次', '≥20场', '20场', '#50', '']],
    ['no weight', ['开展培训场次', '≥20场', '20场', '', '#45']],
    ['below 0: score-negative speaks', ['开展培训场次', '≥20场', '20场', '#50', '#-1']],
  ])('%s', (_, line) => {
    expect(run({ 表: one(...line) })).toEqual([]);
  });
  test('words in a form without a place for reasons', () => {
    expect(
      run({
        表: weightsFirst([['制度建设情况', '健全', '健全', '50', '45'], KNOWN, CONTENT], ['100', '92']),
      }),
    ).toEqual([]);
  });
  test('the budget block', () => {
    const block = ['#100', '#120', '#120', '100%', '#10', '#8'] as const;
    expect(
      run({
        表: withBudget(
          block,
          [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT],
          ['#100', '#95'],
        ),
      }),
    ).toEqual([]);
  });
  test('one score for several rows', () => {
    expect(
      run({
        表: selfEvaluation([
          ['开展培训场次', '≥20场', '20场', '#20', '#15'],
          ['编印手册', '≥2册', '2册', '#30', '^'],
          CONTENT,
        ]),
      }),
    ).toEqual([]);
  });
});

test('the message says what is met and what is missing', () => {
  const [found] = findingsOf(check, { 表: one('开展培训场次', '≥20场', '20场', '#50', '#45') });
  expect(found?.message.zh).toBe(
    '“开展培训场次”已完成（指标值“≥20场”，完成值“20场”），分值 50，得分填写45，扣了 5 分而没有写原因；请写明原因，或给满分。',
  );
});
