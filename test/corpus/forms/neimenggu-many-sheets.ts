import { budget } from '../build/budget';
import type { Book } from '../build/book';
import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import type { Row } from '../build/rows';

const grass = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('草原生态修复面积', '≥5万亩', '5万亩', '20'),
      q('鼠虫害防治面积', '≥30万亩', '28.5万亩', '10', { reason: '风力天气多，飞防作业日减少。' }),
    ),
    l2('质量指标', q('修复区植被成活率', '≥80%', '84%', '20')),
  ),
  ...l1('效益指标', l2('生态效益指标', t('草原植被覆盖', '稳中有升', '稳中有升', '30'))),
  ...l1('满意度指标', l2('服务对象满意度指标', q('牧民满意度', '≥90%', '92%', '10'))),
  total('总分'),
];
const water = [
  ...l1(
    '产出指标',
    l2('数量指标', q('新打供水机井', '=16眼', '16眼', '25')),
    l2('时效指标', q('按期通水率', '=100%', '87.5%', '25', { reason: '两眼井冬季停工，次年五月通水。' })),
  ),
  ...l1('效益指标', l2('社会效益指标', q('受益牧户', '≥420户', '436户', '30'))),
  ...l1('满意度指标', l2('服务对象满意度指标', q('受益户满意度', '≥90%', '97%', '10'))),
  total('总分'),
];

function project(
  book: Book,
  sheetName: string,
  title: string,
  id: string,
  money: [string, string, string],
  rows: readonly Row[],
): void {
  const s = book.sheet(sheetName, 'self-evaluation');
  s.title('A1', '项目支出绩效自评表', 8);
  s.line('A2', ['项目名称', [title, 7]]);
  const block = budget(s, {
    id: `bud${id}`,
    top: 3,
    left: 'A',
    rateStyle: 'percent-text',
    header: [
      ['label', '项目资金（万元）', { span: 2 }],
      ['initialBudget', '年初预算数'],
      ['adjustedBudget', '全年预算数'],
      ['executed', '全年执行数'],
      ['weight', '分值'],
      ['executionRate', '执行率'],
      ['score', '得分'],
    ],
    rows: [
      {
        label: '年度资金总额',
        key: '总额',
        initial: money[0],
        adjusted: money[1],
        executed: money[2],
        weight: '10',
      },
      {
        label: '其中：当年财政拨款',
        key: '拨款',
        initial: money[0],
        adjusted: money[1],
        executed: money[2],
        dash: '-',
      },
      { label: '上年结转资金', key: '结转', dash: '-' },
      { label: '其他资金', key: '其他', dash: '-' },
    ],
  });
  indicators(s, {
    id: `ind${id}`,
    top: block.next,
    left: 'A',
    labels: 'merged',
    rows,
    plus: [block],
    header: [
      ['level1', '一级指标'],
      ['level2', '二级指标'],
      ['name', '三级指标'],
      ['target', '年度指标值'],
      ['actual', '实际完成值'],
      ['weight', '分值'],
      ['score', '得分'],
      ['reason', '偏差原因分析及改进措施'],
    ],
  });
}

export const form: Form = {
  id: 'neimenggu-many-sheets',
  region: '内蒙古',
  layout:
    'a cover, two project forms with different amounts under the same labels, a prose sheet 填表说明, a list of offices with extensions',
  provenance: '内蒙古自治区旗县预算部门绩效自评材料汇总工作簿',
  build(book) {
    const cover = book.sheet('封面', 'other');
    cover.put('C8', '2023年度预算绩效自评材料', { across: 6 });
    cover.put('C12', '填报单位：某旗林业和草原主管部门', { across: 6 });
    cover.put('C14', '填报日期：2024年4月10日', { across: 6 });
    project(book, '草原修复', '草原生态修复治理', '', ['620', '620', '589'], grass);
    project(book, '人畜饮水', '牧区人畜饮水工程', '2', ['410', '455.6', '455.6'], water);
    const help = book.sheet('填表说明', 'other');
    help.prose('A1', 8, [
      '填表说明',
      '一、本表由项目实施单位填写，一式两份。',
      '二、“年度指标值”按年初批复的绩效目标填写，不得调整；“实际完成值”据实填写。',
      '三、得分=完成比例×分值，最高不超过分值；预算执行率得分=执行率×10。',
      '四、偏差较大的（低于70%或高于130%），须在“偏差原因分析及改进措施”中说明。',
      '五、总分90分（含）以上为“优”，80-90分为“良”，60-80分为“中”，60分以下为“差”。',
    ]);
    const list = book.sheet('通讯录', 'other');
    list.line('A1', ['序号', '股室', '职务', '办公室', '分机']);
    list.line('A2', [1, '办公室', '主任', '301', '8001']);
    list.line('A3', [2, '计财股', '股长', '305', '8005']);
    list.line('A4', [3, '草原股', '股长', '308', '8008']);
  },
};
