import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '部门整体',
    kind: 'self-evaluation',
    text: `
部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<|<
（２０２２年度）|<|<|<|<|<|<|<|<
部门（单位）名称|某地区畜牧兽医部门|<|<|<|<|<|<|<
年度资金预算情况（万元）||全年预算数（Ａ）|<|全年执行数（Ｂ）|<|分值|执行率（Ｂ／Ａ）|得分
^|年度资金总额：|１，２４０．００|<|１，２０２．８０|<|10|９７．００％|9.7
^|其中：当年财政拨款|１，１９０．００|<|１，１５２．８０|<|-|９６．８７％|-
^|其他资金|５０．００|<|５０．００|<|-|１００％|-
年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
^|开展动物疫病防控，提升畜产品质量。|<|<|<|完成春秋两季免疫，抽检合格率达标。|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|计分方法|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|强制免疫数量|≥160万头只|165.2万头只|按比例|10|10|
^|^|产品抽检批次|≥800批次|800批次|按比例|10|10|
^|质量指标|免疫抗体合格率|≥70%|86%|按比例|15|15|
^|^|抽检合格率|≥98%|97.02%|按比例|10|9.9|两批次兽药残留超标，已溯源整改。
^|时效指标|疫情报告及时率|100%|100%|达标得满分|5|5|
^|成本指标|疫苗采购成本|≤320万元|305.6万元|达标得满分|10|10|
效益指标|经济效益指标|牲畜死亡率|≤3%|2.4%|达标得满分|10|10|
^|社会效益指标|重大动物疫情发生次数|0次|0次|达标得满分|10|10|
满意度指标|满意度指标|农牧民满意度|≥95%|96%|按比例|10|10|
合计|<|<|<|<|<|100|99.6|
一票否决事项|<|<|发生区域性重大动物疫情的，总分不超过60分|<|<|—|未发生|
`,
    tables: [
      {
        kind: 'budget',
        header: ['年度资金预算情况'],
        columns: 'B label C adjustedBudget E executed G weight H executionRate I score',
      },
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual G weight H score I reason F definition',
        rows: ['产出指标', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'xinjiang-full-width',
  region: '新疆',
  layout: 'money and rates in full-width digits; 计分方法 in two words; a row 一票否决事项 under the total',
  provenance: '新疆维吾尔自治区部门单位整体支出绩效自评表',
  build: g.build,
  faults: [
    g.fault('rate', { H5: '９９．００％' }, 'rate-contradicts-definition', 'H5', {
      value: '97%',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('part', { E6: '１，１２５．８０', H6: '９４．６１％' }, 'amount-contradicts-parts', 'E5'),
    g.fault('money-score', { I5: '9.8', H20: '99.7' }, 'score-contradicts-completion', 'I5', {
      value: '9.7',
    }),
    g.fault('antibody', { D13: '≤70%' }, 'target-direction', 'D13', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('batches', { E12: '５２０批次' }, 'score-contradicts-completion', 'H12', {
      value: '6.5',
      allow: ['missing-reason'],
    }),
    g.fault('satisfied', { E19: '960%' }, 'percent-out-of-range', 'E19', { allow: ['missing-reason'] }),
    g.fault('full', { G14: '15', G20: '105' }, 'weights-not-full-mark', 'G20', {
      allow: ['score-contradicts-completion', 'total-contradicts-sum', 'missing-reason'],
    }),
  ],
};
