import { check } from '../../src/core/checks/qualitative-score-outside-tier/check';
import { CONTENT, selfEvaluation, TRAINED, weightsFirst, type Line } from './forms';
import { brief, findingsOf } from './run-checks';

const line = (actual: string, score: string, reason = '', weight = '#30'): Line => [
  '制度建设情况',
  '健全',
  actual,
  weight,
  score,
  reason,
];
const run = (book: Parameters<typeof findingsOf>[1]): readonly string[] => brief(findingsOf(check, book));
const one = (row: Line): ReturnType<typeof selfEvaluation> => selfEvaluation([TRAINED, row, CONTENT]);

describe('a score outside its tier', () => {
  test.each<[string, Line, string]>([
    ['above', line('部分达成预期指标', '#29'), 'G4 29 → 18～24'],
    ['below', line('部分达成预期指标', '#10'), 'G4 10 → 18～24'],
    ['below, with a reason', line('部分达成预期指标', '#10', '修订滞后'), 'warning G4 10 → 18～24'],
    [
      'above, with a reason: still an error',
      line('未达成预期指标且效果较差', '#20', '修订滞后'),
      'G4 20 → 0～18',
    ],
    [
      'the tier stands in the reason',
      line('基本健全', '#29', '部分达成预期指标并具有一定效果'),
      'G4 29 → 18～24',
    ],
    ['done as declared', line('健全', '#20'), 'G4 20 → 24～30'],
  ])('%s', (_, row, expected) => {
    expect(run({ 表: one(row) })).toEqual([expected]);
  });

  test('in another layout', () => {
    expect(
      run({ 表: weightsFirst([TRAINED, line('部分达成预期指标', '29', '', '30'), CONTENT], ['100', '99']) }),
    ).toEqual(['H5 29 → 18～24']);
  });

  test('where the form says what each grade earns', () => {
    const rows = (score: string): string[][] => [
      ['一级指标', '三级指标', '指标值', '评分标准', '完成情况', '权重', '得分'],
      ['管理', '预算编制质量', '优', '优得100%权重分，良得80%，中得60%，差不得分', '良', '#10', score],
      ['产出', '培训干部', '≥90人', '完成目标得满分', '90人', '#90', '#90'],
    ];
    expect(run({ 表: rows('#10') })).toEqual(['G2 10 → 8']);
    expect(run({ 表: rows('#6') })).toEqual(['G2 6 → 8']);
    expect(run({ 表: rows('#8') })).toEqual([]);
  });

  test("by the form's own tiers", () => {
    const note = [
      '定性指标根据完成情况分为三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。',
      '<',
      '<',
      '<',
      '<',
      '<',
      '<',
      '<',
    ];
    const rows = [...one(line('部分达成预期指标', '#15.5')), [], note];
    expect(run({ 表: rows })).toEqual([]);
    expect(run({ 表: one(line('部分达成预期指标', '#15.5')) })).toEqual(['G4 15.5 → 18～24']);
  });
});

describe('silent', () => {
  test.each<[string, Line]>([
    ['inside', line('部分达成预期指标', '#20')],
    ['on the lower edge', line('部分达成预期指标', '#18')],
    ['on the upper edge', line('部分达成预期指标', '#24')],
    ['under a tenth outside', line('部分达成预期指标', '#24.05')],
    ['no tier named', line('基本健全', '#11')],
    ['all tiers named: a template prompt', line('达成预期指标、部分达成预期指标、未达成预期指标', '#11')],
    ['no score', line('部分达成预期指标', '')],
    ['above the weight: score-over-weight speaks', line('部分达成预期指标', '#31')],
    ['below 0: score-negative speaks', line('部分达成预期指标', '#-1')],
    ['no weight', line('部分达成预期指标', '#29', '', '')],
  ])('%s', (_, row) => {
    expect(run({ 表: one(row) })).toEqual([]);
  });
});

test('the message names the tier and its range', () => {
  const [found] = findingsOf(check, { 表: one(line('部分达成预期指标', '#29')) });
  expect(found?.message.zh).toBe(
    '“制度建设情况”为“部分达成预期指标并具有一定效果”档，得分应在 18～24 之间，填写29。',
  );
});
