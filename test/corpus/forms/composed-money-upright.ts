import { dec, percentText, round2 } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, placeholder, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '1.产出指标',
    l2(
      '1.1数量指标',
      q('1.1.1 完成执法检查家次', '≥420家次', '437家次', '12'),
      q('1.1.2 抽检产品批次', '≥260批次', '247批次', '12', { reason: '部分季节性产品下市，未能抽样。' }),
      placeholder('1.1.3 ……'),
    ),
    l2('1.2质量指标', q('1.2.1 案件办结率', '≥95%', '96.8%', '12')),
    l2('1.3成本指标', q('1.3.1 单批次抽检成本', '≤0.25万元', '0.25万元', '14')),
  ),
  ...l1(
    '2.效益指标',
    l2(
      '2.1社会效益指标',
      t('2.1.1 市场秩序', '规范有序', '规范有序', '15'),
      q('2.1.2 投诉举报办理逾期率', '≤1%', '1.2%', '15', { reason: '年底集中投诉，个别件延期一日答复。' }),
    ),
  ),
  ...l1('3.满意度指标', l2('3.1服务对象满意度指标', q('3.1.1 经营主体满意度', '≥90%', '91.5%', '10'))),
  total('总 分'),
];

export const form: Form = {
  id: 'composed-money-upright',
  region: '通用',
  layout:
    'money with the kinds of expense as columns and the amounts as rows; numbered labels; weights first; wide merges; empty columns inside',
  provenance: 'district forms that put the kinds of expense into the columns of the money block',
  build(book) {
    const s = book.sheet('表1', 'self-evaluation');
    s.title('B3', '部门整体支出绩效自评表', 12);
    s.line('B4', [
      ['单位名称', 2],
      ['某区市场监督管理单位', 10],
    ]);
    s.line('B5', [
      ['资金情况（万元）', 2],
      ['合计', 2],
      ['基本支出', 3],
      ['项目支出', 3],
      ['备注', 2],
    ]);
    s.line('B6', [
      ['年初预算数', 2],
      [1460.5, 2],
      [980.5, 3],
      [480, 3],
    ]);
    s.line('B7', [['全年预算数', 2]]);
    s.put('D7', 1522.3, { ref: 'm.adjusted', across: 2 });
    s.put('F7', 1012.3, { ref: 'm.basic', across: 3 });
    s.put('I7', 510, { ref: 'm.project', across: 3 });
    s.line('B8', [
      ['全年执行数', 2],
      [1491.85, 2],
      [1012.3, 3],
      [479.55, 3],
    ]);
    const rate = dec('1491.85').div('1522.3');
    const points = round2(rate.times(10));
    s.line('B9', [['预算执行率', 2]]);
    s.put('D9', percentText(rate), { ref: 'm.rate', across: 2 });
    s.line('F9', [
      ['100.00%', 3],
      [percentText(dec('479.55').div(510)), 3],
    ]);
    s.line('B10', [['得分（满分10分）', 2]]);
    s.put('D10', Number(points.toString()), { ref: 'm.points', across: 2 });
    s.tables.push({
      id: 'money',
      kind: 'budget',
      headerRows: [],
      span: ['B', 'M'],
      columns: {},
      rows: [5, 6, 7, 8, 9, 10].map((row) => ({ row, role: 'note' as const })),
    });
    indicators(s, {
      id: 'ind',
      top: 12,
      left: 'B',
      labels: 'merged',
      rows,
      plus: [{ weight: dec(10), score: points }],
      header: [
        ['level1', '一级指标', { span: 2 }],
        ['level2', '二级指标', { span: 2 }],
        ['name', '三级指标', { span: 2 }],
        ['weight', '标准\n分值'],
        ['target', '年度\n目标值'],
        ['actual', '实际\n完成情况'],
        ['score', '自评\n得分'],
        ['reason', '未完成原因及\n改进措施', { span: 2 }],
      ],
    });
  },
  faults: [
    {
      id: 'upright-rate',
      edits: { 'm.rate': '102.15%' },
      expect: [{ check: 'rate-contradicts-definition', at: 'm.rate' }],
      allow: ['percent-out-of-range', 'score-contradicts-completion'],
    },
    {
      id: 'upright-parts',
      edits: { 'm.project': 560 },
      expect: [{ check: 'amount-contradicts-parts', at: 'm.adjusted' }],
      allow: ['rate-contradicts-definition'],
    },
  ],
};
