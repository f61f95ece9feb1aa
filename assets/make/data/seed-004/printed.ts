import type { Cell, Level2 } from '../../form';

/** The printed part of the form: which indicators each group names, and their printed unit. */
const QUALITY = '定性指标';
const PRINTED: Record<string, string> = {
  年度履职目标相关性: QUALITY,
  工作任务科学性: QUALITY,
  绩效指标合理性: QUALITY,
  预算编制完整性: QUALITY,
  专项资金细化率: '%',
  预算执行率: '%',
  预算调整率: '%',
  结转结余率: '%',
  '“三公经费”控制率': '%',
  政府采购执行率: '%',
  决算真实性: QUALITY,
  资金使用合规性: QUALITY,
  管理制度健全性: QUALITY,
  预决算信息公开性: QUALITY,
  资产管理规范性: QUALITY,
  绩效监控完成率: '%',
  绩效自评完成率: '%',
  部门绩效评价完成率: '%',
  评价结果应用率: '%',
};
const NAMES = Object.keys(PRINTED);

/** The printed indicators from `first` on, one for each target that the unit filled in. */
function printed(level2: string, first: string, targets: readonly Cell[]): Level2 {
  const start = NAMES.indexOf(first);
  return [
    level2,
    ...targets.map((target, index): Cell[] => {
      const name = NAMES[start + index] ?? '';
      return [name, target, PRINTED[name] ?? ''];
    }),
  ];
}

/** 相关性, 科学性, 合理性. */
export const goals = (...targets: Cell[]): Level2 => printed('工作目标管理', '年度履职目标相关性', targets);
/** From 预算编制完整性 on. */
export const finance = (...targets: Cell[]): Level2 => printed('预算和财务管理', '预算编制完整性', targets);
/** From the named indicator on: the form repeats 投入管理指标 and 预算和财务管理 where its page ends. */
export const financeFrom = (first: string, ...targets: Cell[]): Level2 =>
  printed('预算和财务管理', first, targets);
/** 监控, 自评, 评价, 应用. */
export const performance = (...targets: Cell[]): Level2 => printed('绩效管理', '绩效监控完成率', targets);

export const INPUT = '投入管理指标';
export const OUTPUT = '产出指标';
export const BENEFIT = '效益指标';
export const TASKS_DONE = '履职目标和主要任务完成情况';
