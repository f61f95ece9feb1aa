import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '自评表',
    kind: 'self-evaluation',
    text: `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
填报单位：某省地质资料馆|<|<|<|<|<|自评得分：|96.8|<
一级⏎指标|二级⏎指标|三级指标|分值|指标说明|评分标准|指标值计算公式和数据获取方式|年初⏎目标值|实际⏎完成值|得分|未完成原因分析与改进措施
投入|预算执行⏎（25分）|预算完成率|10|预算完成率＝（预算完成数/预算数）×100%。|预算完成率≥95%的，得10分；预算完成率在90%（含）和95%之间，得9分；预算完成率在85%（含）和90%之间，得8分；低于85%的，得0分。|部门决算报表|≥95%|97.2%|10|
^|^|预算调整率|5|预算调整率＝（预算调整数/预算数）×100%。预算调整数：部门在本年度内涉及预算的追加、追减或结构调整的资金总和。|预算调整率绝对值≤5%，得5分。预算调整率绝对值＞5%的，每增加0.1个百分点扣0.1分，扣完为止。|部门决算报表|≤5%|4%|5|
^|^|支出进度率|5|支出进度率＝（实际支出/支出预算）×100%。|半年进度：进度率≥45%，得2分；前三季度进度：进度率≥75%，得3分。|国库支付系统|半年≥45%，三季度≥75%|半年47%，三季度70%|3.8|三季度采购合同集中在四季度付款。
^|^|预算编制准确率|5|部门预算中除财政拨款外的其他收入预算与决算差异率。|预算编制准确率≤20%，得5分；在20%和40%（含）之间，得3分；＞40%，得0分。|部门决算报表|≤20%|12%|5|
过程|预算管理⏎（15分）|“三公经费”控制率|5|“三公经费”控制率＝（“三公经费”实际支出数/“三公经费”预算安排数）×100%。|“三公经费”控制率≤100%，得5分，每增加0.1个百分点扣0.5分，扣完为止。|部门决算报表|≤100%|80%|5|
^|^|资产管理规范性|5|资产配置、使用、处置是否规范。|全部符合5分，有1项不符扣2分。|资产台账|规范|规范|5|
^|^|资金使用合规性|5|资金使用是否符合规定。|全部符合5分，有1项不符扣2分。|会计凭证|合规|合规|5|
效果|履职尽责⏎（60分）|馆藏资料入库档数|20|年度新增入库。|按完成比例计分。|入库登记|≥2000档|1900档|19|部分矿权资料汇交延期。
^|^|数字化扫描页数|20|年度新增扫描。|按完成比例计分。|台账|≥50万页|52万页|20|
^|^|资料借阅服务满意度|20|问卷调查。|达标得满分，每低1个百分点扣1分。|问卷|≥95%|94%|19|窗口等候时间偏长。
合计|<|<|100||||||96.8|
备注：|绝对值类定量指标按完成比例计分，定性指标按三档计分。|<|<|<|<|<|<|<|<|<
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns: 'A level1 B level2 C name D weight E definition H target I actual J score K reason',
        rows: ['投入', '合计'],
        roles: { 合计: 'total' },
      },
    ],
  },
  {
    name: '基础数据',
    kind: 'data',
    text: `
序号|数据项|金额|单位
#1|预算数|#2,500|万元
#2|预算完成数|#2,430|万元
#3|预算调整数|#100|万元
#4|“三公经费”预算安排数|#6|万元
#5|“三公经费”实际支出数|#4.8|万元
`,
  },
]);
export const form: Form = {
  id: 'shaanxi-framework',
  region: '陕西',
  layout:
    '指标说明, 评分标准 and 指标值计算公式和数据获取方式 as three columns of prose; points in the names of level 2; 自评得分 in the head and in the total row; 基础数据 with 序号',
  provenance: '陕西省部门整体支出绩效自评表（省级部门决算公开附件）',
  build: g.build,
  faults: [
    g.fault('three-public', { I9: '20%' }, 'rate-contradicts-definition', 'I9', {
      value: '80%',
      cause: /1\s*[-−–]|补|余|complement/,
    }),
    g.fault('done', { I5: '94.2%' }, 'rate-contradicts-definition', 'I5', {
      value: '97.2%',
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('step', { J8: '4', J15: '95.8', H3: '95.8' }, 'met-but-deducted', 'J8', {
      allow: ['score-contradicts-completion', 'missing-reason'],
    }),
    g.fault('files', { J12: '20', J15: '97.8', H3: '97.8' }, 'score-contradicts-completion', 'J12', {
      value: '19',
    }),
    g.fault('head', { H3: '96.3' }, 'total-contradicts-sum', 'H3', { value: '96.8' }),
    g.fault('operand', { '基础数据!C@#3': '' }, 'missing-operand', ['基础数据!C@#3', 'I6']),
    g.fault('adjusted', { I6: '8%' }, 'rate-contradicts-definition', 'I6', {
      value: '4%',
      allow: ['score-contradicts-completion', 'target-not-met-by-data'],
    }),
    g.fault('satisfied', { J14: '18', J15: '95.8', H3: '95.8' }, 'score-contradicts-completion', 'J14', {
      value: '19',
      allow: [],
    }),
  ],
};
