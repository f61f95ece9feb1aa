import type { Book, Level2 } from '../form';
import { declarationSheet, summarySheet } from '../forms/jinshui';
import { DEFINITIONS } from './jinshui-definitions';

const named = (name: string, ...indicators: (keyof typeof DEFINITIONS)[]): Level2 => [
  name,
  ...indicators.map((indicator) => [indicator, '', DEFINITIONS[indicator]]),
];

export const JINSHUI_DECLARATION: Book = {
  path: 'assets/templates/jinshui-declaration.xlsx',
  title: '部门（单位）整体支出绩效目标申报表',
  sheets: [
    declarationSheet({
      caption: '附件1',
      year: '（    年度）',
      unit: '',
      goal: '',
      tasks: [
        ['任务1', '', ''],
        ['任务2', '', ''],
        ['任务3', '', ''],
        ['……', '', ''],
      ],
      budget: [
        ['部门预算总额（万元）', ''],
        ['1. 资金来源：（1）财政性资金', ''],
        ['（2）其它资金', ''],
        ['2. 资金结构：（1）基本支出', ''],
        ['（2）项目支出', ''],
      ],
      amountUnder: '指标值',
      indicators: [
        [
          '投入管理指标',
          named('工作目标管理', '年度履职目标相关性', '工作任务科学性', '绩效指标合理性'),
          named(
            '预算和财务管理',
            '预算编制完整性',
            '专项资金细化率',
            '预算执行率',
            '预算调整率',
            '结转结余率',
            '“三公经费”控制率',
            '政府采购执行率',
            '决算真实性',
            '资金使用合规性',
            '管理制度健全性',
            '预决算信息公开性',
            '资产管理规范性',
          ),
          named('绩效管理', '绩效监控完成率', '绩效自评完成率', '部门绩效评价完成率', '评价结果应用率'),
        ],
        [
          '产出指标',
          [
            '重点工作任务完成',
            ['重点工作1计划完成率', '', DEFINITIONS.重点工作],
            ['重点工作2计划完成率', '', DEFINITIONS.重点工作],
            ['……', '', ''],
          ],
          [
            '履职目标实现',
            ['年度工作目标1实现率', '', DEFINITIONS.年度工作目标],
            ['年度工作目标2实现率', '', DEFINITIONS.年度工作目标],
            ['……', '', ''],
          ],
        ],
        [
          '效益指标',
          ['履职效益', ['经济效益', '', DEFINITIONS.履职效益], ['社会效益', '', DEFINITIONS.履职效益]],
          ['满意度', ['社会公众满意度', '', DEFINITIONS.满意度], ['服务对象满意度', '', DEFINITIONS.满意度]],
        ],
      ],
    }),
  ],
};

export const JINSHUI_SUMMARY: Book = {
  path: 'assets/templates/jinshui-summary.xlsx',
  title: '各项指标得分情况表',
  sheets: [
    summarySheet({
      rows: [
        ['预算执行', 10, '', ''],
        ['投入管理', 20, '', ''],
        ['产出指标', 40, '', ''],
        ['效益指标', 30, '', ''],
        ['合计', 100, '', ''],
      ],
      finalScore: '',
      grade: '',
      gradeNote:
        '注：评价等级设置为90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。得分率=得分/权重分值×100%。',
    }),
  ],
};
