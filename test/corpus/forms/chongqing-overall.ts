import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { q, t } from '../build/rows';

const yes = { x: { adjusted: null, coefficient: 100, core: '是' } };
const no = { x: { adjusted: null, coefficient: 100, core: '否' } };
const rows = [
  q('业务培训人数', '≥150人', '150人', '10', yes),
  q('组织宣传活动次数', '≥26次', '27次', '15', yes),
  q('制作宣传品数量', '≥20份', '20份', '5', no),
  q('播发稿件数量', '≥2200篇', '2090篇', '15', { x: { adjusted: null, coefficient: 95, core: '是' } }),
  t('管理制度建设情况', '高', '高', '5', { ...no, comparator: '定性', unit: '无' }),
  q('业务保障响应率', '≥95%', '97%', '10', no),
  q('舆情处置平均用时', '≤24小时', '20小时', '10', no),
  t('城市形象传播力', '较好', '较好', '10', { ...yes, comparator: '定性', unit: '无' }),
  q('受众满意度', '≥90%', '92%', '10', yes),
];

export const form: Form = {
  id: 'chongqing-overall',
  region: '重庆',
  layout:
    'no levels at all: 指标名称 计量单位 指标性质 年初指标值 调整指标值 全年完成值 得分系数 指标权重 指标得分 是否核心; total only in the header block (自评总分)',
  provenance: '重庆市部门整体绩效自评表（区级部门公开件）',
  build(book) {
    const s = book.sheet('整体自评', 'self-evaluation');
    s.title('A1', '部门整体绩效自评表', 10);
    s.line('A2', [['（2022年度）', 10]]);
    s.line('A3', ['主管部门', ['某区融媒体单位', 3], '财政处室', ['教科文科', 2], ['自评总分（分）', 2]]);
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'B',
      side: '部门预算执行情况（万元）',
      rateStyle: 'bare',
      scoreStyle: 'number',
      amounts: 'number',
      header: [
        ['label', '', { span: 2 }],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '全年（调整）预算数'],
        ['executed', '全年执行数'],
        ['executionRate', '执行率（%）'],
        ['weight', '执行率权重（分）'],
        ['score', '执行率得分（分）', { span: 2 }],
      ],
      rows: [
        {
          label: '预算资金',
          key: '总额',
          initial: '1208.4',
          adjusted: '1345.77',
          executed: '1291.93',
          weight: '10',
        },
      ],
    });
    const goal = money.next;
    s.put(`A${goal}`, '当年绩效目标', { down: 2 });
    s.line(`B${goal}`, [
      ['年初绩效目标', 3],
      ['全年（调整）绩效目标', 3],
      ['全年目标实际完成情况', 3],
    ]);
    s.line(`B${goal + 1}`, [
      ['做好新闻宣传和舆论引导。', 3],
      ['无', 3],
      ['较好地完成了年度履职任务。', 3],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: goal + 2,
      left: 'A',
      labels: 'merged',
      rows,
      plus: [money],
      style: { target: 'number', actual: 'number' },
      header: [
        ['name', '指标名称'],
        ['unit', '计量单位'],
        ['comparator', '指标性质'],
        ['target', '年初指标值'],
        ['x:adjusted', '调整指标值'],
        ['actual', '全年完成值'],
        ['x:coefficient', '得分系数（%）'],
        ['weight', '指标权重（分）'],
        ['score', '指标得分（分）'],
        ['x:core', '是否核心指标'],
      ],
    });
    s.put('J3', Number(table.score.toString()), { ref: 'head.score' });
    book.remember('head.score', table.score.toString());
    s.line(`A${table.next}`, ['说明', ['播发稿件数量未达目标，系季度报改版所致。', 9]]);
  },
};
