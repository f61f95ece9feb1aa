/** 概览: how a form stands, and its budget in figures. */
export const overviewZh = {
  heading: '概览',
  none: '没有可以汇总的得分，也没有预算数。',
  rates: '得分率',
  level: '一级指标',
  scoreOf: '得分 / 分值',
  rate: '得分率',
  total: '合计',
  indicators: (count: number) => `${count}个指标`,
  open: '未评完',
  unknown: '—',
  budget: '预算执行',
  item: '项目',
  amount: '金额',
  inUnit: (unit: string) => `单位：${unit}`,
  executionRate: '预算执行率',
  entered: (text: string) => `填写 ${text}`,
  notEntered: '未填',
  working: (working: string, result: string) => `${working} = ${result}`,
  parts: (count: number) => `分项（${count}）`,
};

export type OverviewTexts = typeof overviewZh;
