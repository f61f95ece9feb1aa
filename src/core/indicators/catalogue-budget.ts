import { rate } from './types';
import type { CatalogueEntry } from './types';

const JINSHUI = '郑州市金水区2021年部门整体支出绩效目标申报表 指标说明列';
const ZHENGNING = '正宁县2023年部门整体支出绩效自评表';
const HUNAN = '湖南省部门整体支出绩效评价指标表';
const FRAMEWORK = '财预〔2013〕53号 预算绩效评价共性指标体系框架';
const ASSESSMENT = '部门预算管理考核表（公开件）';
const IN_WORDS = '部门整体支出绩效评价指标体系（公开件），只有文字表述';

/** Budget, its execution and its adjustment. */
export const BUDGET_INDICATORS: readonly CatalogueEntry[] = [
  rate({
    name: '预算执行率',
    aliases: [
      '执行率',
      '预算完成率',
      '全年预算执行率',
      '部门预算执行率',
      '整体支出预算执行率',
      '支出预算执行率',
      '预算资金执行率',
      '资金执行率',
      '预算执行',
    ],
    formula: '预算执行率=（预算完成数/预算数）×100%',
    dataItems: ['全年执行数', '全年预算数'],
    usualTarget: '≥85% … 100%',
    zeroDenominator: '预算数为0时无法计算；写 0、0.00%、/、— 或留空均可',
    source: JINSHUI,
    examples: [
      {
        operands: { 预算完成数: '22285.52', 预算数: '22285.52' },
        result: '100%',
        from: '金水区保障性住房管理办公室2021年',
      },
      {
        operands: { 预算完成数: '2976.37', 预算数: '2976.37' },
        result: '100%',
        from: '正宁县房产服务中心2023年',
      },
      {
        operands: { 预算完成数: '2976.37', 预算数: '1025.51' },
        result: '290.23%',
        from: '误用年初预算数作分母时的结果',
      },
      { operands: { 预算完成数: '0', 预算数: '0' }, result: 'zero-denominator', from: '没有预算的单位' },
    ],
  }),
  rate({
    name: '基本支出预算执行率',
    aliases: ['基本支出执行率', '基本支出预算完成率'],
    formula: '基本支出预算执行率=（基本支出执行数/基本支出全年预算数）×100%',
    dataItems: ['基本支出执行数', '基本支出全年预算数'],
    usualTarget: '100%',
    source: ZHENGNING,
    examples: [
      {
        operands: { 基本支出执行数: '205.42', 基本支出全年预算数: '205.42' },
        result: '100%',
        from: '正宁县房产服务中心2023年',
      },
    ],
  }),
  rate({
    name: '项目支出预算执行率',
    aliases: ['项目支出执行率', '项目支出预算完成率', '项目预算执行率'],
    formula: '项目支出预算执行率=（项目支出执行数/项目支出全年预算数）×100%',
    dataItems: ['项目支出执行数', '项目支出全年预算数'],
    usualTarget: '100%',
    source: ZHENGNING,
    examples: [
      {
        operands: { 项目支出执行数: '2770.95', 项目支出全年预算数: '2770.95' },
        result: '100%',
        from: '正宁县房产服务中心2023年',
      },
    ],
  }),
  rate({
    name: '预算调整率',
    aliases: ['预算调整比率', '预算调整幅度'],
    direction: 'lower',
    formula: '预算调整率=（预算调整数-年初预算数）/年初预算数×100%',
    dataItems: ['全年预算数', '年初预算数'],
    usualTarget: '≤5%、≤0、≤20%、0%',
    zeroDenominator: '年初预算数为0时无法计算',
    source: JINSHUI,
    examples: [
      {
        operands: { 预算调整数: '22285.52', 年初预算数: '6316.74' },
        result: '252.8%',
        from: '金水区保障性住房管理办公室2021年',
      },
      {
        operands: { 预算调整数: '4259.4', 年初预算数: '2181.72' },
        result: '95.23%',
        from: '金水区杜岭街道办事处2021年',
      },
      {
        operands: { 预算调整数: '100', 年初预算数: '0' },
        result: 'zero-denominator',
        from: '年初没有预算的单位',
      },
    ],
  }),
  rate({
    name: '预算控制率',
    direction: 'lower',
    formula: '预算控制率=（本年追加预算/年初预算）×100%',
    dataItems: ['预算调整总额', '年初预算数'],
    usualTarget: '0%',
    source: HUNAN,
    examples: [
      {
        operands: { 本年追加预算: '767.86', 年初预算: '1922.76' },
        result: '39.94%',
        from: '湖南某单位2018年',
      },
    ],
  }),
  rate({
    name: '结转结余率',
    aliases: ['结余率', '结转结余资金率', '结余资金率', '预算结转结余率'],
    direction: 'lower',
    formula: '结转结余率=结转结余总额/预算数×100%',
    dataItems: ['结转结余总额', '全年预算数'],
    usualTarget: '≤5%、≤0、0%',
    source: `${JINSHUI}；另有以支出完成数为分母的写法，以表中说明为准`,
    examples: [
      {
        operands: { 结转结余总额: '285.19', 预算数: '4479.65' },
        result: '6.37%',
        from: '岳阳县住房保障服务中心2021年',
      },
    ],
  }),
  rate({
    name: '结转结余变动率',
    aliases: ['结转结余资金变动率'],
    direction: 'lower',
    formula: '结转结余变动率=（本年结转结余资金总额-上年结转结余资金总额）/上年结转结余资金总额×100%',
    dataItems: ['结转结余总额', '上年结转结余总额'],
    usualTarget: '≤0',
    zeroDenominator: '上年结转结余为0时无法计算',
    source: ASSESSMENT,
    examples: [
      {
        operands: { 本年结转结余资金总额: '285.19', 上年结转结余资金总额: '3440.36' },
        result: '-91.71%',
        from: '岳阳县住房保障服务中心2021年',
      },
      {
        operands: { 本年结转结余资金总额: '0', 上年结转结余资金总额: '0' },
        result: 'zero-denominator',
        from: '正宁县房产服务中心2023年',
      },
    ],
  }),
  rate({
    name: '一般公共预算支出实际完成率',
    aliases: ['一般公共预算支出完成率'],
    formula: '一般公共预算支出实际完成率=本年一般公共预算支出完成数*100%/本年一般公共预算支出年初预算数',
    dataItems: ['一般公共预算支出执行数', '一般公共预算支出年初预算数'],
    usualTarget: '=100%',
    source: '部门预算管理考核表（公开件）；分母是年初预算数，与预算执行率不同',
    examples: [
      {
        operands: { 本年一般公共预算支出完成数: '95', 本年一般公共预算支出年初预算数: '100' },
        result: '95%',
        from: '示例',
      },
    ],
  }),
  rate({
    name: '支付进度率',
    formula: '支付进度率=（实际支付进度/既定支付进度）×100%',
    dataItems: ['实际支付进度', '既定支付进度'],
    usualTarget: '≥100%',
    source: FRAMEWORK,
    examples: [{ operands: { 实际支付进度: '45', 既定支付进度: '50' }, result: '90%', from: '示例' }],
  }),
  rate({
    name: '重点支出安排率',
    share: true,
    formula: '重点支出安排率=（重点项目支出/项目总支出）×100%',
    dataItems: ['重点项目支出', '项目总支出'],
    source: IN_WORDS,
    examples: [{ operands: { 重点项目支出: '60', 项目总支出: '80' }, result: '75%', from: '示例' }],
  }),
  rate({
    name: '专项资金细化率',
    aliases: ['资金细化率', '专项资金预算细化率'],
    share: true,
    formula: '专项资金细化率=（已细化到具体县市区和承担单位的资金数/部门参与分配资金总数）×100%',
    dataItems: ['已细化资金数', '参与分配资金总数'],
    usualTarget: '≥95%、≥99%、=100%',
    source: JINSHUI,
    examples: [
      {
        operands: { 已细化到具体县市区和承担单位的资金数: '99', 部门参与分配资金总数: '100' },
        result: '99%',
        from: '示例',
      },
    ],
  }),
  rate({
    name: '应付账款率',
    aliases: ['应付账款(暂存款)率', '暂存款率'],
    direction: 'lower',
    formula: '应付账款率=本年应付账款总额*100%/本年一般公共预算支出完成数',
    dataItems: ['应付账款总额', '一般公共预算支出执行数'],
    usualTarget: '9%',
    source: ASSESSMENT,
    examples: [
      { operands: { 本年应付账款总额: '9', 本年一般公共预算支出完成数: '100' }, result: '9%', from: '示例' },
    ],
  }),
  rate({
    name: '应付账款变动率',
    aliases: ['应付账款(暂存款)变动率'],
    direction: 'lower',
    formula: '应付账款变动率=（本年期末应付账款总额-上年期末应付账款总额）*100%/上年期末应付账款总额',
    dataItems: ['应付账款总额', '上年应付账款总额'],
    usualTarget: '-30%',
    source: ASSESSMENT,
    examples: [
      { operands: { 本年期末应付账款总额: '70', 上年期末应付账款总额: '100' }, result: '-30%', from: '示例' },
    ],
  }),
];
