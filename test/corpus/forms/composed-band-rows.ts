import { dec } from '../build/arithmetic';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { note, q, t, total } from '../build/rows';
import type { Row } from '../build/rows';

const band = (level1: string, text: string): Row => ({ ...note(text), level1 });
const under = (level1: string, ...rows: Row[]): Row[] =>
  rows.map((r, i) => ({ ...r, level1, options: { ...r.options, x: { no: i + 1 } } }));
const rows = [
  band('产出指标', '一、产出指标（50分）'),
  ...under(
    '产出指标',
    q('完成公路绿化里程', '≥120公里', '126公里', '20'),
    q('苗木采购株数', '≥24000株', '22800株', '15', { reason: '部分路段土质不适，减少栽植。' }),
    q('栽植验收合格率', '≥90%', '95%', '15'),
  ),
  band('效益指标', '二、效益指标（40分）'),
  ...under('效益指标', t('道路景观', '明显改善', '明显改善', '20'), q('沿线扬尘投诉率', '≤3%', '2.4%', '20')),
  band('满意度指标', '三、满意度指标（10分）'),
  ...under(
    '满意度指标',
    q('过往驾乘人员满意度', '≥85%', '81.6%', '10', { reason: '施工期部分路段占道，影响通行。' }),
  ),
  total('合计'),
];

export const form: Form = {
  id: 'composed-band-rows',
  region: '通用',
  layout: 'level 1 as full-width band rows, a 序号 column, total as formula, self score inside a sentence',
  provenance: 'bands of 一、产出指标（50分） over numbered rows, as county project forms print them',
  build(book) {
    const s = book.sheet('自评', 'self-evaluation');
    s.title('B2', '2022年度项目绩效自评表', 8);
    const table = indicators(s, {
      id: 'ind',
      top: 6,
      left: 'B',
      labels: 'blank',
      rows,
      sumFormula: true,
      header: [
        ['x:no', '序号'],
        ['name', '指标名称'],
        ['target', '绩效目标值'],
        ['actual', '年末完成值'],
        ['weight', '满分'],
        ['score', '实得分'],
        ['reason', '差异说明', { span: 2 }],
      ],
    });
    s.line('B3', [['项目单位：某县交通绿化单位', 4]]);
    s.put('F3', `自评得分：${dec(table.score.toString()).toString()}分`, { ref: 'head.score', across: 4 });
    s.title(`B${table.next + 1}`, '填表说明：满分为100分，实得分按完成比例计算，保留两位小数。', 8);
  },
};
