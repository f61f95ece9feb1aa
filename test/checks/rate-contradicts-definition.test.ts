import { check } from '../../src/core/checks/rate-contradicts-definition/check';
import { CONTENT, data, KNOWN, selfEvaluation, summary, TRAINED, withBudget, type Line } from './forms';
import { brief, findingsOf } from './run-checks';

type Book = Parameters<typeof findingsOf>[1];
const run = (book: Book): readonly string[] => brief(findingsOf(check, book));

/** 114 ÷ 120 = 95 %; the rate stands in F4. */
const block = (rate: string, executed = '#114'): Book => ({
  表: withBudget(
    ['#100', '#120', executed, rate, '#10', '#9.5'],
    [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT],
    ['#100', '#96.5'],
  ),
});

/** 0.59 ÷ 1.5 = 39.33 %, by the catalogue; the rate stands in E4. */
const controlled = (actual: string): Book => {
  const line: Line = ['“三公经费”控制率', '≤100%', actual, '#30', '#30'];
  return {
    表: selfEvaluation([TRAINED, line, CONTENT], ['#100', '#100']),
    基础数据: data([
      ['“三公经费”预算数', '#1.5', '万元'],
      ['“三公经费”实际支出数', '#5900', '元'],
    ]),
  };
};

describe('a rate that its definition does not give', () => {
  test.each([
    ['text', '96%', 'F4 96% → 95%'],
    ['a number with a percent format', '#0.96|0%', 'F4 96% → 95%'],
    ['percent points without a sign', '#96', 'F4 96 → 95'],
    ['a ratio', '#0.96', 'F4 0.96 → 0.95'],
    ['two decimals', '95.01%', 'F4 95.01% → 95%'],
    ['0', '0%', 'F4 0% → 95%'],
  ])('%s', (_, rate, expected) => {
    expect(run(block(rate))).toEqual([expected]);
  });

  test('an actual value, with amounts in 万元 and 元', () => {
    expect(run(controlled('60%'))).toEqual(['E4 60% → 39.33%']);
    expect(run(controlled('#0.6'))).toEqual(['E4 0.6 → 0.3933']);
  });

  test('a rate stated in the data sheet', () => {
    const items = data([
      ['“三公经费”预算数', '#1.5', '万元'],
      ['“三公经费”实际支出数', '#0.59', '万元'],
      ['“三公经费”控制率', '60%', '%'],
    ]);
    expect(run({ 表: selfEvaluation([TRAINED, KNOWN, CONTENT]), 基础数据: items })).toEqual([
      'B4 60% → 39.33%',
    ]);
  });

  test('a score rate', () => {
    expect(
      run({
        表: summary([
          ['产出指标', '#40', '#37', '90%'],
          ['效益指标', '#60', '#60', '100%'],
        ]),
      }),
    ).toEqual(['D3 90% → 92.5%']);
  });

  test("by the form's own text, which wins over the catalogue", () => {
    const rows = [
      ['部门整体支出绩效自评表', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标说明', '实际完成值'],
      ['投入管理指标', '预算管理', '结转结余率', '≤10%', '结转结余率=结转结余总额/支出完成数×100%。', '5%'],
    ];
    const items = data([
      ['结转结余总额', '#5', '万元'],
      ['支出完成数', '#80', '万元'],
      ['全年预算数', '#100', '万元'],
    ]);
    expect(run({ 表: rows, 基础数据: items })).toEqual(['F3 5% → 6.25%']);
  });
});

describe('cut instead of rounded: an info', () => {
  test('on the very edge of what was typed', () => {
    const rows = summary([
      ['产出指标', '#40', '#37', '92%'],
      ['效益指标', '#60', '#60', '100%'],
    ]);
    expect(run({ 表: rows })).toEqual(['info D3 92% → 92.5%']);
  });
  test('two thirds and two decimals', () => {
    const rows = (rate: string): Book => ({
      表: summary([
        ['效益指标', '#30', '#26', rate],
        ['产出指标', '#70', '#70', '100%'],
      ]),
    });
    expect(run(rows('86%'))).toEqual(['info D3 86% → 86.67%']);
    expect(run(rows('86.66%'))).toEqual(['info D3 86.66% → 86.67%']);
    expect(run(rows('87%'))).toEqual([]);
    expect(run(rows('86.67%'))).toEqual([]);
    expect(run(rows('85%'))).toEqual(['D3 85% → 86.67%']);
  });
});

describe('silent', () => {
  test.each([
    ['right', '95%'],
    ['right, as a number', '#0.95|0.00%'],
    ['right, as points', '#95'],
    ['right, as a ratio', '#0.95'],
    ['right, as a formula', '#0.95{E4/D4}'],
    ['about', '90%左右'],
    ['blank', ''],
    ['not applicable', '/'],
    ['words', '较好'],
    ['a bound that holds', '≥90%'],
  ])('%s', (_, rate) => {
    expect(run(block(rate))).toEqual([]);
  });
  test('rounded to the digits that were typed', () => {
    expect(run(block('93%', '#111.54'))).toEqual([]);
    expect(run(block('92.95%', '#111.54'))).toEqual([]);
    expect(run(block('92.9%', '#111.54'))).toEqual(['info F4 92.9% → 92.95%']);
  });
  test('an amount is missing', () => {
    expect(run(block('93%', ''))).toEqual([]);
  });
  test('either reading of 预算调整数, where the workbook has a figure for both', () => {
    const rate = (actual: string): Book => ({
      表: selfEvaluation([TRAINED, ['预算调整率', '≤40%', actual, '#30', '#30'], CONTENT], ['#100', '#100']),
      基础数据: data([
        ['年初预算数', '#100', '万元'],
        ['调整预算数', '#120', '万元'],
        ['预算调整总额', '#30', '万元'],
      ]),
    });
    expect(run(rate('20%'))).toEqual([]);
    expect(run(rate('30%'))).toEqual([]);
    expect(run(rate('25%'))).toEqual(['E4 25% → 20%']);
  });
});

describe('what is said', () => {
  test('the arithmetic and the likely cause', () => {
    const [found] = findingsOf(check, controlled('60%'));
    expect(found?.message.zh).toMatch(/^“三公经费”控制率应为 .* = 39\.33%，填写60%。$/);
    expect(found?.cause?.zh).toContain('1 − 39.33% = 60.67%');
    expect(found?.clause).toContain('控制率=');
  });
  test('the initial budget taken for the adjusted one', () => {
    const [found] = findingsOf(check, block('114%'));
    expect(found?.message.zh).toBe('“执行率”应为 114 ÷ 120 × 100% = 95%，填写114%。');
    expect(found?.cause?.zh).toContain('114 ÷ 100 = 114%');
    expect(found?.cause?.zh).toContain('年初预算数');
  });
  test('no story, no cause', () => {
    expect(findingsOf(check, block('77.7%'))[0]?.cause).toBeNull();
  });
  test('of a cut rate', () => {
    const [found] = findingsOf(check, {
      表: summary([
        ['产出指标', '#40', '#37', '92%'],
        ['效益指标', '#60', '#60', '100%'],
      ]),
    });
    expect(found?.message.zh).toBe(
      '“产出指标得分率”为 37 ÷ 40 × 100% = 92.5%，填写92%，是截断而非四舍五入。',
    );
    expect(found?.cause).toBeNull();
  });
});
