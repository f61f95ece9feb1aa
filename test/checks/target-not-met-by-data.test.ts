import { check } from '../../src/core/checks/target-not-met-by-data/check';
import { CONTENT, data, selfEvaluation, TRAINED } from './forms';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

type Book = Parameters<typeof findingsOf>[1];
const run = (book: Book): readonly string[] => brief(findingsOf(check, book));

const AMOUNTS = data([
  ['年初预算数', '#6316.74', '万元'],
  ['调整预算数', '#22285.52', '万元'],
  ['预算完成数', '#20000', '万元'],
  ['结转结余总额', '#0', '万元'],
]);

/** A declaration: the target of 预算调整率 in D4, of 预算执行率 in D5. */
function declared(adjustment: string, execution = '≥85%'): Rows {
  return [
    ['2021年度部门整体支出绩效目标申报表', '<', '<', '<', '<'],
    ['部门（单位）名称', '某某单位', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'],
    [
      '投入管理指标',
      '预算管理',
      '预算调整率',
      adjustment,
      '预算调整率=（预算调整数-年初预算数）/年初预算数×100%。',
    ],
    ['^', '^', '预算执行率', execution, '预算执行率=（预算完成数/预算数）×100%。预算数指（调整）预算数。'],
  ];
}

/** A form with actual values: 预算执行率 is 20000 ÷ 22285.52 = 89.74 % by the data, typed in E4. */
const evaluated = (target: string, actual: string): Book => ({
  表: selfEvaluation([TRAINED, ['预算执行率', target, actual, '#30', '#30'], CONTENT]),
  基础数据: AMOUNTS,
});

describe('data that miss the target', () => {
  test.each([
    ['a bound', '≤5%', 'warning D4 ≤5% → （无）'],
    ['a bound without "%"', '≤5', 'warning D4 ≤5 → （无）'],
    ['a sign that points the wrong way', '≥0%', 'warning D4 ≥0% → （无）'],
    ['a range', '0%~10%', 'warning D4 0%~10% → （无）'],
    ['an equality', '=0%', 'warning D4 =0% → （无）'],
  ])('%s', (_, target, expected) => {
    expect(run({ 表: declared(target), 基础数据: AMOUNTS })).toEqual([expected]);
  });
  test('of which more is better', () => {
    expect(run({ 表: declared('≤300%', '≥95%'), 基础数据: AMOUNTS })).toEqual(['warning D5 ≥95% → （无）']);
  });
  test('where the actual is still blank', () => {
    expect(run(evaluated('≥95%', ''))).toEqual(['warning E4 （无） → （无）']);
  });
  test('where the actual claims better', () => {
    expect(run(evaluated('≥95%', '96%'))).toEqual(['warning E4 96% → 89.74%']);
  });
});

describe('silent', () => {
  test.each<[string, Book]>([
    ['the target is met', { 表: declared('≤300%'), 基础数据: AMOUNTS }],
    ['met to the two decimals of a rate', evaluated('≥89.74%', '89.74%')],
    ['no amounts', { 表: declared('≤5%') }],
    ['no target', { 表: declared(''), 基础数据: AMOUNTS }],
    ['a target in words', { 表: declared('逐年下降'), 基础数据: AMOUNTS }],
    ['a target without a number', { 表: declared('≤'), 基础数据: AMOUNTS }],
    ['about', { 表: declared('5%左右'), 基础数据: AMOUNTS }],
    ['the form admits it', evaluated('≥95%', '89.74%')],
    ['the typed actual misses as well', evaluated('≥95%', '80%')],
    [
      'another reading of the definition meets it',
      {
        表: declared('≤20%', '≥85%'),
        基础数据: data([
          ['年初预算数', '#100', '万元'],
          ['调整预算数', '#130', '万元'],
          ['预算调整总额', '#15', '万元'],
        ]),
      },
    ],
  ])('%s', (_, book) => {
    expect(run(book)).toEqual([]);
  });
});

describe('what is said', () => {
  test('the arithmetic', () => {
    const [found] = findingsOf(check, { 表: declared('≤5%'), 基础数据: AMOUNTS });
    expect(found?.message.zh).toBe(
      '“预算调整率”按数据计算为 (22285.52 − 6316.74) ÷ 6316.74 × 100% = 252.8%，未达到指标值“≤5%”，请核对数据并说明原因。',
    );
    expect(found?.clause).toContain('预算调整率=');
  });
  test('that the sign points the wrong way', () => {
    const [found] = findingsOf(check, { 表: declared('≥0%'), 基础数据: AMOUNTS });
    expect(found?.message.zh).toContain('这项指标越低越好，指标值“≥0%”的符号方向相反');
  });
});
