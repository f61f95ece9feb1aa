import { check } from '../../src/core/checks/same-item-differs/check';
import { CONTENT, data, KNOWN, selfEvaluation, TRAINED, withBudget, type Line } from './forms';
import type { Rows } from './grid';
import { brief, findingsOf } from './run-checks';

type Book = Parameters<typeof findingsOf>[1];
const run = (book: Book): readonly string[] => brief(findingsOf(check, book));

const LINES: Line[] = [['开展培训场次', '≥20场', '20场', '#40', '#40'], KNOWN, CONTENT];
/** 年初 100, 全年 120, 执行 114 (万元). */
const FORM = withBudget(['#100', '#120', '#114', '95%', '#10', '#9.5'], LINES, ['#100', '#96.5']);
const beside = (...items: Parameters<typeof data>[0]): Book => ({ 表: FORM, 基础数据: data(items) });

function declared(total: string, fiscal: string): Rows {
  return [
    ['2023年度部门整体支出绩效目标申报表', '<', '<', '<'],
    ['部门（单位）名称', '某某单位', '<', '<'],
    ['预算情况', '部门预算总额（万元）', total, '<'],
    ['^', '1、资金来源：（1）财政性资金', fiscal, '<'],
    ['^', '（2）其他资金', '#0', '<'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '开展培训场次', '≥20场'],
  ];
}

describe('one item with two values', () => {
  test.each([
    ['in 万元', beside(['年初预算数', '#105', '万元']), 'B2 105 → （无）'],
    ['in 元 against 万元', beside(['年初预算数', '#1050000', '元']), 'B2 1050000 → （无）'],
    ['万元 written as 元', beside(['全年执行数', '#114', '元']), 'B2 114 → （无）'],
    ['by another name', beside(['预算年初数', '98.5万元', '']), 'B2 98.5万元 → （无）'],
    [
      'twice in one sheet of data',
      beside(['在职人员总数', '#32', '人'], ['在职人员总数', '#33', '人']),
      'B3 33 → （无）',
    ],
  ])('%s', (_, book, expected) => {
    expect(run(book)).toEqual([expected]);
  });

  test('a total that contradicts its parts is taken for their sum', () => {
    const found = findingsOf(check, {
      申报表: declared('#0', '#6316.75'),
      基础数据: data([['预算年初数', '#6316.74', '万元']]),
    });
    expect(brief(found)).toEqual(['B2 6316.74 → （无）']);
    expect(found[0]?.message.zh).toBe(
      '“预算年初数”此处为 6316.74万元，申报表!C3 的“部门预算总额”为 6316.75万元（各分项之和），两处应一致，请核对。',
    );
  });

  test('a rate that no amounts give', () => {
    const form = selfEvaluation([TRAINED, ['预算执行率', '≥90%', '95%', '#30', '#30'], CONTENT]);
    const book = (rate: string): Book => ({ 表: form, 基础数据: data([['预算执行率', rate, '%']]) });
    expect(run(book('98%'))).toEqual(['B2 98% → （无）']);
    expect(run(book('95.2%'))).toEqual([]);
  });
});

describe('silent', () => {
  test.each([
    ['the same', beside(['年初预算数', '#100', '万元'], ['全年执行数', '1,140,000', '元'])],
    ['rounded to the digits that were typed', beside(['年初预算数', '#1000040', '元'])],
    ['another part', beside(['基本支出年初预算数', '#40', '万元'])],
    ['last year', beside(['上年结转结余总额', '#7', '万元'], ['结转结余总额', '#6', '万元'])],
    ['two years by name', beside(['2022年年初预算数', '#90', '万元'], ['2023年年初预算数', '#100', '万元'])],
    ['a name that may mean either budget', beside(['预算数', '#100', '万元'])],
    ['a blank', beside(['年初预算数', '', '万元'])],
    ['no unit against one', beside(['年初预算数', '#1000000', ''])],
    ['a rate that its definition contradicts', beside(['预算执行率', '98%', '%'])],
    ['a rate of fewer digits', beside(['预算执行率', '95.0%', '%'])],
  ])('%s', (_, book) => {
    expect(run(book)).toEqual([]);
  });

  test('two units', () => {
    const other = withBudget(['#500', '#500', '#500', '100%', '#10', '#10'], LINES, ['#100', '#97']);
    const named = other.map((row) => row.map((text) => (text === '某某单位' ? '另一单位' : text)));
    expect(run({ 甲: FORM, 乙: named })).toEqual([]);
  });
  test('two budgets on one sheet', () => {
    const second = withBudget(['#500', '#500', '#500', '100%', '#10', '#10'], LINES, ['#100', '#97']);
    const rows = [...FORM, [], ...second.map((row) => row.map((text) => (text === '部门名称' ? '' : text)))];
    expect(run({ 表: rows })).toEqual([]);
    expect(run({ 表: rows, 基础数据: data([['年初预算数', '#700', '万元']]) })).toEqual([]);
  });
});

test('元 for 万元 is told as the cause', () => {
  const [found] = findingsOf(check, beside(['全年执行数', '#1140000', '万元']));
  expect(found?.cause?.zh).toContain('元');
});
