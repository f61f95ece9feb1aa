import type { Form } from '../build/form';
import { gradeOf, NATIONAL_BANDS } from '../build/arithmetic';
import { indicators } from '../build/indicators';
import { l1, l2, t, total } from '../build/rows';

const rule = (definition: string, share?: string, reason?: string) => ({
  definition,
  ...(share === undefined ? {} : { share }),
  ...(reason === undefined ? {} : { reason }),
});

const rows = [
  ...l1(
    '预算编制情况',
    l2(
      '预算编制',
      t('预算编制合理性', '', '', '5', rule('符合本部门职责和市委市政府方针政策得满分，否则酌情扣分。')),
      t(
        '预算编制规范性',
        '',
        '',
        '5',
        rule(
          '符合财政当年度预算编制原则和要求，每有一项不符合扣1分，扣完为止。',
          '0.8',
          '预算明细一处填报有误，退回修改一次。',
        ),
      ),
    ),
    l2(
      '目标设置',
      t('绩效目标完整性', '', '', '5', rule('绩效目标覆盖率达100%得满分。')),
      t('绩效指标明确性', '', '', '5', rule('指标清晰、细化、可衡量得满分。')),
    ),
  ),
  ...l1(
    '预算执行情况',
    l2(
      '资金管理',
      t('财务管理规范性', '', '', '10', rule('资金支出规范、会计核算规范，发现一项不规范扣2分，扣完为止。')),
      t('预决算公开', '', '', '5', rule('按规定内容、时限公开得满分。')),
      t(
        '采购合规情况',
        '',
        '',
        '10',
        rule('采购程序合规得满分，每发现一例违规扣1分。', '0.9', '一项采购意向公开时间不足三十日。'),
      ),
    ),
    l2(
      '项目管理',
      t('项目实施程序', '', '', '5', rule('设立、调整按规定报批得满分。')),
      t('项目监管', '', '', '5', rule('开展检查、监控、督促整改得满分。')),
    ),
    l2('资产管理', t('资产管理安全性', '', '', '5', rule('保存完整、配置合理、处置规范得满分。'))),
  ),
  ...l1(
    '预算使用效益',
    l2('经济性', t('公用经费控制', '', '', '10', rule('日常公用经费决算数不大于预算安排数得满分。'))),
    l2(
      '效率性',
      t('重点工作完成情况', '', '', '10', rule('重点工作全部完成得满分，每缺一项扣1分。')),
      t('绩效目标完成情况', '', '', '5', rule('全部完成得满分。')),
    ),
    l2('效果性', t('社会经济环境效益', '', '', '10', rule('效益显著得满分。'))),
    l2('公平性', t('公众满意情况', '', '', '5', rule('满意度达90%以上得满分。'))),
  ),
  total('合计'),
];

export const form: Form = {
  id: 'guangdong-scorecard',
  region: '广东',
  layout:
    'scorecard without target and actual: three levels each with its weight in a column of its own under a two-row header, 评分标准, 自评得分, 扣分原因; grade in words beside 自评等级',
  provenance: '广东省部门整体支出绩效自评评分表（评价指标/权重三级嵌套）',
  build(book) {
    const s = book.sheet('部门整体支出评分表', 'self-evaluation');
    s.title('A1', '附件3', 9);
    s.title('A2', '2022年度部门整体支出绩效自评评分表', 9);
    s.line('A3', [
      ['填报单位：某市某局', 5],
      ['单位：分', 4],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: 4,
      left: 'A',
      labels: 'merged',
      sumFormula: true,
      rows,
      header: [
        ['level1', '名称', { group: '一级指标' }],
        ['level1Weight', '权重', { group: '一级指标' }],
        ['level2', '名称', { group: '二级指标' }],
        ['level2Weight', '权重', { group: '二级指标' }],
        ['name', '名称', { group: '三级指标' }],
        ['weight', '权重', { group: '三级指标' }],
        ['definition', '评分标准'],
        ['score', '自评得分'],
        ['reason', '扣分原因'],
      ],
    });
    s.line(`A${table.next}`, [['自评等级', 2]]);
    s.put(`C${table.next}`, gradeOf(table.score, NATIONAL_BANDS), { ref: 'head.grade', across: 7 });
  },
  faults: [
    {
      id: 'level1-weight',
      edits: { 'ind.level1:预算执行情况.weight': 45 },
      expect: [
        {
          check: 'level-weight-contradicts-children',
          at: ['ind.level1:预算执行情况.weight', 'ind.level1:预算执行情况'],
        },
      ],
      allow: ['weights-not-full-mark'],
    },
    {
      id: 'level2-weight',
      edits: { 'ind.level2:资金管理.weight': 20 },
      expect: [
        {
          check: 'level-weight-contradicts-children',
          at: ['ind.level2:资金管理.weight', 'ind.level2:资金管理'],
        },
      ],
      allow: [],
    },
  ],
};
