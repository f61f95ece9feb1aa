import fc from 'fast-check';
import { matchKey, stripListNumber } from '../../src/core/text/match-key';

describe('matchKey', () => {
  test.each([
    ['一 级 指 标', '一级指标'],
    ['指标值\n（％）', '指标值(%)'],
    ['“三公经费”控制率', '三公经费控制率'],
    ['「三公经费」控制率', "'三公经费'控制率"],
    ['全年预算数（Ａ）', '全年预算数(a)'],
    ['部门预算总额：', '部门预算总额'],
    ['其中：基本支出', '其中:基本支出'],
    ['执行率（Ｂ／Ａ）', '执行率(B/A)'],
    ['\u3000得\u00A0分\u200B ', '得分'],
    ['面积（㎡）', '面积(m2)'],
    ['产出—数量', '产出-数量'],
  ])('%j is the same label as %j', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test.each([
    ['预算执行率', '预算调整率'],
    ['全年预算数(A)', '全年执行数(B)'],
    ['', '指标'],
  ])('%j is another label than %j', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  test('says the same of a text however often and in whatever company it is asked', () => {
    const before = matchKey('（一）年初预算数');
    for (let i = 0; i < 20000; i += 1) matchKey(`指标${i}`);
    expect(matchKey('（一）年初预算数')).toBe(before);
  });

  test('never holds white space and is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = matchKey(text);
        expect(key).not.toMatch(/\s/);
        expect(matchKey(` ${text}\n`)).toBe(key);
      }),
    );
  });
});

describe('stripListNumber', () => {
  test.each([
    ['1、资金来源：', '资金来源：'],
    ['1. 资金来源: ', '资金来源: '],
    ['（一）部门概况', '部门概况'],
    ['(1) 财政性资金', '财政性资金'],
    ['一、基本情况', '基本情况'],
    ['十二、附件', '附件'],
    ['1.（1）财政性资金', '财政性资金'],
    ['①采纳数', '采纳数'],
    ['2）其他', '其他'],
    ['１．收入', '收入'],
  ])('%j → %j', (text, rest) => {
    expect(stripListNumber(text)).toBe(rest);
  });

  test.each([
    '1、',
    '（1）',
    '一级指标',
    '三公经费',
    '1.5倍',
    '2021年',
    '2021.12',
    '(A)',
    '（2021年度）',
    '',
    '1',
  ])('%j stays as it is', (text) => {
    expect(stripListNumber(text)).toBe(text);
  });
});
