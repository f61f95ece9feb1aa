import type { Form } from '../build/form';
import { gridForm } from '../build/grid';

const g = gridForm([
  {
    name: '评分表',
    kind: 'self-evaluation',
    text: `
2022年度部门整体支出绩效评价评分表|<|<|<|<|<|<|<|<
一级指标|分值|二级指标|分值|三级指标|分值|评价标准|得分|扣分原因和说明
投⏎入|15|预算配置|15|财政供养人员控制率|5|以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。|5|在职48人，编制50人
^|^|^|^|“三公经费”变动率|5|“三公经费”变动率≦0，计5分；＞0的，每超过一个百分点扣0.5分，扣完为止。|5|
^|^|^|^|重点支出安排率|5|重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。|4|重点支出安排率86%
过⏎程|45|预算执行|20|预算完成率|5|100%计满分，每低于5%扣2分，扣完为止。|3|预算完成率96%
^|^|^|^|预算控制率|5|预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。|4|预算控制率6.8%
^|^|^|^|资金结余|5|无结余，5分；有结余但不超过上年结转，4分；结余超过上年结转，不得分。|5|
^|^|^|^|公用经费控制率|5|100%以下（含）计5分，每超出1%扣1分，扣完为止。|5|
^|^|预算管理|15|管理制度健全性|5|①已制定内部财务管理制度，2分；②制度合法、合规、完整，2分；③得到有效执行，1分。|5|
^|^|^|^|资金使用合规性|5|以上情况每出现一例不符合要求的扣1分，扣完为止。|5|
^|^|^|^|预决算信息公开性|5|按规定内容公开，2分；按规定时限公开，2分；基础信息真实准确，1分。|5|
^|^|资产管理|10|资产管理安全性|5|资产保存完整，2分；账实相符，3分。|5|
^|^|^|^|固定资产利用率|5|每低于100%一个百分点扣0.1分，扣完为止。|4.8|利用率98%
产出及效率|25|职责履行|15|重点工作实际完成率|8|按完成比例计分。|8|
^|^|^|^|质量达标率|7|按达标比例计分。|7|
^|^|履职效率|10|完成及时率|10|按及时比例计分。|10|
效果|15|履职效益|15|经济社会生态效益|8|根据实际情况酌情计分。|8|
^|^|^|^|社会公众满意度|7|90%（含）以上计7分；80%（含）-90%，计5分；70%（含）-80%，计3分；低于70%计0分。|7|满意度91%
总分|100||100||100||95.8|
`,
    tables: [
      {
        kind: 'indicators',
        header: ['一级指标'],
        columns:
          'A level1 B level1Weight C level2 D level2Weight E name F weight G definition H score I reason',
        rows: ['投', '总分'],
        roles: { 总分: 'total' },
      },
    ],
  },
]);
export const form: Form = {
  id: 'hunan-nested-points',
  region: '湖南',
  layout: 'three 分值 columns in text, no targets; the actuals stand in 扣分原因和说明',
  provenance: '湖南省部门整体支出绩效评价评分表（投入、过程、产出及效率、效果）',
  build: g.build,
  faults: [
    g.fault('level', { B6: '40' }, 'level-weight-contradicts-children', ['B6', 'A6']),
    g.fault('over', { H14: '5.5', H20: '96.5' }, 'score-over-weight', 'H14'),
    g.fault('total', { H20: '98.5' }, 'total-contradicts-sum', 'H20', { value: '95.8' }),
    g.fault('gone', { H13: '', H20: '90.8' }, 'missing-score', 'H13'),
    g.fault('minus', { H9: '-2', H20: '88.8' }, 'score-negative', 'H9', { allow: ['missing-reason'] }),
    g.fault('weightless', { F19: '', F20: '92' }, 'missing-weight', 'F19', {
      allow: [
        'weights-not-full-mark',
        'level-weight-contradicts-children',
        'total-contradicts-sum',
        'score-over-weight',
      ],
    }),
    g.fault('quiet', { I5: '' }, 'missing-reason', 'I5', { allow: ['met-but-deducted'] }),
  ],
};
