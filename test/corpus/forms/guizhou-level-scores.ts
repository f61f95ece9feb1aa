import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '整体自评',
    kind: 'self-evaluation',
    text: `
部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<|<|<|
（2021年度）单位：万元|<|<|<|<|<|<|<|<|<|
单位（盖章）|<|某州科技馆|<|<|<|<|<|<|<|
年度预算资金|<|年初预算|调整预算|实际支出|<|执行率|权重|得分|说明|
总支出|<|926.40|1,058.00|1,026.26|<|97%|10|9.7||
1.基本支出|<|610.40|638.00|638.00|<|100%|—|—||
2.项目支出|<|316.00|420.00|388.26|<|92.44%|—|—||
一级指标|<|二级指标|<|三级指标|目标值|实际值|权重|得分|偏差说明|
名称|分值|名称|分值|^|^|^|^|^|^|
产出指标|50|数量指标|25|接待观众（万人次）|≥18|17.1|15|14.25|场馆改造闭馆二十天|
^|^|^|^|科普大篷车进校园（场）|≥60|66|10|10||
^|^|质量指标|15|展品完好率|≥90%|92.3%|15|15||
^|^|时效指标|10|项目完成时限|2021年12月底|2021年11月|10|10||
效益指标|30|社会效益指标|20|青少年参与科普活动人数（万人）|≥5|5.2|20|20||
^|^|可持续影响指标|10|科普服务体系|逐步完善|逐步完善|10|10||
满意度指标|10|服务对象满意度|10|观众满意度|≥95%|97%|10|10||
总计|100|||||||98.95||
`,
    tables: [
      {
        kind: 'budget',
        header: ['年度预算资金'],
        columns: 'A label C initialBudget D adjustedBudget E executed G executionRate H weight I score',
      },
      {
        kind: 'indicators',
        header: ['一级指标', '名称'],
        columns:
          'A level1 B level1Weight C level2 D level2Weight E name F target G actual H weight I score J reason',
        rows: ['产出指标', '总计'],
        roles: { 总计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'guizhou-level-scores',
  region: '贵州',
  layout:
    '一级指标 over 名称 | 分值 and 二级指标 over 名称 | 分值, a trailing column of borders only, the total weight under 分值 of level 1',
  provenance: '贵州省部门（单位）整体支出绩效自评表',
  build: g.build,
  faults: [
    g.fault(
      'level1',
      { 'B@产出指标': '45' },
      'level-weight-contradicts-children',
      ['A@产出指标', 'B@产出指标'],
      { allow: ['total-contradicts-sum', 'weights-not-full-mark'] },
    ),
    g.fault('level2', { D12: '10' }, 'level-weight-contradicts-children', ['D12', 'C12']),
    g.fault('rate', { 'G@2.项目': '73.82%' }, 'rate-contradicts-definition', 'G@2.项目', {
      value: '92.44%',
      allow: ['missing-execution-reason'],
    }),
    g.fault(
      'visitors',
      { 'I@产出指标': '15', 'I@总计': '99.7' },
      'score-contradicts-completion',
      'I@产出指标',
      { value: '14.25', allow: ['reason-without-deviation'] },
    ),
    g.fault('money', { 'E@1.基本': '628.00', 'G@1.基本': '98.43%' }, 'amount-contradicts-parts', [
      'E@总支出',
    ]),
    g.fault('always', { F12: '≥0%' }, 'target-always-met', 'F12'),
    g.fault('score-gone', { I11: '', 'I@总计': '88.95' }, 'missing-score', 'I11'),
    g.fault('text-total', { 'I@总计': '99.85' }, 'total-contradicts-sum', 'I@总计', { value: '98.95' }),
  ],
};
