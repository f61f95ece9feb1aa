import type { Book, Cell } from '../form';
import { zhengzhouSheet } from '../forms/zhengzhou';

const quality = (name: string): Cell[] => [name, '', '定性指标'];
const share = (name: string): Cell[] => [name, '', '%'];
const open = (name: string): Cell[] => [name, '', ''];

export const ZHENGZHOU_DECLARATION: Book = {
  path: 'assets/templates/zhengzhou-declaration.xlsx',
  title: '市级部门（单位）整体绩效目标申报表',
  sheets: [
    zhengzhouSheet({
      sheet: '整体绩效目标申报表',
      year: '（    年度）',
      unit: '',
      goal: '',
      tasks: [
        ['', ''],
        ['', ''],
        ['', ''],
        ['……', ''],
      ],
      budget: ['', '', '', '', ''],
      indicators: [
        [
          '投入管理指标',
          [
            '工作目标管理',
            quality('年度履职目标相关性'),
            quality('工作任务科学性'),
            quality('绩效指标合理性'),
          ],
          [
            '预算和财务管理',
            quality('预算编制完整性'),
            share('专项资金细化率'),
            share('预算执行率'),
            share('预算调整率'),
            share('结转结余率'),
            share('“三公经费”控制率'),
            share('政府采购执行率'),
            quality('决算真实性'),
            quality('资金使用合规性'),
            quality('管理制度健全性'),
            quality('预决算信息公开性'),
            quality('资产管理规范性'),
          ],
          [
            '绩效管理',
            share('绩效监控完成率'),
            share('绩效自评完成率'),
            share('部门绩效评价完成率'),
            share('评价结果应用率'),
          ],
        ],
        ['产出指标', ['履职目标和主要任务完成情况', open(''), open(''), open('……')]],
        ['效益指标', ['履职效益', open(''), open('……')], ['满意度', open(''), open('……')]],
      ],
    }),
  ],
};
