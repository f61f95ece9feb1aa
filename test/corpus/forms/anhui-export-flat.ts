import { eachCell, num, patch } from '../build/after';
import { budget } from '../build/budget';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const c = (code: string, comparator: string, rate: string, reason?: string, unit?: string) => ({
  comparator,
  x: { unit: '101001', code, rate },
  ...(unit === undefined ? {} : { unit }),
  ...(reason === undefined ? {} : { reason }),
});
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('举办群众文化活动', '≥120场次', '123场次', '10', c('0101', '大于等于', '102.50')),
      q('文物巡查', '≥240次', '228次', '10', c('0102', '大于等于', '95.00', '汛期部分山区点位道路中断。')),
    ),
    l2(
      '质量指标',
      q('图书馆总分馆建成率', '≥95.00%', '96.30%', '10', c('0103', '大于等于', '101.37')),
      q('文物安全责任事故', '≤0起', '0起', '10', c('0104', '小于等于', '100.00')),
    ),
    l2('时效指标', q('免费开放资金拨付及时率', '=100.00%', '100.00%', '10', c('0105', '等于', '100.00'))),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      t('公共文化服务水平', '持续提升', '持续提升', '15', c('0201', '定性', '100.00', undefined, '无')),
      q(
        '年接待游客',
        '≥310.50万人次',
        '295.60万人次',
        '15',
        c('0202', '大于等于', '95.20', '暑期强降雨，景区停业二十二日。'),
      ),
    ),
  ),
  ...l1(
    '满意度指标',
    l2('服务对象满意度指标', q('群众满意度', '≥90.00%', '92.40%', '10', c('0301', '大于等于', '102.67'))),
  ),
  total('合计', { key: 'narrow' }),
];
export const form: Form = {
  id: 'anhui-export-flat',
  region: '安徽',
  layout:
    'system export: every cell text, nothing merged, labels repeated, a code column left and one among the levels, the sign in words (大于等于), numbers with trailing zeros, rates under a header with (%), 报表编号 above',
  provenance: 'export of a budget system (报表编号)',
  build(book) {
    const s = book.sheet('财绩02表', 'self-evaluation');
    s.put('A1', '报表编号：财绩02表');
    s.put('A2', '部门整体支出绩效自评表');
    s.put('A3', '单位编码：101001');
    s.put('C3', '单位名称：某市文化旅游主管部门');
    s.put('F3', '预算年度：2023');
    s.put('H3', '金额单位：万元');
    const money = budget(s, {
      id: 'bud',
      top: 4,
      left: 'A',
      amounts: 'text',
      rateStyle: 'bare',
      scoreStyle: 'text',
      header: [
        ['x:code', '资金编码'],
        ['label', '资金性质'],
        ['initialBudget', '年初预算数'],
        ['adjustedBudget', '调整预算数'],
        ['executed', '支出数'],
        ['executionRate', '执行率(%)'],
        ['weight', '分值'],
        ['score', '得分'],
      ],
      rows: [
        {
          label: '合计',
          key: '总额',
          initial: '6430.00',
          adjusted: '6712.50',
          executed: '6538.40',
          weight: '10',
        },
        {
          label: '基本支出',
          key: '基本',
          initial: '2230.00',
          adjusted: '2312.50',
          executed: '2312.50',
          rate: true,
        },
        {
          label: '项目支出',
          key: '项目',
          initial: '4200.00',
          adjusted: '4400.00',
          executed: '4225.90',
          rate: true,
        },
      ],
    });
    ['00', '01', '02'].forEach((v, i) => patch(s, `A${5 + i}`, { value: v }));
    const table = indicators(s, {
      id: 'ind',
      top: money.next + 1,
      left: 'A',
      labels: 'repeat',
      rows,
      plus: [money],
      style: { weight: 'text', score: 'text' },
      header: [
        ['x:unit', '单位编码'],
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['x:code', '指标编码'],
        ['name', '三级指标'],
        ['comparator', '指标性质'],
        ['target', '指标值'],
        ['unit', '计量单位'],
        ['actual', '实际完成值'],
        ['x:rate', '完成率(%)'],
        ['weight', '分值'],
        ['score', '得分'],
        ['reason', '偏差原因及改进措施'],
      ],
    });
    const two = (v: unknown) =>
      /^-?\d+(\.\d)?$/.test(String(v))
        ? { value: num(String(v))!.toFixed(2) }
        : typeof v === 'number'
          ? { value: num(String(v))!.toFixed(2) }
          : null;
    for (const col of ['K', 'L']) eachCell(s, col, 5, table.next, two);
    for (const col of ['F', 'G', 'H']) eachCell(s, col, 5, 7, two);
    for (const cell of s.cells.values()) delete cell.format;
    s.put(`A${table.next + 1}`, '打印日期：2024-03-15');
    s.put(`K${table.next + 1}`, '第1页/共1页');
  },
};
