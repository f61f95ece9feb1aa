import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, placeholder, q, t } from '../build/rows';

const d = (definition: string, half: string) => ({ definition, x: { half } });
const rows = [
  ...l1(
    '部门管理',
    l2(
      '资金投入',
      q('预算调整率', '≤8', '', null, { ...d('（调整预算数-年初预算数）/年初预算数×100%', '≤5'), unit: '%' }),
      q('结转结余率', '≤10', '', null, { ...d('结转结余总额/支出完成数×100%', '/'), unit: '%' }),
      q('政府采购执行率', '≥85', '', null, {
        ...d('[实际政府采购金额/政府采购预算数]×100%', '≥40'),
        unit: '%',
      }),
    ),
    l2('财务管理', t('财务制度', '健全', '', null, { ...d('制度齐备。', '健全'), unit: '定性' })),
  ),
  ...l1(
    '履职效果',
    l2(
      '履职数量',
      q('完成地质灾害点巡查', '≥240', '', null, { ...d('按巡查记录统计。', '≥120'), unit: '点次' }),
      placeholder('……'),
    ),
    l2('满意度', q('受威胁群众满意度', '≥90', '', null, { ...d('抽样调查。', '/'), unit: '%' })),
  ),
];

export const form: Form = {
  id: 'composed-half-year-declaration',
  region: '通用',
  layout:
    'a declaration with half-year and full-year targets, sign in the number cell, unit in a column, definitions without the name before the sign; operands in a list with the unit in the header',
  provenance: 'declaration with 半年目标值 and 全年目标值 and its 基础数据',
  build(book) {
    const s = book.sheet('整体目标', 'declaration');
    s.title('A1', '部门整体绩效目标表（2024年度）', 7);
    s.line('A2', ['部门', ['某县自然资源主管部门', 6]]);
    s.line('A3', ['年度预算（万元）', '合计', 2150, '基本支出', 1210, '项目支出', 940]);
    indicators(s, {
      id: 'ind',
      top: 5,
      left: 'A',
      labels: 'blank',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['x:half', '半年目标值'],
        ['target', '全年目标值'],
        ['unit', '单位'],
        ['definition', '指标解释及计算方法'],
      ],
    });
    const data = book.sheet('数据', 'data');
    data.title('A1', '部门基础数据（单位：万元）', 3);
    dataItems(data, {
      id: 'data',
      at: 'A2',
      header: ['数据项', '数值', '单位', '说明'],
      items: [
        ['年初预算数', '2,150.00', '万元'],
        ['调整预算数', '2,279.00', '万元'],
        ['支出完成数', '2,190.00', '万元'],
        ['结转结余总额', '89.00', '万元'],
        ['实际政府采购金额', '301.50', '万元'],
        ['政府采购预算数', '335.00', '万元'],
      ],
    });
  },
  faults: [
    {
      id: 'missed-purchase',
      edits: { 'data.实际政府采购金额.value': 201.5 },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.政府采购执行率.target' }],
      allow: [],
    },
    {
      id: 'missed-carry',
      edits: { 'data.结转结余总额.value': 289 },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.结转结余率.target' }],
      allow: [],
    },
    {
      id: 'bare-sign',
      edits: { 'ind.受威胁群众满意度.target': '≥' },
      expect: [{ check: 'target-without-number', at: 'ind.受威胁群众满意度.target' }],
      allow: [],
    },
    {
      id: 'turned',
      edits: { 'ind.受威胁群众满意度.target': '≤90' },
      expect: [{ check: 'target-direction', at: 'ind.受威胁群众满意度.target' }],
      allow: [],
    },
  ],
};
