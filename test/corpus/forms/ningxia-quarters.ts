import { patch } from '../build/after';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const z = (a: string, b: string, c: string, d: string, reason?: string) => ({
  x: { a, b, c, d, kind: '定量' },
  ...(reason === undefined ? {} : { reason }),
});
const soft = { x: { a: '—', b: '—', c: '—', d: '—', kind: '定性' } };
const rows = [
  ...l1(
    '产出\n指标\n(50分)',
    l2(
      '数量\n指标',
      q('清运生活垃圾', '≥48000吨', '49260吨', '15', z('11800吨', '12340吨', '12610吨', '12510吨')),
      q(
        '清洗环卫公厕',
        '≥3650座次',
        '3530座次',
        '10',
        z('900座次', '910座次', '860座次', '860座次', '两座公厕拆除重建。'),
      ),
    ),
    l2('质量\n指标', q('道路机扫率', '≥90%', '92.6%', '15', z('91%', '92%', '93%', '94.4%'))),
    l2(
      '时效\n指标',
      q('投诉处置平均时长', '≤24小时', '20小时', '10', z('22小时', '20小时', '19小时', '19小时')),
    ),
  ),
  ...l1(
    '效益\n指标\n(30分)',
    l2('社会\n效益', t('市容环境', '整洁有序', '整洁有序', '15', soft)),
    l2('生态\n效益', q('垃圾资源化利用率', '≥60%', '61.5%', '15', z('60%', '61%', '62%', '63%'))),
  ),
  ...l1(
    '满意\n度指\n标\n(10分)',
    l2(
      '群众\n满意',
      q('市民满意度', '≥85%', '83.3%', '10', z('—', '82.6%', '—', '84%', '背街小巷清扫频次不足。')),
    ),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'ningxia-quarters',
  region: '宁夏',
  layout:
    '定量/定性 column; 年度目标值, four quarters, 全年完成值; 一票否决 row above 合计 without points; empty 财政复核得分 column behind 自评得分; weights in labels broken over four lines',
  provenance: 'sanitation centre',
  build(book) {
    const s = book.sheet('2023', 'self-evaluation');
    s.title('A1', '2023年度部门整体绩效运行及自评表', 14);
    s.line('A2', [['单位名称：某市环境卫生中心', 14]]);
    const money = budget(s, {
      id: 'bud',
      top: 3,
      left: 'A',
      rateStyle: 'percent-text',
      header: [
        ['label', '资金（万元）', { span: 3 }],
        ['initialBudget', '年初预算', { span: 2 }],
        ['adjustedBudget', '全年预算', { span: 2 }],
        ['executed', '全年支出', { span: 2 }],
        ['executionRate', '预算执行率'],
        ['weight', '分值'],
        ['score', '自评得分'],
        ['x:fin', '财政复核得分', { span: 2 }],
      ],
      rows: [
        {
          label: '部门预算',
          key: '总额',
          initial: '5260',
          adjusted: '5480',
          executed: '5287.4',
          weight: '10',
        },
      ],
    });
    const veto = q('较大以上安全责任事故', '0起', '0起', null, {
      is: ['lower', '0', '0'],
      x: { a: '0起', b: '0起', c: '0起', d: '0起', kind: '一票否决' },
    });
    const at = rows.length;
    indicators(s, {
      id: 'ind',
      top: money.next,
      left: 'A',
      labels: 'merged',
      rows: [...rows.slice(0, at - 1), ...l1('一票\n否决', l2('安全\n生产', veto)), rows[at - 1]!],
      plus: [money],
      header: [
        ['level1', '一级\n指标'],
        ['level2', '二级\n指标'],
        ['name', '三级指标'],
        ['x:kind', '指标\n类型'],
        ['target', '年度\n目标值'],
        ['x:a', '第一\n季度'],
        ['x:b', '第二\n季度'],
        ['x:c', '第三\n季度'],
        ['x:d', '第四\n季度'],
        ['actual', '全年\n完成值'],
        ['weight', '分值'],
        ['score', '自评\n得分'],
        ['x:fin', '财政复核\n得分'],
        ['reason', '偏差原因'],
      ],
    });
    const row = book.at('ind.较大以上安全责任事故.name').cell.slice(1);
    patch(s, `K${row}`, { value: '—' });
    patch(s, `L${row}`, { value: '—' });
  },
};
