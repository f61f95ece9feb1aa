import { check } from '../../src/core/checks/amount-contradicts-parts/check';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

const run = (rows: Rows): readonly string[] => brief(findingsOf(check, { 表: rows }));

/** 预算情况: amounts in C3–C7. */
function declared(total: string, fiscal = '#6316.75', project = '#3211.76', other = '#0'): Rows {
  return [
    ['部门整体支出绩效目标申报表', '<', '<'],
    ['部门（单位）名称', '某某单位', '<'],
    ['预算情况', '部门预算总额（万元）', total],
    ['^', '1、资金来源：（1）财政性资金', fiscal],
    ['^', '（2）其他资金', other],
    ['^', '2、资金结构：（1）基本支出', '#3104.99'],
    ['^', '（2）项目支出', project],
  ];
}

/** 收支情况 of one institution: the totals stand in B5 and B9. */
function incomeAndSpending(income: string, spending: string, surplus = '#285.19'): Rows {
  return [
    ['部门（单位）年度收支情况（万元）', '<', '<', '<', '<', '<'],
    [],
    ['机构名称', '收入合计', '其中：', '<', '<', '<'],
    ['^', '^', '上年结转', '公共财政拨款', '非税收入拨款', '其他收入'],
    ['某某中心', income, '#3440.36', '#970.37', '', '#68.98'],
    [],
    ['机构名称', '支出合计', '其中：', '<', '结余', '<'],
    ['^', '^', '基本支出', '项目支出', '当年结余', '累计结余'],
    ['某某中心', spending, '#781.01', '#3413.45', surplus, surplus],
  ];
}

/** 全年支出 in row 3, its parts under it. */
function block(adjusted: string, executed: string): Rows {
  return [
    ['部门整体支出绩效自评表', '<', '<', '<', '<'],
    ['资金（万元）', '年初预算数', '全年预算数', '实际支出数', '执行率'],
    ['全年支出', '#100', adjusted, executed, ''],
    ['其中：基本支出', '#40', '#50', '#49.5', ''],
    ['项目支出', '#60', '#70', '#64.5', ''],
  ];
}

describe('a total that is not the sum of its parts', () => {
  test('by two groups of parts with one sum: told once', () => {
    expect(run(declared('#0'))).toEqual(['C3 0 → 6316.75']);
  });
  test('by one group of two', () => {
    expect(run(declared('#6316.75', '#6300'))).toEqual(['C3 6316.75 → 6300']);
  });
  test('by two groups with different sums: told twice', () => {
    expect(run(declared('#0', '#6300'))).toEqual(['C3 0 → 6300', 'C3 0 → 6316.75']);
  });
  test('in a matrix of income and spending', () => {
    expect(run(incomeAndSpending('#4479.65', '#4479.65'))).toEqual([
      'B5 4479.65 → 4479.71',
      'B9 4479.65 → 4194.46',
    ]);
  });
  test('in a budget block, column by column', () => {
    expect(run(block('#130', '#114'))).toEqual(['C3 130 → 120']);
  });
  test('typed as text with thousands signs and units', () => {
    expect(run(declared('6,326.75万元'))).toEqual(['C3 6,326.75万元 → 6316.75']);
  });
});

describe('silent', () => {
  test.each<[string, Rows]>([
    ['right', declared('#6316.75')],
    ['a cent apart', declared('#6316.74')],
    ['income and spending that add up', incomeAndSpending('#4479.71', '#4194.46')],
    ['a right block', block('#120', '#114')],
    ['a blank total', declared('')],
    ['words for an amount', declared('#6316.75', '财政性资金')],
    ['one part in 元', declared('#6316.75', '63167500元')],
    ['blank parts count as nothing', declared('#6316.75', '#6316.75', '#3211.76', '')],
  ])('%s', (_, rows) => {
    expect(run(rows)).toEqual([]);
  });
});

describe('what is said', () => {
  test('the groups and their sum', () => {
    const [found] = findingsOf(check, { 表: declared('#0') });
    expect(found?.message.zh).toBe(
      '“部门预算总额”应等于各分项之和（资金来源、资金结构）：6316.75 + 0 = 6316.75万元，填写0。',
    );
  });
  test('a surplus counted as spending', () => {
    const found = findingsOf(check, { 表: incomeAndSpending('#4479.71', '#4479.65') });
    expect(found[0]?.cause?.zh).toContain('“当年结余” 285.19 也计入了合计');
  });
  test('no story, no cause', () => {
    const found = findingsOf(check, { 表: incomeAndSpending('#4479.71', '#4300') });
    expect(found[0]?.cause).toBeNull();
  });
});
