import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '绩效自评表',
    kind: 'self-evaluation',
    text: `
西藏自治区某地区广播电视单位整体支出绩效自评表|<|<|<|<|<|<|<
2022年度|<|<|<|<|<|<|<
资金情况|年初批复预算|全年预算|实际支出|执行率|满分|自评得分|说明
全年资金总额|1860.5万元|2104万元|2061.92万元|98%|10分|9.8分|
基本支出|1260.5万元|1304万元|1304万元|100%|||
项目支出|600万元|800万元|757.92万元|94.74%|||
序号|绩效指标|<|<|目标|完成|满分|自评得分|原因
^|一级|二级|三级|^|^|^|^|^
1|产出|数量|广播电视节目译制时长|不低于2600小时|2730小时|15分|15分|
2|产出|数量|农牧区户户通设备维修|1200套以上|1080套|10分|9分|边远乡道路中断
3|产出|质量|安全播出事故率|0|0|15分|15分|
4|产出|时效|节目按时播出率|100%|100%|10分|10分|
5|产出|成本|单套设备维修成本|不超过300元|286元|5分|5分|
6|效益|社会效益|广播电视综合人口覆盖率|99%以上|99.2%|15分|15分|
7|效益|可持续影响|双语节目制作能力|进一步增强|进一步增强|10分|10分|
8|满意度|满意度|农牧民群众满意度|90%左右|91%|10分|10分|
合计|<|<|<|||100分|98.8分|
`,
    tables: [
      {
        kind: 'budget',
        header: ['资金情况'],
        columns: 'A label B initialBudget C adjustedBudget D executed E executionRate F weight G score',
      },
      {
        kind: 'indicators',
        header: ['序号', '一级'],
        columns: 'B level1 C level2 D name E target F actual G weight H score I reason',
        rows: ['产出', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'xizang-text-amounts',
  region: '西藏',
  layout:
    'every number is text with its unit, points too (15分); bounds in words; labels repeated in every row; the columns of the two tables are shifted',
  provenance: '西藏自治区部门整体支出绩效自评表（地区单位）',
  build: g.build,
  faults: [
    g.fault('rate', { E4: '89%' }, 'rate-contradicts-definition', 'E4', {
      value: '98%',
      allow: ['score-contradicts-completion'],
    }),
    g.fault('ten-thousand', { D6: '757.92元' }, 'amount-contradicts-parts', 'D4', {
      allow: ['rate-contradicts-definition'],
    }),
    g.fault('repair', { H10: '10分', H17: '99.8分' }, 'score-contradicts-completion', 'H10', {
      value: '9',
      allow: ['reason-without-deviation'],
    }),
    g.fault('over', { H13: '6分', H17: '99.8分' }, 'score-over-weight', 'H13'),
    g.fault('cost', { E13: '不低于300元' }, 'target-direction', 'E13', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('cover', { F14: '992%' }, 'percent-out-of-range', 'F14', { allow: ['missing-reason'] }),
    g.fault('blank', { F9: '' }, 'missing-actual', 'F9'),
    g.fault('total', { H17: '97.8分' }, 'total-contradicts-sum', 'H17', { value: '98.8' }),
  ],
};
