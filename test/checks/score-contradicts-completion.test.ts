import { check } from '../../src/core/checks/score-contradicts-completion/check';
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
const one = (...line: Line): ReturnType<typeof selfEvaluation> => selfEvaluation([TRAINED, line, CONTENT]);

describe('a score that target, actual and weight do not give', () => {
  test.each<[string, Line, string]>([
    ['too high', ['群众知晓率', '≥90%', '81%', '#30', '#30'], 'G4 30 → 27'],
    [
      'too high, with a reason: still an error',
      ['群众知晓率', '≥90%', '81%', '#30', '#30', '已整改'],
      'G4 30 → 27',
    ],
    ['too low', ['资金使用规范性', '100%', '#95', '#2', '#1'], 'G4 1 → 1.9'],
    ['too low, though met', ['群众知晓率', '≥90%', '95%', '#30', '#20'], 'G4 20 → 30'],
    ['too low, with a reason', ['群众知晓率', '≥90%', '81%', '#30', '#25', '材料不全'], 'warning G4 25 → 27'],
    ['"/" is no reason', ['群众知晓率', '≥90%', '81%', '#30', '#25', '/'], 'G4 25 → 27'],
    ['lower is better', ['群众投诉件数', '≤10件', '15件', '#30', '#30'], 'G4 30 → 15'],
    ['a tenth', ['群众知晓率', '≥90%', '81%', '#30', '#27.1'], 'G4 27.1 → 27'],
  ])('%s', (_, line, expected) => {
    expect(run({ 表: one(...line) })).toEqual([expected]);
  });

  test('in another layout', () => {
    const low: Line = ['群众知晓率', '90%以上', '８１％', '30', '29'];
    expect(run({ 表: weightsFirst([TRAINED, low, CONTENT], ['100', '99']) })).toEqual(['H5 29 → 27']);
  });

  test('of the budget block', () => {
    const block = ['#100', '#120', '#114', '95%', '#10', '#8'] as const;
    const lines: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];
    expect(run({ 表: withBudget(block, lines, ['#100', '#95']) })).toEqual(['H4 8 → 9.5']);
  });

  test('of 预算执行 in a summary, by the amounts of the form', () => {
    const block = ['#100', '#120', '#114', '95%', '#10', '#9.5'] as const;
    const lines: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];
    const rows = [
      ['预算执行', '#10', '#8', '80%'],
      ['产出指标', '#90', '#81', '90%'],
      ['合计', '#100', '#89', '89%'],
    ];
    expect(run({ 表: withBudget(block, lines, ['#100', '#96.5']), 汇总: summary(rows) })).toEqual([
      'C3 8 → 9.5',
    ]);
  });
});

describe('silent', () => {
  test.each<[string, Line]>([
    ['exactly right', KNOWN],
    ['under a tenth', ['群众知晓率', '≥90%', '81%', '#30', '#27.09', '…']],
    ['rounded to two decimals', ['群众知晓率', '≥90%', '80%', '#30', '#26.67', '宣传不够']],
    ['without an actual value', ['群众知晓率', '≥90%', '', '#30', '#20']],
    ['without a target', ['群众知晓率', '', '81%', '#30', '#20']],
    ['without a weight', ['群众知晓率', '≥90%', '81%', '', '#20']],
    ['without a score', ['群众知晓率', '≥90%', '81%', '#30', '']],
    ['above the weight: score-over-weight speaks', ['群众知晓率', '≥90%', '81%', '#30', '#31']],
    ['below 0: score-negative speaks', ['群众知晓率', '≥90%', '81%', '#30', '#-1']],
    ['words', ['制度建设情况', '健全', '基本健全', '#30', '#20']],
    ['not applicable', ['群众知晓率', '/', '/', '#0', '#0']],
    ['around a target', ['群众知晓率', '90%左右', '81%', '#30', '#20']],
  ])('%s', (_, line) => {
    expect(run({ 表: one(...line) })).toEqual([]);
  });
});

describe('what is said', () => {
  test('the arithmetic of a share', () => {
    const [found] = findingsOf(check, { 表: one('资金使用规范性', '100%', '#95', '#2', '#1') });
    expect(found?.message.zh).toBe('“资金使用规范性”得分应为 2 × 95% ÷ 100% = 1.9，填写1。');
    expect(found?.message.en).toBe('“资金使用规范性” should score 2 × 95% ÷ 100% = 1.9; 1 was entered.');
  });
  test('that the target is met', () => {
    const [found] = findingsOf(check, { 表: one('群众知晓率', '≥90%', '95%', '#30', '#20') });
    expect(found?.message.zh).toBe('“群众知晓率”得分应为 30（95% ≥ 90%），填写20。');
  });
  test('the story that gives the number: multiplied though the target is met', () => {
    const [found] = findingsOf(check, { 表: one('群众知晓率', '≥90%', '95%', '#30', '#28.5') });
    expect(found?.cause?.zh).toContain('30 × 95% = 28.5');
  });
  test('no story, no cause', () => {
    const [found] = findingsOf(check, { 表: one('群众知晓率', '≥90%', '95%', '#30', '#11.3') });
    expect(found?.cause).toBeNull();
  });
});
