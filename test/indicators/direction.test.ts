import { cannotExceedFull, directionByName } from '../../src/core/indicators/direction';

describe('directionByName', () => {
  test.each<[string, string, 'higher' | 'lower' | null]>([
    ['预算执行率', '', 'higher'],
    ['预算调整率', '', 'lower'],
    ['“三公经费”控制率', '', 'lower'],
    ['结转结余率', '预算和财务管理', 'lower'],
    ['资产管理规范性', '', null],
    ['群众投诉率', '', 'lower'],
    ['群众投诉次数', '', 'lower'],
    ['投诉处理率', '', 'higher'],
    ['业主投诉减少率', '', 'higher'],
    ['投诉办结及时率', '', 'higher'],
    ['投诉处理情况', '', null],
    ['安全生产事故发生率', '', 'lower'],
    ['重大安全责任事故', '', 'lower'],
    ['事故处置率', '', 'higher'],
    ['事故应急演练次数', '', null],
    ['孕产妇死亡率', '', 'lower'],
    ['违规使用资金次数', '', 'lower'],
    ['违法行为查处数', '', null],
    ['产品不合格率', '', 'lower'],
    ['产品合格率', '', 'higher'],
    ['单位能耗', '', 'lower'],
    ['能耗降低率', '', 'higher'],
    ['成本节约率', '成本指标', 'higher'],
    ['项目总成本', '成本指标', 'lower'],
    ['单项业务成本', '经济成本指标', 'lower'],
    ['补助标准', '成本指标（10分）', 'lower'],
    ['成本控制有效性', '成本指标', null],
    ['培训次数', '数量指标', null],
    ['信访案重访率', '', 'lower'],
    ['群众等待时间', '时效指标', 'lower'],
    ['服务时长', '数量指标', null],
    ['档案破损造成经济损失率', '', 'lower'],
    ['公用经费支出控制率', '', 'lower'],
    ['高血压控制率', '', null],
    ['服务对象满意度', '', 'higher'],
    ['老旧小区改造工作计划完成率', '', 'higher'],
    ['财政收入增长率', '', 'higher'],
    ['成本增长率', '', null],
    ['年接待群众来信来访数量', '', null],
    ['', '', null],
  ])('%s under %j: %s', (name, level2, direction) => {
    expect(directionByName(name, level2)).toBe(direction);
  });
});

describe('cannotExceedFull', () => {
  test.each([
    '群众满意度',
    '低收入家庭对租赁补贴满意度',
    '服务对象满意度（%）',
    '满意度指标',
    '管理面积覆盖率',
    '产品合格率',
    '发放及时率',
    '房产档案的维护完好率',
    '信息公开率',
    '房地产业务办结率',
    '孕产妇死亡率',
    '政策知晓率',
    '评价结果应用率',
    '专项资金细化率',
    '绩效自评完成率',
    '社会公众满意度达到',
  ])('%s is a share', (name) => {
    expect(cannotExceedFull(name)).toBe(true);
  });

  test.each([
    '预算执行率',
    '项目支出预算执行率',
    '“三公经费”控制率',
    '在职人员控制率',
    '预算调整率',
    '结转结余变动率',
    '重点工作1计划完成率',
    '财政收入增长率',
    '满意度提升率',
    '满意度调查份数',
    '覆盖率增长幅度',
    '资金到位率',
    '床位使用率',
    '任务完成率',
    '培训次数',
    '',
  ])('%s may pass 100 %%', (name) => {
    expect(cannotExceedFull(name)).toBe(false);
  });
});
