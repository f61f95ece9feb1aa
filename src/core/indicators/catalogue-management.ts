import { rate } from './types';
import type { CatalogueEntry } from './types';

const JINSHUI = '郑州市金水区2021年部门整体支出绩效目标申报表 指标说明列';
const HUNAN = '湖南省部门整体支出绩效评价指标表';
const INVESTMENT = '项目资金管理系统的公开口径';

/** Running costs, staff, procurement, performance management, project funds. */
export const MANAGEMENT_INDICATORS: readonly CatalogueEntry[] = [
  rate({
    name: '“三公经费”控制率',
    aliases: ['三公经费支出控制率', '三公经费预算控制率', '三公经费控制比率'],
    direction: 'lower',
    formula: '“三公经费”控制率=本年度“三公经费”实际支出数/“三公经费”预算数×100%',
    dataItems: ['“三公经费”实际支出数', '“三公经费”预算数'],
    usualTarget: '≤100%、≤80%、=100%',
    zeroDenominator: '预算为0时不适用，不计算',
    source: JINSHUI,
    examples: [
      {
        operands: { '本年度“三公经费”实际支出数': '0.59', '“三公经费”预算数': '1.5' },
        result: '39.33%',
        from: '金水区保障性住房管理办公室2021年',
      },
      {
        operands: { '本年度“三公经费”实际支出数': '0', '“三公经费”预算数': '0' },
        result: 'zero-denominator',
        from: '金水区杜岭街道办事处2021年',
      },
    ],
  }),
  rate({
    name: '“三公经费”变动率',
    aliases: ['三公经费增减率'],
    direction: 'lower',
    formula:
      '“三公经费”变动率=[（本年度“三公经费”预算数-上年度“三公经费”预算数）/上年度“三公经费”预算数]×100%',
    dataItems: ['“三公经费”预算数', '上年“三公经费”预算数'],
    usualTarget: '≤0',
    zeroDenominator: '上年为0时无法计算',
    source: HUNAN,
    examples: [
      {
        operands: { '本年度“三公经费”预算数': '63.46', '上年度“三公经费”预算数': '32' },
        result: '98.31%',
        from: '湖南某单位2018年',
      },
    ],
  }),
  rate({
    name: '公务招待费变动率',
    aliases: ['公务接待费变动率'],
    direction: 'lower',
    formula: '公务招待费变动率=[（本年度公务接待费-上年度公务接待费）/上年度公务接待费]×100%',
    dataItems: ['公务接待费', '上年公务接待费'],
    usualTarget: '≤0',
    source: HUNAN,
    examples: [
      {
        operands: { 本年度公务接待费: '4.99', 上年度公务接待费: '17.22' },
        result: '-71.02%',
        from: '湖南某单位2018年',
      },
    ],
  }),
  rate({
    name: '公务用车购置运行费变动率',
    aliases: ['公务用车购置及运行费变动率', '公务用车费变动率'],
    direction: 'lower',
    formula: '公务用车购置运行费变动率=[（本年度公务用车费-上年度公务用车费）/上年度公务用车费]×100%',
    dataItems: ['公务用车费', '上年公务用车费'],
    usualTarget: '≤0',
    source: HUNAN,
    examples: [
      {
        operands: { 本年度公务用车费: '39.3', 上年度公务用车费: '11.86' },
        result: '231.37%',
        from: '湖南某单位2018年',
      },
    ],
  }),
  rate({
    name: '公用经费控制率',
    direction: 'lower',
    formula: '公用经费控制率=（公用经费实际支出数/公用经费预算数）×100%',
    dataItems: ['公用经费实际支出数', '公用经费预算数'],
    usualTarget: '≤100%',
    source: HUNAN,
    examples: [
      { operands: { 公用经费实际支出数: '77.4', 公用经费预算数: '86' }, result: '90%', from: '示例' },
    ],
  }),
  rate({
    name: '在职人员控制率',
    aliases: ['财政供养人员控制率', '人员控制率', '在职人员编制控制率'],
    direction: 'lower',
    formula: '在职人员控制率=（在职人员数/编制数）×100%',
    dataItems: ['在职人员数', '编制数'],
    usualTarget: '≤100%',
    source: HUNAN,
    examples: [
      { operands: { 在职人员数: '136', 编制数: '143' }, result: '95.1%', from: '湖南某单位2018年' },
      {
        operands: { 在职人员数: '25', 编制数: '18' },
        result: '138.89%',
        from: '岳阳县住房保障服务中心2021年',
      },
    ],
  }),
  rate({
    name: '政府采购执行率',
    aliases: ['政府采购预算执行率', '政府采购完成率'],
    formula: '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%',
    dataItems: ['实际政府采购金额', '政府采购预算数'],
    usualTarget: '≥80%、≥90%、=100%',
    zeroDenominator: '无采购预算时不适用',
    source: JINSHUI,
    examples: [
      {
        operands: { 实际政府采购金额: '30.66', 政府采购预算数: '30.66' },
        result: '100%',
        from: '湖南某单位2018年',
      },
    ],
  }),
  rate({
    name: '绩效监控完成率',
    aliases: ['部门绩效监控完成率', '绩效运行监控完成率', '绩效监控覆盖率'],
    share: true,
    formula: '绩效监控完成率=已完成绩效监控项目数量/部门项目总数×100%',
    dataItems: ['已完成绩效监控项目数', '项目总数'],
    usualTarget: '=100%、≥90%',
    source: JINSHUI,
    examples: [
      {
        operands: { 已完成绩效监控项目数量: '17', 部门项目总数: '17' },
        result: '100%',
        from: '金水区保障性住房管理办公室2021年',
      },
    ],
  }),
  rate({
    name: '绩效自评完成率',
    aliases: ['部门绩效自评完成率', '绩效自评覆盖率'],
    share: true,
    formula: '绩效自评完成率=已完成评价项目数量/部门项目总数×100%',
    dataItems: ['已完成绩效自评项目数', '项目总数'],
    usualTarget: '=100%',
    source: JINSHUI,
    examples: [
      {
        operands: { 已完成评价项目数量: '17', 部门项目总数: '17' },
        result: '100%',
        from: '金水区保障性住房管理办公室2021年',
      },
    ],
  }),
  rate({
    name: '部门绩效评价完成率',
    aliases: ['绩效评价完成率', '重点绩效评价完成率'],
    share: true,
    formula: '部门绩效评价完成率=已完成评价项目数量/部门重点绩效评价项目数×100%',
    dataItems: ['已完成重点绩效评价项目数', '重点绩效评价项目数'],
    usualTarget: '=100%',
    zeroDenominator: '无重点评价项目时不适用',
    source: JINSHUI,
    examples: [
      {
        operands: { 已完成评价项目数量: '1', 部门重点绩效评价项目数: '1' },
        result: '100%',
        from: '金水区保障性住房管理办公室2021年',
      },
    ],
  }),
  rate({
    name: '评价结果应用率',
    aliases: ['绩效评价结果应用率', '绩效结果应用率'],
    share: true,
    formula: '评价结果应用率=评价提出的意见建议采纳数/提出的意见建议总数×100%',
    dataItems: ['意见建议采纳数', '意见建议总数'],
    usualTarget: '≥80%、≥90%、≥95%',
    source: JINSHUI,
    examples: [
      { operands: { 评价提出的意见建议采纳数: '19', 提出的意见建议总数: '20' }, result: '95%', from: '示例' },
    ],
  }),
  rate({
    name: '资金到位率',
    formula: '资金到位率=累计到位资金/累计下达投资×100%',
    dataItems: ['累计到位资金', '累计下达投资'],
    usualTarget: '100%',
    source: INVESTMENT,
    examples: [{ operands: { 累计到位资金: '80', 累计下达投资: '100' }, result: '80%', from: '示例' }],
  }),
  rate({
    name: '资金支付率',
    formula: '资金支付率=累计支付资金/累计完成投资×100%',
    dataItems: ['累计支付资金', '累计完成投资'],
    source: INVESTMENT,
    examples: [{ operands: { 累计支付资金: '60', 累计完成投资: '80' }, result: '75%', from: '示例' }],
  }),
  rate({
    name: '投资完成率',
    formula: '投资完成率=累计完成投资/总投资×100%',
    dataItems: ['累计完成投资', '总投资'],
    source: INVESTMENT,
    examples: [{ operands: { 累计完成投资: '80', 总投资: '160' }, result: '50%', from: '示例' }],
  }),
  rate({
    name: '固定资产利用率',
    share: true,
    formula: '固定资产利用率=（实际在用固定资产总额/所有固定资产总额）×100%',
    dataItems: ['在用固定资产', '固定资产合计'],
    source: '财预〔2013〕53号 预算绩效评价共性指标体系框架',
    examples: [
      {
        operands: { 实际在用固定资产总额: '16.69', 所有固定资产总额: '16.69' },
        result: '100%',
        from: '岳阳县住房保障服务中心2021年',
      },
    ],
  }),
  rate({
    name: '得分率',
    direction: null,
    share: true,
    formula: '得分率=得分/权重分值×100%',
    dataItems: ['得分', '权重分值'],
    source: '郑州市金水区 各项指标得分情况表',
    examples: [
      { operands: { 得分: '37', 权重分值: '40' }, result: '92.5%', from: '金水区保障性住房管理办公室2021年' },
      {
        operands: { 得分: '26', 权重分值: '30' },
        result: '86.67%',
        from: '金水区保障性住房管理办公室2021年',
      },
    ],
  }),
  rate({
    name: '指标完成比率',
    direction: null,
    formula: '指标完成比率=完成值÷指标值×100%',
    dataItems: ['完成值', '指标值'],
    usualTarget: '70%–130%',
    source: '绩效自评复核清单：低于70%或高于130%须分析',
    examples: [{ operands: { 完成值: '2481', 指标值: '2481' }, result: '100%', from: '示例' }],
  }),
];
