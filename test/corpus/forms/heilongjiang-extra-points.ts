import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
2023年部门整体支出绩效自评表|<|<|<|<|<|<|<
填报单位：某市湿地保护管理单位|<|<|<|<|<|<|<
项目|年初预算数|调整后预算数|决算数|预算执行率|分值|得分|备注
本年支出合计|#742.5|#801|#776.97|=D4/C4→#97.00%|#10|=ROUND(E4*F4,2)→#9.7|
基本支出|#492.5|#501|#501|=D5/C5→#100.00%|||
项目支出|#250|#300|#275.97|=D6/C6→#91.99%|||
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|备注
一、产出指标|数量指标|湿地巡护里程|≥12000公里|12600公里|#10|=IF(1,F8,0)→#10|
|数量指标|鸟类监测样线|8条|8条|#10|#10|
|质量指标|湿地生态监测达标率|≥92%|91%|#15|=ROUND(91/92*F10,2)→#14.84|春季水位偏低
|时效指标|防火物资储备完成时间|9月底前|9月15日|#5|#5|
|成本指标|巡护车辆单车年费用|≤3.5万元|3.4万元|#10|#10|
二、效益指标|生态效益指标|湿地面积保有率|=100%|100%|#20|#20|
|社会效益指标|自然教育参与人次|≥3000人次|3180人次|#10|#10|
三、满意度指标|服务对象满意度|访客满意度|≥90%|92%|#10|#10|
小计||||||=SUM(G4,G8:G15)→#99.54|
加分项||获省级表彰|有|有|#2|#1|省级先进集体1个，加1分
扣分项||审计发现问题整改不到位|无|无|#-5|#0|
总得分||||||=G16+G17+G18→#100.54|加分后总得分
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D target E actual F weight G score H reason',
        rows: ['一、产出指标', '三、满意度指标'],
      },
    ],
  },
]);
export const form: Form = {
  id: 'heilongjiang-extra-points',
  region: '黑龙江',
  layout:
    'formulas with their results, 加分项 and 扣分项 between 小计 and 总得分, labels numbered and not repeated, 备注 holds the reasons',
  provenance: '黑龙江省部门整体支出绩效自评表（市级）',
  build: g.build,
};
