import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
部门（单位）名称|某县司法行政单位|<|<|<|<|<|<
年度资金预算情况（万元）||年初预算数|全年预算数|实际支出数|执行率|分值|得分
^|全年支出|812.40|905.00|882.38|97.5%|10|9.75
^|其中：基本支出|612.40|635.00|635.00|100%||
^|项目支出|200.00|270.00|247.38|91.62%||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
部门管理|资金投入|预算编制质量|较高|较高|2|2|
^|^|“三公经费”控制率|≤100%|83.33%|2|2|
^|财务管理|财务管理制度健全性|健全|健全|4|4|
^|采购管理|政府采购规范性|规范|规范|2|2|
^|人员管理|在职人员控制率|≤100%|94.74%|5|5|
^|重点工作管理|重点工作管理制度健全性|健全|健全|5|5|
履职效果|部门履职目标|法律援助案件数|≥180件|192件|15|15|
^|^|人民调解成功率|≥96%|97.4%|15|15|
^|^|社区矫正对象再犯罪率|≤0.2%|0.1%|10|10|
^|部门效果目标|普法宣传覆盖率|≥90%|85.5%|10|9.5|两个乡镇活动推迟
能力建设|长效管理|中期规划建设完备程度|完备|完备|5|5|
^|组织建设|干部培训人次|≥60人次|66人次|5|5|
服务对象满意度|满意度|群众满意度|≥90%|91%|10|10|
合计|<|<|||100|99.25|
三公经费预算数|#12.00|三公经费实际支出数|#10.00|在职人员数|#36|编制数|#38
`,
    tables: [
      {
        kind: 'budget',
        header: ['年度资金预算情况'],
        columns: 'B label C initialBudget D adjustedBudget E executed F executionRate G weight H score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['部门管理', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'gansu-five-parts',
  region: '甘肃',
  layout: 'five level 1 indicators of 10/20/50/10/10; the figures of two rates in pairs under the total',
  provenance: '甘肃省部门（单位）整体支出绩效自评表',
  build: g.build,
  faults: [
    g.fault('public', { E10: '16.67%' }, 'rate-contradicts-definition', 'E10', {
      value: '83.33%',
      cause: /1\s*[-−–]|补|余|complement/,
    }),
    g.fault('people', { E13: '105.56%' }, 'rate-contradicts-definition', 'E13', {
      value: '94.74%',
      cause: /颠倒|倒|invert/,
      allow: ['score-contradicts-completion'],
    }),
    g.fault('bound', { D13: '≤90%', E13: '89%' }, 'target-not-met-by-data', 'E13', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('year', { F5: '108.61%' }, 'rate-contradicts-definition', 'F5', {
      value: '97.5%',
      cause: /年初|分母|denominator/,
      allow: ['percent-out-of-range', 'score-contradicts-completion'],
    }),
    g.fault('again', { E17: '0.3%' }, 'score-contradicts-completion', 'G17', {
      value: '5',
      allow: ['missing-reason'],
    }),
    g.fault('law', { G18: '10', G22: '99.75' }, 'score-contradicts-completion', 'G18', {
      value: '9.5',
      allow: ['reason-without-deviation'],
    }),
    g.fault('nobody', { H23: '0', E13: '100%', F23: '0' }, 'zero-denominator-rate', 'E13', {}),
    g.fault('operand', { D23: '' }, 'missing-operand', ['D23', 'E10'], {}),
    g.fault('tier', { E19: '部分达成年度指标并具有一定效果' }, 'qualitative-score-outside-tier', 'G19', {
      allow: ['missing-reason'],
    }),
  ],
};
