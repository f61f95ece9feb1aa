import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评',
    kind: 'self-evaluation',
    text: `
2023年度部门整体支出绩效目标自评表|<|<|<|<|<|<|<
单位名称：某市红十字组织|<|<|<|<|<|<|<
部门整体资金（万元）|<|<|<|<|<|<|<
资金构成|<|年初预算数（A）|全年预算数（B）|全年执行数（C）|分值|执行率（C/B）|得分
全年预算资金|<|312.00|330.00|297.00|10|90%|9
其中：财政资金|<|262.00|280.00|252.00||90%|
社会捐赠|<|50.00|50.00|45.00||90%|
绩效指标|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因及改进措施
产出指标⏎（50%）|数量指标|应急救护培训人数（人）|5000|5350|12.5|12.5|
^|^|无偿献血宣传场次（场）|24|22|12.5|11.46|雨天取消两场
^|质量指标|救护员考核通过率（%）|95|96.4|12.5|12.5|
^|时效指标|救助资金发放及时率（%）|100|100|12.5|12.5|
效益指标⏎（30%）|社会效益指标|救助困难家庭户数（户）|260|283|20|20|
^|可持续影响指标|志愿服务机制|健全|健全|10|10|
满意度指标⏎（10%）|服务对象满意度指标|受助对象满意度（%）|95|99|10|10|
总分|<|<|||100|97.96|
`,
    tables: [
      {
        kind: 'budget',
        header: ['资金构成'],
        columns: 'A label C initialBudget D adjustedBudget E executed F weight G executionRate H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['产出指标', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'ningxia-half-points',
  region: '宁夏',
  layout:
    'no signs: plain numbers with the unit in the name; points of a half; shares of level 1 as （50%）; (C/B) as the letters of the rate',
  provenance: '宁夏回族自治区部门整体支出绩效目标自评表（市级）',
  build: g.build,
  faults: [
    g.fault('donated', { G7: '111.11%' }, 'rate-contradicts-definition', 'G7', {
      value: '90%',
      cause: /颠倒|倒|invert/,
    }),
    g.fault(
      'low',
      { E5: '264.00', G5: '80%', H5: '8', E6: '219.00', G6: '78.21%', G17: '96.96' },
      'missing-execution-reason',
      ['G5', 'H5'],
    ),
    g.fault('blood', { E11: '12' }, 'score-contradicts-completion', 'G11', { value: '6.25' }),
    g.fault('share', { A10: '产出指标⏎（60%）' }, 'level-weight-contradicts-children', 'A10'),
    g.fault('word', { E14: '若干' }, 'value-not-numeric', 'E14'),
    g.fault('reason', { H15: '宣传到位，成效明显。' }, 'reason-without-deviation', 'H15'),
    g.fault('swap', { G17: '97.69' }, 'total-contradicts-sum', 'G17', { value: '97.96', cause: /颠倒|swap/ }),
    g.fault('five', { E16: '995' }, 'percent-out-of-range', 'E16', { allow: ['missing-reason'] }),
    g.fault('data', { D5: '303.00' }, 'amount-contradicts-parts', 'D5', {
      allow: ['rate-contradicts-definition', 'score-contradicts-completion'],
    }),
    g.fault('many', { G10: '13.5', G17: '98.96' }, 'score-over-weight', 'G10', {
      allow: ['score-contradicts-completion'],
    }),
  ],
};
