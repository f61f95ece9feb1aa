import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '2023自评',
    kind: 'self-evaluation',
    text: `
部门整体绩效自评表|<|<|<|<|<|<|<|<
部门编码及名称：某县退役军人事务部门|<|<|<|<|<|<|单位：万元|<
部门预算情况|资金性质|年初预算|调整预算|支出数|执行率|得分（10分）|执行率偏低原因|<
^|小计|1,120.00|1,260.00|1,096.20|87%|8.7|两批优抚资金次年一月发放|<
^|其中：一般公共预算|1,120.00|1,230.00|1,071.20|87.09%||
^|政府性基金|0.00|30.00|25.00|83.33%||
职责活动|绩效目标|绩效指标|指标类型|指标值|完成值|分值|得分|未完成原因
拥军优抚|优抚政策落实到位|优抚对象补助发放人数|数量指标|2860人|2874人|15|15|
^|^|补助标准达标率|质量指标|100%|100%|10|10|
^|^|补助发放及时率|时效指标|100%|95%|10|9.5|两批资金次年发放
安置就业|安置任务全面完成|符合条件退役士兵安置率|数量指标|100%|100%|15|15|
^|^|退役军人就业创业培训人次|数量指标|≥150|165|10|10|
^|^|培训后就业率|效益指标|≥70%|72%|10|10|
服务管理|服务体系高效运转|矛盾问题化解率|效益指标|≥90%|85.5%|10|9.5|历史遗留问题较多
^|^|退役军人满意度|满意度指标|≥92%|95%|10|10|
总分||||||100|97.7|
`,
    tables: [
      {
        kind: 'budget',
        header: ['部门预算情况'],
        columns: 'B label C initialBudget D adjustedBudget E executed F executionRate G score H reason',
      },
      {
        kind: 'indicators',
        header: ['职责活动'],
        columns: 'C name D level1 E target F actual G weight H score I reason',
        rows: ['拥军优抚', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hebei-duty-activity',
  region: '河北',
  layout:
    '职责活动 and 绩效目标 before the indicators, the kind of indicator behind its name; points of the money only in 得分（10分）; the whole is called 小计',
  provenance: '河北省部门整体绩效自评表（职责活动目标）',
  build: g.build,
  faults: [
    g.fault('rate', { F4: '113%' }, 'rate-contradicts-definition', 'F4', {
      value: '87%',
      allow: ['score-contradicts-completion', 'percent-out-of-range'],
    }),
    g.fault('money-score', { G4: '10', H16: '99' }, 'score-contradicts-completion', 'G4', { value: '8.7' }),
    g.fault('unsaid', { H4: '' }, 'missing-execution-reason', ['H4', 'F4'], { allow: ['missing-reason'] }),
    g.fault('parts', { E5: '1,017.20', F5: '82.7%' }, 'amount-contradicts-parts', 'E4'),
    g.fault('late', { H10: '10', H16: '98.2' }, 'score-contradicts-completion', 'H10', {
      value: '9.5',
      allow: ['reason-without-deviation'],
    }),
    g.fault('gone', { H12: '', H16: '87.7' }, 'missing-score', 'H12'),
    g.fault('trained', { F12: '一百六十余人' }, 'value-not-numeric', 'F12'),
    g.fault('total', { H16: '97.2' }, 'total-contradicts-sum', 'H16', { value: '97.7' }),
  ],
};
