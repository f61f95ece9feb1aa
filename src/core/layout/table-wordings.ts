import type { HeaderRole, Wordings } from './header-roles';

type TableRole = Extract<
  HeaderRole,
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'executionRate'
  | 'scoreRate'
  | 'item'
  | 'value'
  | 'note'
  | 'measured'
  | 'met'
>;

/** Header wordings of budget blocks, 得分情况表 and 基础数据 sheets. */
export const TABLE_WORDINGS: Readonly<Record<TableRole, Wordings>> = {
  initialBudget: {
    hint: '批复数 部门预算数',
    sure: `
      预算批复数 批复预算数 批复预算 年初批复 年初安排数 期初预算 期初预算数 年初计划 预算批复金额
      年初预算数 年初预算 年初预算金额 年初批复数 年初部门预算数 年初批复预算数 预算年初数
      年初预算安排数 年初预算批复数 年初数`,
    pattern: /^年初.*预算/,
  },
  adjustedBudget: {
    sure: `
      调整后数 调整后金额 最终预算 可执行指标 预算指标数 本年预算数
      全年预算数 调整预算数 全年预算 调整后预算数 调整后预算 全年预算金额 调整后全年预算数
      全年预算安排数 调整预算 全年调整预算数 最终预算数`,
    hint: '预算总额 年度预算 本年预算 到位资金 实际到位数 财政下达数 指标数 预算指标 预算数 预算 预算金额 预算安排数 年度预算数 资金总额 预算调整数 预算收入',
    pattern: /^(全年|调整).*预算/,
  },
  executed: {
    sure: `
      支出完成数 预算支出完成数 实际完成支出
      支用数 实际支用数 使用金额 已支付金额 支付数 实际支付数 实际支付 支出金额 使用数 列支数 预算支出数
      实际支出数 全年执行数 执行数 实际执行数 预算执行数 决算数 支出数 实际支出 全年支出数
      执行金额 全年实际支出数 实际支出金额 实际使用数 全年执行 支出决算数 预算完成数
      完成预算数 全年支出 实际完成支出数`,
    hint: '实际使用 支出 执行',
    pattern: /^(全年|实际).*(执行|支出).*数?$/,
  },
  executionRate: {
    sure: `
      支用进度 执行进度 支付进度 预算执行进度 执行比例 资金使用率
      执行率 预算执行率 支出完成率 支出率 支付率 资金执行率 预算完成率 支出执行率 支出进度`,
    hint: '完成比例 使用率 完成率',
    pattern: /执行率/,
  },
  scoreRate: { sure: '得分率 得分比例 得分占比 得分比率', pattern: /得分率/ },
  item: {
    sure: '数据项 数据名称 数据项名称 数据指标 数据内容 基础数据项 数据项目',
    hint: '项目 名称 内容 项目名称 指标',
  },
  value: {
    sure: '数值 金额或数量 数值或金额 数量或金额 数据值 填报数 数据 取值 填报值 值',
    hint: '金额 数额 数量 本年数',
  },
  note: { sure: '说明 备注 口径 数据来源 来源 口径说明 数据说明 填报说明' },
  measured: { sure: '计算值 测算值' },
  met: { sure: '是否达标 达标情况 是否达到指标值' },
};
