import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { dataItems } from '../build/plain-tables';
import { l1, l2, q, t } from '../build/rows';

const d = (definition: string, unit?: string) => ({ definition, ...(unit === undefined ? {} : { unit }) });
const rows = [
  ...l1(
    '投入管理指标',
    l2('工作目标管理', t('年度目标相符性', '相符', '', null, d('与部门职责相符。', '定性指标'))),
    l2(
      '预算管理',
      q('预算执行率', '≥95%', '', null, d('预算执行率=预算完成数/预算数×100%')),
      q('预算调整率', '≤5%', '', null, d('预算调整率＝（调整后预算数－年初预算数）÷年初预算数×100％')),
      q('结转结余率', '≤6%', '', null, d('结转结余率=结转结余总额÷预算数*100%')),
      q('“三公经费”控制率', '≤90%', '', null, d('本年度“三公经费”实际支出数/“三公经费”预算数×100%')),
    ),
  ),
  ...l1(
    '产出指标',
    l2(
      '重点工作任务完成',
      q('新增城镇就业人数', '≥3500人', '', null, d('统计年报口径。')),
      q('职业技能培训人次', '≥1200人次', '', null, d('取得结业证书的人次。')),
    ),
  ),
  ...l1(
    '效益指标',
    l2('履职效益', t('就业局势', '稳定', '', null, d('未发生规模性失业。', '定性指标'))),
    l2('满意度', q('群众满意度', '≥90%', '', null, d('问卷调查满意份数/有效问卷份数。'))),
  ),
];

export const form: Form = {
  id: 'ningxia-declaration',
  region: '宁夏',
  layout:
    'a declaration (targets only) with 指标解释 and 计量单位, the unit beside the number as well; operands with other names (调整后预算数) in a second sheet, values as text',
  provenance: '宁夏回族自治区部门整体支出绩效目标申报表',
  build(book) {
    const s = book.sheet('目标申报表', 'declaration');
    s.title('A1', '部门（单位）整体支出绩效目标申报表', 6);
    s.title('A2', '（2023年度）', 6);
    s.line('A3', [
      ['部门（单位）名称', 2],
      ['某市就业服务单位', 4],
    ]);
    s.line('A4', [
      ['年度总体目标', 2],
      ['完成年度就业任务，保持就业局势稳定。', 4],
    ]);
    s.put('A5', '预算情况', { down: 5 });
    [
      ['部门预算总额（万元）', 1480.6],
      ['资金来源：（1）财政性资金', 1440.6],
      ['（2）其他资金', 40],
      ['资金结构：（1）基本支出', 980.2],
      ['（2）项目支出', 500.4],
    ].forEach(([label, value], i) => {
      s.put(`B${5 + i}`, label ?? null, { across: 3 });
      s.put(`E${5 + i}`, value ?? null, { ref: `money.${i}`, across: 2 });
    });
    indicators(s, {
      id: 'ind',
      top: 10,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '指标值'],
        ['unit', '计量单位'],
        ['definition', '指标解释'],
      ],
    });
    const data = book.sheet('测算数据', 'data');
    dataItems(data, {
      id: 'data',
      at: 'A2',
      header: ['数据项', '数值', '单位', '说明'],
      style: 'text',
      items: [
        ['年初预算数', '1,480.60', '万元', '批复数'],
        ['调整后预算数', '1,524.00', '万元'],
        ['预算完成数', '1,463.04', '万元'],
        ['结转结余总额', '60.96', '万元'],
        ['“三公经费”实际支出数', '52,300', '元', '决算'],
        ['“三公经费”预算数', '6.00', '万元'],
      ],
    });
  },
  faults: [
    {
      id: 'execution-missed',
      edits: { 'data.预算完成数.value': '1,371.60' },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.预算执行率.target' }],
      allow: ['missing-execution-reason'],
    },
    {
      id: 'adjusted-too-much',
      edits: { 'data.年初预算数.value': '1,280.00', 'money.0': 1280, 'money.1': 1240, 'money.4': 299.8 },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.预算调整率.target' }],
      allow: [],
    },
    {
      id: 'carried-over',
      edits: { 'data.结转结余总额.value': '160.96' },
      expect: [{ check: 'target-not-met-by-data', at: 'ind.结转结余率.target' }],
      allow: [],
    },
    {
      id: 'sources-short',
      edits: { 'money.2': 45 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.0' }],
      allow: [],
    },
    {
      id: 'structure-short',
      edits: { 'money.4': 400.4 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.0' }],
      allow: [],
    },
    {
      id: 'budget-zero',
      edits: { 'money.0': 0 },
      expect: [{ check: 'amount-contradicts-parts', at: 'money.0' }],
      allow: ['same-item-differs'],
    },
    {
      id: 'percent-empty',
      edits: { 'ind.群众满意度.target': null },
      expect: [{ check: 'target-without-number', at: 'ind.群众满意度.target' }],
      allow: ['missing-target'],
    },
  ],
};
