import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体绩效自评',
    kind: 'self-evaluation',
    text: `
部门整体绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
填报单位：某区水务服务单位|<|<|<|<|<|<|单位：万元|<
项目|<|2023年预算数|<|2023年支出数|<|预算执行率|<|备注
部门支出合计|<|2,150.00|<|2,085.50|<|97%|<|
基本支出|<|1,020.00|<|1,020.00|<|100%|<|
项目支出|<|1,130.00|<|1,065.50|<|94.29%|<|
一级指标|二级指标|三级指标|2023年目标|2023年完成|完成率|分值|得分|备注
运行（10分）|预算|预算执行率|100%|97%|97%|10|9.7|尾款次年支付
产出（50分）|数量|清淤河道长度（公里）|≥24|25.2|105%|15|15|
^|^|改造排水管网（公里）|≥12|11.4|95%|15|14.25|征迁未完成
^|质量|工程验收合格率|100%|100%|100%|10|10|
^|成本|清淤单位成本（万元/公里）|≤18|17.1|95%|10|10|
效益（30分）|社会效益|新增受益人口（万人）|≥3|3.3|110%|20|20|
^|生态效益|断面水质达标率|≥90%|94.5%|105%|10|10|
满意度（10分）|公众|居民满意度|≥90%|90%|100%|10|10|
总分||||||100|98.95|
`,
    tables: [
      {
        kind: 'budget',
        header: ['项目'],
        columns: 'A label C adjustedBudget E executed G executionRate',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual G weight H score I reason',
        rows: ['运行', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'shandong-year-headers',
  region: '山东',
  layout: '2023年目标 | 2023年完成 | 完成率, money under 2023年预算数 and 2023年支出数 in merged pairs',
  provenance: '山东省区级部门整体绩效自评表',
  build: g.build,
  faults: [
    g.fault('completion', { F11: '105.26%' }, 'rate-contradicts-definition', 'F11', {
      value: '95%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('completion-met', { F14: '91%' }, 'rate-contradicts-definition', 'F14', { value: '110%' }),
    g.fault('money', { G7: '106.05%' }, 'rate-contradicts-definition', 'G7', {
      value: '94.29%',
      allow: ['percent-out-of-range'],
    }),
    g.fault('execution', { E9: '99%' }, 'rate-contradicts-definition', 'E9', {
      value: '97%',
      allow: ['score-contradicts-completion', 'same-item-differs'],
    }),
    g.fault('pipes', { H11: '15', H17: '99.7' }, 'score-contradicts-completion', 'H11', {
      value: '14.25',
      allow: ['reason-without-deviation'],
    }),
    g.fault('cost', { H13: '9.5', H17: '98.45' }, 'met-but-deducted', 'H13', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('level', { A14: '效益（35分）' }, 'level-weight-contradicts-children', 'A14'),
    g.fault('word', { E10: '二十五' }, 'value-not-numeric', 'E10', {
      allow: ['rate-contradicts-definition'],
    }),
  ],
};
