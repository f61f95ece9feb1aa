import { bindOperand } from '../../src/core/data-items/bind-operand';
import type { Binding } from '../../src/core/data-items/bind-operand';
import type { DataItem } from '../../src/core/data-items/types';
import { item } from './item';

const told = (binding: Binding): string =>
  binding.kind === 'found'
    ? `${binding.item.name} ${binding.value.toString()}`
    : `missing ${binding.canonical}`;

const count = (name: string, value: string): DataItem => item(name, value, { unit: '个', origin: 'data' });
const person = (name: string, value: string): DataItem => item(name, value, { unit: '人', origin: 'data' });

/** 正宁: the budget block of the form itself. */
const ZHENGNING = [
  item('年初预算数', '1025.51'),
  item('全年预算数', '2976.37'),
  item('执行数', '2976.36'),
  item('基本支出年初预算数', '211.87'),
  item('基本支出全年预算数', '205.43'),
  item('基本支出执行数', '205.42'),
  item('项目支出年初预算数', '813.64'),
  item('项目支出全年预算数', '2770.96'),
  item('项目支出执行数', '2770.95'),
];

/** 金水 000: a declaration's budget block and a 基础数据 sheet in the report's words. */
const JINSHUI = [
  item('部门预算总额', '0', { origin: 'amounts' }),
  item('财政性资金', '6316.75', { origin: 'amounts' }),
  item('基本支出', '3104.99', { origin: 'amounts' }),
  item('项目支出', '3211.76', { origin: 'amounts' }),
  ...(
    [
      ['预算年初数', '6316.74'],
      ['调整预算数', '22285.53'],
      ['预算执行金额', '22285.52'],
      ['“三公经费”年初预算', '1.5'],
      ['“三公经费”实际支出', '0.59'],
      ['结转结余总额', '0'],
    ] as const
  ).map(([name, value]) => item(name, value, { origin: 'data', sheet: '基础数据' })),
  count('项目总数', '18'),
  count('开展绩效监控项目', '17'),
  count('开展绩效自评项目', '16'),
];

/** 岳阳: amounts with parts, staff beside. */
const YUEYANG = [
  person('人员编制', '18'),
  person('实有人数', '25'),
  item('支出合计', '4194.46', { origin: 'amounts' }),
  item('上年结转', '3440.36', { origin: 'amounts' }),
  item('累计结余', '285.19', { origin: 'amounts' }),
  item('三公经费合计', '1.03', { origin: 'amounts' }),
  item('公务接待费', '1.02', { origin: 'amounts' }),
];

describe('operands of the seeds', () => {
  test.each<[string, string, readonly DataItem[], string]>([
    ['预算完成数', '预算执行率', ZHENGNING, '执行数 2976.36'],
    ['预算数', '预算执行率', ZHENGNING, '全年预算数 2976.37'],
    ['实际支出数', '基本支出预算执行率', ZHENGNING, '基本支出执行数 205.42'],
    ['预算数', '基本支出预算执行率', ZHENGNING, '基本支出全年预算数 205.43'],
    ['全年预算数', '项目支出预算执行率', ZHENGNING, '项目支出全年预算数 2770.96'],
    ['项目支出执行数', '项目支出预算执行率', ZHENGNING, '项目支出执行数 2770.95'],
    ['年初预算数', '预算调整率', ZHENGNING, '年初预算数 1025.51'],
    ['预算调整数', '预算调整率', ZHENGNING, '全年预算数 2976.37'],
    ['B', '执行率', ZHENGNING, '执行数 2976.36'],
    ['A', '项目支出预算执行率', ZHENGNING, '项目支出全年预算数 2770.96'],
    ['“三公经费”预算数', '“三公经费”控制率', ZHENGNING, 'missing “三公经费”预算数'],
    ['预算数', '“三公经费”控制率', ZHENGNING, 'missing “三公经费”预算数'],
    ['预算数', '政府采购执行率', ZHENGNING, 'missing 政府采购预算数'],
    ['结转结余总额', '结转结余率', ZHENGNING, 'missing 结转结余总额'],
    ['本年一般公共预算支出完成数', '结转结余率', ZHENGNING, 'missing 一般公共预算支出执行数'],

    ['预算完成数', '预算执行率', JINSHUI, '预算执行金额 22285.52'],
    ['预算数', '预算执行率', JINSHUI, '调整预算数 22285.53'],
    ['预算调整数', '预算调整率', JINSHUI, '调整预算数 22285.53'],
    ['年初预算数', '预算调整率', JINSHUI, '预算年初数 6316.74'],
    ['结转结余总额', '结转结余率', JINSHUI, '结转结余总额 0'],
    ['本年度“三公经费”实际支出数', '“三公经费”控制率', JINSHUI, '“三公经费”实际支出 0.59'],
    ['“三公经费”预算数', '“三公经费”控制率', JINSHUI, '“三公经费”年初预算 1.5'],
    ['预算数', '“三公经费”控制率', JINSHUI, '“三公经费”年初预算 1.5'],
    ['已完成绩效监控项目数量', '绩效监控完成率', JINSHUI, '开展绩效监控项目 17'],
    ['部门项目总数', '绩效监控完成率', JINSHUI, '项目总数 18'],
    ['已完成评价项目数量', '绩效自评完成率', JINSHUI, '开展绩效自评项目 16'],
    ['已完成评价项目数量', '部门绩效评价完成率', JINSHUI, 'missing 已完成重点绩效评价项目数'],
    ['部门重点绩效评价项目数', '部门绩效评价完成率', JINSHUI, 'missing 重点绩效评价项目数'],
    ['评价提出的意见建议采纳数', '评价结果应用率', JINSHUI, 'missing 意见建议采纳数'],
    ['实际政府采购金额', '政府采购执行率', JINSHUI, 'missing 实际政府采购金额'],
    ['已细化到具体县市区和承担单位的资金数', '专项资金细化率', JINSHUI, 'missing 已细化资金数'],

    ['在职人员数', '在职人员控制率', YUEYANG, '实有人数 25'],
    ['编制数', '在职人员控制率', YUEYANG, '人员编制 18'],
    ['支出完成数', '结转结余率', YUEYANG, '支出合计 4194.46'],
    ['本年结转结余资金总额', '结转结余变动率', YUEYANG, '累计结余 285.19'],
    ['上年结转结余资金总额', '结转结余变动率', YUEYANG, '上年结转 3440.36'],
    ['“三公经费”实际支出数', '“三公经费”控制率', YUEYANG, '三公经费合计 1.03'],
  ])('%s of %s', (operand, indicator, items, expected) => {
    expect(told(bindOperand(operand, { indicator, items }))).toBe(expected);
  });
});

describe('what a name must not be bound to', () => {
  test.each<[string, string, readonly DataItem[], string]>([
    ['预算数', '预算执行率', [item('年初预算数', '5')], 'missing 全年预算数'],
    ['预算数', '预算执行率', [item('全年预算数', '95', { unit: '%' })], 'missing 全年预算数'],
    ['预算执行数', '预算执行率', [item('预算执行率', '95', { unit: null })], 'missing 全年执行数'],
    ['在职人员数', '在职人员控制率', [item('在职人员数', '300', { unit: '万元' })], 'missing 在职人员数'],
    ['项目总数', '绩效监控完成率', [item('项目总数', '95', { unit: '%' })], 'missing 项目总数'],
    ['合格产品数', '产品合格率', [item('合格产品数', '95', { unit: '%' })], 'missing 合格产品数'],
    ['预算数', '预算执行率', [item('财政拨款全年预算数', '5')], 'missing 全年预算数'],
    ['预算数', '预算执行率', [item('上年预算数', '5')], 'missing 全年预算数'],
    ['“三公经费”预算数', '“三公经费”变动率', [item('上年“三公经费”预算数', '5')], 'missing “三公经费”预算数'],
    ['合格产品数', '产品合格率', [item('产品总数', '5', { unit: '个' })], 'missing 合格产品数'],
    ['计划数', '完成率', [item('计划完成数', '5', { unit: '个' })], 'missing 计划数'],
    ['总数', '完成率', [item('总额', '5')], 'missing 总数'],
    ['基本支出执行数', '预算执行率', [item('全年执行数', '5')], 'missing 基本支出执行数'],
  ])('%s of %s', (operand, indicator, items, expected) => {
    expect(told(bindOperand(operand, { indicator, items }))).toBe(expected);
  });
});

describe('names nobody catalogued', () => {
  test.each<[string, DataItem, string]>([
    ['合格产品数', item('合格产品数量', '5', { unit: '个' }), '合格产品数量 5'],
    ['应改造小区总数', item('应改造小区数（个）', '12', { unit: null }), '应改造小区数（个） 12'],
    ['已办结的投诉件数', item('本年度已办结投诉件数', '7', { unit: '件' }), '本年度已办结投诉件数 7'],
  ])('%s is %j', (operand, only, expected) => {
    expect(told(bindOperand(operand, { indicator: '完成率', items: [only] }))).toBe(expected);
  });
});

describe('the form’s own words win', () => {
  test('a gloss can make 预算数 the initial budget', () => {
    const gloss = '年初批复的部门预算';
    expect(told(bindOperand('预算数', { indicator: '预算执行率', items: ZHENGNING, gloss }))).toBe(
      '年初预算数 1025.51',
    );
  });

  test('a gloss that speaks of the adjusted budget leaves it so', () => {
    const gloss = '财政部门年初批复及年中调整后的预算数';
    expect(told(bindOperand('预算数', { indicator: '预算执行率', items: ZHENGNING, gloss }))).toBe(
      '全年预算数 2976.37',
    );
  });

  test('the letter in a header is what B/A means', () => {
    const items = [item('资金安排(A)', '10'), item('资金使用(B)', '9')];
    expect(told(bindOperand('A', { indicator: '执行率', items }))).toBe('资金安排(A) 10');
  });
});

describe('the trap of 预算调整数', () => {
  test('an item of that name alone is taken as the budget after adjustment, and said to be unclear', () => {
    const items = [item('预算调整数', '110'), item('年初预算数', '100')];
    const binding = bindOperand('预算调整数', {
      indicator: '预算调整率',
      items,
      adjustment: 'budget',
    });
    expect(binding).toMatchObject({
      kind: 'found',
      item: { name: '预算调整数' },
      caution: { zh: expect.stringContaining('追加追减') as string },
    });
    expect(binding.kind === 'found' && binding.confidence).toBeLessThan(0.7);
  });

  test('a stated adjusted budget is better, and the other number is told', () => {
    const items = [item('预算调整数', '10'), item('全年预算数', '110')];
    const binding = bindOperand('预算调整数', { indicator: '预算调整率', items });
    expect(told(binding)).toBe('全年预算数 110');
    expect(binding.alternatives.map((one) => one.item.name)).toEqual(['预算调整数']);
    expect(binding.kind === 'found' && binding.caution).toBeNull();
  });

  test('an item noted as the sum of adjustments is no budget', () => {
    const items = [item('预算调整数', '10', { note: '追加、追减的资金总和' })];
    expect(told(bindOperand('预算调整数', { indicator: '预算调整率', items }))).toBe('missing 全年预算数');
    const context = { indicator: '预算调整率', items, adjustment: 'sum' as const };
    expect(told(bindOperand('预算调整数', context))).toBe('预算调整数 10');
  });

  test('a form that divides the adjustments means their sum', () => {
    const items = [item('追加预算', '10'), item('全年预算数', '110')];
    const context = { indicator: '预算调整率', items, adjustment: 'sum' as const };
    expect(told(bindOperand('预算调整数', context))).toBe('追加预算 10');
  });
});

describe('blank cells, several candidates, other sheets', () => {
  test('a blank item is the cell to fill', () => {
    const blank = item('政府采购预算数', null, { origin: 'data' });
    const binding = bindOperand('政府采购预算数', { indicator: '政府采购执行率', items: [blank] });
    expect(binding).toMatchObject({ kind: 'missing', canonical: '政府采购预算数', unit: '万元', blank });
  });

  test('a blank that asks for the very item beats a distant stand-in', () => {
    const items = [
      item('部门预算总额', '0', { origin: 'amounts' }),
      item('年初预算数', null, { origin: 'data' }),
    ];
    expect(bindOperand('年初预算数', { indicator: '预算调整率', items })).toMatchObject({
      kind: 'missing',
      blank: items[1],
    });
  });

  test('without it, the declared total stands in for 年初预算数', () => {
    const items = [item('部门预算总额', '2181.72', { origin: 'amounts' })];
    const binding = bindOperand('年初预算数', { indicator: '预算调整率', items });
    expect(binding).toMatchObject({ kind: 'found', item: items[0] });
    expect(binding.kind === 'found' && binding.confidence).toBeLessThan(0.7);
  });

  test('the own sheet comes before a data sheet, and the other number is told', () => {
    const items = [
      item('全年预算数', '5', { origin: 'data', sheet: '基础数据' }),
      item('全年预算数', '4', { sheet: '自评表' }),
    ];
    const binding = bindOperand('预算数', { indicator: '预算执行率', items, sheet: '自评表' });
    expect(binding).toMatchObject({ kind: 'found', item: items[1], alternatives: [{ item: items[0] }] });
  });

  test('a data sheet comes before the own block when it is more to the point', () => {
    const items = [
      item('部门预算总额', '0', { origin: 'amounts' }),
      item('预算年初数', '5', { origin: 'data', sheet: '基础数据' }),
    ];
    expect(bindOperand('年初预算数', { indicator: '预算调整率', items, sheet: '自评表' })).toMatchObject({
      item: items[1],
      alternatives: [{ item: items[0] }],
    });
  });

  test('the same amount in another unit is no other number', () => {
    const items = [item('全年预算数', '4'), item('全年预算数', '40000', { unit: '元', origin: 'data' })];
    expect(bindOperand('预算数', { indicator: '预算执行率', items }).alternatives).toEqual([]);
  });

  test('two other units’ sheets that disagree decide nothing', () => {
    const items = [item('全年预算数', '5', { sheet: '甲' }), item('全年预算数', '4', { sheet: '乙' })];
    const binding = bindOperand('预算数', { indicator: '预算执行率', items, sheet: '丙' });
    expect(binding).toMatchObject({ kind: 'missing', blank: null });
    expect(binding.alternatives).toHaveLength(2);
  });

  test('one other sheet may answer, but not surely', () => {
    const items = [item('全年预算数', '5', { sheet: '甲' })];
    const binding = bindOperand('预算数', { indicator: '预算执行率', items, sheet: '丙' });
    expect(binding.kind === 'found' && binding.confidence).toBeLessThan(0.7);
  });
});

test('the evidence says where the number stands', () => {
  const only = item('全年预算数', '5', { sheet: '自评表' });
  const binding = bindOperand('预算数', { indicator: '预算执行率', items: [only] });
  expect(binding.kind === 'found' && binding.evidence.zh).toBe(
    `“预算数”取“全年预算数”（自评表!${only.cell.address}）`,
  );
});
