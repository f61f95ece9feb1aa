/** The parts of a budget that have the same figures: which words name the part, which the figure. */
export type Family =
  'whole' | 'basic' | 'project' | 'general' | 'threePublic' | 'procurement' | 'publicFunds';
export type Figure = 'initial' | 'adjusted' | 'budget' | 'executed';

/** Longest words first: 一般公共预算支出 holds 预算, 项目支出 holds 支出. "whole" is no word at all. */
export const FAMILY_WORDS: readonly (readonly [string, Family])[] = [
  ['一般公共预算支出', 'general'],
  ['一般公共预算', 'general'],
  ['三公经费支出', 'threePublic'],
  ['三公经费', 'threePublic'],
  ['三公', 'threePublic'],
  ['政府采购', 'procurement'],
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
  ['公用经费', 'publicFunds'],
];

/** Labels of the row that holds the whole; before a figure they say nothing ("全年支出年初预算数"). */
export const WHOLE_WORDS: readonly string[] = [
  '全年支出',
  '年度资金总额',
  '年度预算资金总额',
  '预算资金总额',
  '资金总额',
  '资金合计',
  '部门整体支出',
  '整体支出',
  '年度总支出',
  '年度支出',
  '支出总额',
  '全年资金',
  '年度预算',
  '部门预算',
  '支出预算',
  '预算',
  '总额',
  '合计',
  '总计',
  '部门',
  '年度',
  '支出',
  '资金',
  '财政',
];

export const FIGURE_WORDS: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ...[
    '年初预算数',
    '年初预算',
    '预算年初数',
    '年初数',
    '年初部门预算',
    '年初部门预算数',
    '年初批复数',
    '年初批复预算数',
    '年初批复预算',
    '年初预算批复数',
    '年初预算金额',
    '年初预算总额',
    '年初预算安排数',
    '年初预算安排',
    '年初安排数',
    '年初批复',
    '年初预算资金',
    '初始预算数',
  ].map((word): [string, Figure] => [word, 'initial']),
  ...[
    '全年预算数',
    '全年预算',
    '调整预算数',
    '调整预算',
    '调整后预算数',
    '调整后预算',
    '预算调整后数',
    '调整后全年预算数',
    '(调整)预算数',
    '(调整后)预算数',
    '最终预算数',
    '全年预算总额',
    '全年预算金额',
    '全年预算资金',
    '调整后预算总额',
    '调整后数',
    '全年总预算',
  ].map((word): [string, Figure] => [word, 'adjusted']),
  ...[
    '预算数',
    '预算',
    '预算金额',
    '预算总数',
    '支出预算数',
    '支出预算',
    '批复预算数',
    '预算批复数',
    '预算安排数',
    '预算安排',
    '预算安排总额',
    '批复数',
    '预算资金',
  ].map((word): [string, Figure] => [word, 'budget']),
  ...[
    '全年执行数',
    '执行数',
    '预算执行数',
    '预算执行金额',
    '执行金额',
    '预算完成数',
    '完成数',
    '支出完成数',
    '实际支出数',
    '实际支出',
    '支出数',
    '实际完成数',
    '全年支出数',
    '全年实际支出数',
    '全年实际支出',
    '实际执行数',
    '预算支出完成数',
    '预算实际完成数',
    '支出决算数',
    '决算数',
    '实际支出金额',
    '实际支出总额',
    '实际支出资金',
    '支出金额',
    '预算支出数',
    '实际预算完成数',
    '全年执行',
    '全年执行金额',
    '全年支出金额',
    '支出执行数',
    '决算支出数',
  ].map((word): [string, Figure] => [word, 'executed']),
]);

/** What the vocabulary calls each figure of each part. */
export const FIGURE_NAMES: Readonly<Record<Family, Readonly<Partial<Record<Figure, string>>>>> = {
  whole: { initial: '年初预算数', adjusted: '全年预算数', budget: '预算数', executed: '全年执行数' },
  basic: {
    initial: '基本支出年初预算数',
    adjusted: '基本支出全年预算数',
    budget: '基本支出预算数',
    executed: '基本支出执行数',
  },
  project: {
    initial: '项目支出年初预算数',
    adjusted: '项目支出全年预算数',
    budget: '项目支出预算数',
    executed: '项目支出执行数',
  },
  general: {
    initial: '一般公共预算支出年初预算数',
    adjusted: '一般公共预算支出全年预算数',
    budget: '一般公共预算支出预算数',
    executed: '一般公共预算支出执行数',
  },
  threePublic: {
    initial: '“三公经费”年初预算数',
    adjusted: '“三公经费”全年预算数',
    budget: '“三公经费”预算数',
    executed: '“三公经费”实际支出数',
  },
  procurement: {
    initial: '政府采购年初预算数',
    adjusted: '政府采购全年预算数',
    budget: '政府采购预算数',
    executed: '实际政府采购金额',
  },
  publicFunds: {
    initial: '公用经费年初预算数',
    adjusted: '公用经费全年预算数',
    budget: '公用经费预算数',
    executed: '公用经费实际支出数',
  },
};

/**
 * An operand's figure → figures that may stand for it, best first, with how sure that is. The 预算数 of
 * an execution rate is the adjusted budget, never the initial one (§4); the parts that are seldom
 * adjusted may be stated once, at the beginning of the year.
 */
export const STANDS_FOR: Readonly<
  Record<'adjustable' | 'stated', Readonly<Record<Figure, readonly (readonly [Figure, number])[]>>>
> = {
  adjustable: {
    initial: [['initial', 0.95]],
    adjusted: [
      ['adjusted', 0.95],
      ['budget', 0.8],
    ],
    budget: [
      ['adjusted', 0.9],
      ['budget', 0.85],
    ],
    executed: [['executed', 0.95]],
  },
  stated: {
    initial: [
      ['initial', 0.95],
      ['budget', 0.8],
    ],
    adjusted: [
      ['adjusted', 0.95],
      ['budget', 0.85],
      ['initial', 0.7],
    ],
    budget: [
      ['budget', 0.95],
      ['adjusted', 0.9],
      ['initial', 0.85],
    ],
    executed: [['executed', 0.95]],
  },
};

export const ADJUSTABLE: readonly Family[] = ['whole', 'basic', 'project', 'general'];
