/**
 * Wordings that forms of different places use, copied from the forms and not from the detector: were
 * they its own list, a wording missing there would never be missed here.
 */
export const HEADERS = {
  level1: ['一级指标'],
  level2: ['二级指标'],
  name: ['三级指标', '指标名称', '三级指标名称'],
  target: ['年度指标值', '指标值', '目标值', '年初目标值(A)', '年初设定目标值', '预期指标值'],
  actual: ['实际完成值', '全年实际值(B)', '完成值', '完成情况', '自评完成值'],
  completion: ['完成率'],
  weight: ['分值', '权重', '权重分值', '参考分值', '权数', '标准分'],
  score: ['得分', '自评得分', '自评分', '考评得分'],
  reason: [
    '偏差原因分析及改进措施',
    '未完成原因分析',
    '未完成原因分析及改进措施',
    '偏差原因',
    '扣分原因',
    '备注',
  ],
  definition: ['指标说明', '指标解释', '计算公式'],
  unit: ['度量单位', '计量单位', '单位'],
  comparator: ['指标性质'],
} as const;

export const BUDGET_HEADERS = {
  initialBudget: ['年初预算数', '年初预算'],
  adjustedBudget: ['全年预算数', '调整预算数', '全年预算数(A)', '预算数(A)'],
  executed: ['实际支出数', '执行数(B)', '全年执行数', '执行数'],
  executionRate: ['执行率', '执行率(B/A)', '预算执行率'],
  weight: ['分值', '权重'],
  score: ['得分', '自评得分'],
} as const;

export const TITLES = [
  '部门（单位）整体支出绩效自评表',
  '2024年度部门整体绩效自评表',
  '整体支出绩效自评评分表',
];
export const DECLARATION_TITLES = ['部门（单位）整体支出绩效目标申报表', '2024年度部门整体绩效目标申报表'];
export const TOTALS = ['合计', '总计', '总分', '合 计', '自评总分', '总得分'];
export const WHOLES = ['全年支出', '年度资金总额', '部门预算总额', '年度资金总额：'];
export const NOTES = [
  '注：1.定量指标按完成值与指标值的比例计分；2.得分最高不超过该指标分值。',
  '说明：资金使用单位填写本表，一式两份。',
  '备注：本表由单位财务部门汇总，以上数据均来自年度决算。',
];
export const GOALS = '保障机构正常运转，完成年度重点任务，提升公共服务水平，群众获得感进一步增强。';

/** Name → which way is better, and its unit. None has a formula in any published list. */
export interface Named {
  readonly name: string;
  readonly unit: string;
}
export const HIGHER: Readonly<Record<string, readonly Named[]>> = {
  数量指标: [
    { name: '组织业务培训场次', unit: '场' },
    { name: '走访慰问困难群众人数', unit: '人' },
    { name: '新建改造公厕数量', unit: '座' },
    { name: '编发政务信息条数', unit: '条' },
    { name: '新增绿化面积', unit: '平方米' },
    { name: '办理来信来访件数', unit: '件' },
  ],
  质量指标: [
    { name: '工程验收合格率', unit: '%' },
    { name: '设备正常运行率', unit: '%' },
    { name: '问题整改完成率', unit: '%' },
    { name: '培训考核通过率', unit: '%' },
  ],
  时效指标: [
    { name: '任务按期完成率', unit: '%' },
    { name: '补助资金及时发放率', unit: '%' },
    { name: '信访事项按期办结率', unit: '%' },
  ],
  社会效益指标: [
    { name: '带动就业人数', unit: '人' },
    { name: '受益群众户数', unit: '户' },
    { name: '政策知晓率', unit: '%' },
  ],
  经济效益指标: [
    { name: '引进企业家数', unit: '家' },
    { name: '旅游综合收入', unit: '万元' },
  ],
  服务对象满意度指标: [
    { name: '服务对象满意度', unit: '%' },
    { name: '受益群众满意度', unit: '%' },
    { name: '参训人员满意度', unit: '%' },
  ],
};
export const LOWER: readonly Named[] = [
  { name: '投诉件数', unit: '件' },
  { name: '平均办理时限', unit: '天' },
  { name: '人均培训成本', unit: '元' },
  { name: '设备故障率', unit: '%' },
];
export const WORDED = ['内部管理制度健全程度', '政务公开工作情况', '档案管理规范程度'];
export const DATED = ['年度项目完工时间', '年度报告报送时间'];
export const RANGED = ['巡查响应时间', '单次活动参与规模'];
export const DEFINED = [
  { name: '业务档案电子化率', over: '已电子化档案数', under: '应电子化档案数', unit: '卷' },
  { name: '老旧管网改造率', over: '已改造管网长度', under: '应改造管网长度', unit: '公里' },
] as const;

export const SHORT_REASONS = [
  '受天气影响，部分工作推迟到下年，下一步加快进度',
  '因经费未足额到位，未能完成全部任务，今后加强衔接',
];
export const OVER_REASONS = [
  '因上级新增任务，完成数超出年初计划',
  '年中新增工作较多，超额完成，今后合理设定目标',
];
