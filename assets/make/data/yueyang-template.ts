import type { Book, Cell } from '../form';
import { reportSheet } from '../forms/yueyang';
import { scoringSheet } from './yueyang-scoring';

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => '');
const OUTPUT =
  '产出目标\n（部门工作实绩，包含上级部门和市委市政府布置的重点工作、实事任务等，根据部门实际进行调整细化）';
const BENEFIT = '效益目标\n（预期实现的效益）';

export const YUEYANG_REPORT: Book = {
  path: 'assets/templates/yueyang-report.xlsx',
  title: '部门整体支出绩效评价自评报告',
  sheets: [
    reportSheet({
      title: '（    ）年度部门整体支出\n绩效评价自评报告',
      unit: '',
      budgetCode: '',
      reportDate: '    年  月  日',
      contact: ['', ''],
      staff: ['', ''],
      duties: '',
      work: '任务1：\n任务2：\n任务3：\n……',
      achievements: '',
      income: [blanks(7), blanks(7)],
      spending: [blanks(8), blanks(8)],
      threePublic: [blanks(6), blanks(6)],
      assets: [blanks(5), blanks(5)],
      goal: ['目标1：\n目标2：\n目标3：\n……', ''],
      indicators: [
        [OUTPUT, '质量指标', '指标1：', ''],
        [OUTPUT, '质量指标', '指标2：', ''],
        [OUTPUT, '数量指标', '指标1：', ''],
        [OUTPUT, '数量指标', '指标2：', ''],
        [OUTPUT, '时效指标', '指标1：', ''],
        [OUTPUT, '成本指标', '指标1：', ''],
        [BENEFIT, '社会效益', '指标1：', ''],
        [BENEFIT, '经济效益', '指标1：', ''],
        [BENEFIT, '生态效益', '指标1：', ''],
        [BENEFIT, '社会公众或服务对象满意度', '指标1：', ''],
      ],
      score: '',
      grade: '',
      evaluators: [blanks(4), blanks(4), blanks(4), blanks(4)],
      opinions: [
        '评价组组长（签字）：\n\n                                        年   月   日',
        '部门（单位）意见：\n\n                                        部门（单位）负责人（签章）：\n                                        年   月   日',
        '填报人（签名）：                         联系电话：',
      ],
    }),
    scoringSheet(),
  ],
};
