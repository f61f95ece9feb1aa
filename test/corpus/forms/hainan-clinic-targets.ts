import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';

const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('义诊下乡活动', '不少于3次/年', '3次', '8'),
      q('建成标准化门诊', '3-5个', '4个', '6', { is: ['higher', '4', '4'] }),
      q('疫苗接种率', '≥95%（含）', '96.2%', '8'),
    ),
    l2(
      '质量指标',
      t('生活饮用水监测', '达到国家标准', '达到国家标准', '8'),
      q('整改任务', '100%按时完成', '100%', '8'),
    ),
    l2(
      '时效指标',
      t('疫情报告', '2小时内', '均在2小时内报告', '6'),
      q('体检报告及时出具率', '95%以上', '92%', '8', { reason: '检验设备故障两次。' }),
    ),
    l2('成本指标', q('人均培训成本', '控制在500元/人以内', '486元/人', '6')),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益指标',
      q('医疗安全', '零事故', '无', '8', { is: ['lower', '0', '0'] }),
      q('重大医疗纠纷', '0起', '0起', '6', { is: ['lower', '0', '0'] }),
      q('门急诊人次', '比上年增长5%', '比上年增长5.6%', '8', { is: ['higher', '5', '5.6'] }),
    ),
    l2('可持续影响指标', t('家庭医生签约机制', '长期', '长期', '4')),
  ),
  ...l1(
    '满意度指标',
    l2(
      '服务对象满意度指标',
      q('患者满意度', '90%（含）以上', '91.5%', '8'),
      q('职工满意度', '85分以上', '84分', '8', { reason: '轮班安排偏紧。' }),
    ),
  ),
  total('合计'),
];
export const form: Form = {
  id: 'hainan-clinic-targets',
  region: '海南',
  layout:
    'targets as people say them: ranges, 零事故, 0起, 不少于3次/年, 比上年增长5%, （含）; actual 无; no money block',
  provenance: 'community health centre',
  build(book) {
    const s = book.sheet('卫生服务中心', 'self-evaluation');
    s.title('A1', '社区卫生服务中心整体支出绩效自评表', 8);
    indicators(s, {
      id: 'ind',
      top: 3,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['name', '三级指标'],
        ['target', '绩效目标'],
        ['actual', '目标完成情况'],
        ['weight', '权重分'],
        ['score', '得分'],
        ['reason', '原因分析'],
      ],
    });
  },
};
