import type { Form } from '../build/form';
import { indicators } from '../build/indicators';
import { l1, l2, q, t, total } from '../build/rows';
import { eachCell } from '../build/after';

const r = (n: number, third: string, proof: string, reason?: string) => ({
  x: { no: n, third, proof },
  ...(reason ? { reason } : {}),
});
const rows = [
  ...l1(
    '产出指标',
    l2(
      '数量指标',
      q('中职在校生规模', '≥2600人', '2712人', '10', r(1, '办学规模', '学籍系统截图')),
      q(
        '实训工位数',
        '≥480个',
        '456个',
        '10',
        r(2, '实训条件', '固定资产台账', '第二实训楼改造未完工，已调整排课。'),
      ),
    ),
    l2(
      '质量指标',
      q('技能等级证书取得率', '≥80%', '84.6%', '10', r(3, '培养质量', '证书花名册')),
      q('省级技能大赛获奖', '≥5项', '5项', '10', r(4, '竞赛成果', '获奖文件')),
    ),
    l2('时效指标', t('助学金发放', '每学期开学60日内', '按期发放', '10', r(5, '资助发放', '银行回单'))),
    l2('成本指标', q('生均公用经费支出', '≤3200元', '3180元', '10', r(6, '经费控制', '决算报表'))),
  ),
  ...l1(
    '效益指标',
    l2(
      '社会效益',
      q('毕业生就业率', '≥95%', '93.1%', '15', r(7, '就业', '就业统计表', '部分毕业生选择升学后未报到。')),
    ),
    l2('可持续影响', t('校企合作机制', '稳定运行', '稳定运行', '15', r(8, '合作', '合作协议'))),
  ),
  ...l1(
    '满意度指标',
    l2('服务对象满意度', q('学生及家长满意度', '≥90%', '94%', '10', r(9, '满意度', '问卷汇总'))),
  ),
  total('合  计'),
];
export const form: Form = {
  id: 'henan-school-fourlevel',
  region: '河南',
  layout:
    '序号; four levels, the name is 四级指标; 得分 before 分值, both typed with 分; 佐证材料 and 失分原因 at the right',
  provenance: 'vocational school',
  build(book) {
    const s = book.sheet('职教中心', 'self-evaluation');
    s.title('A1', '某县职业教育中心整体支出绩效自评表', 11);
    s.line('A2', [
      ['填报单位：某县职业教育中心', 6],
      ['填报时间：2024年2月', 5],
    ]);
    const table = indicators(s, {
      id: 'ind',
      top: 3,
      left: 'A',
      labels: 'merged',
      rows,
      header: [
        ['x:no', '序号'],
        ['level1', '一级指标'],
        ['level2', '二级指标'],
        ['x:third', '三级指标'],
        ['name', '四级指标'],
        ['target', '指标目标'],
        ['actual', '完成结果'],
        ['score', '得分'],
        ['weight', '分值'],
        ['x:proof', '佐证材料'],
        ['reason', '失分原因'],
      ],
    });
    for (const c of ['H', 'I'])
      eachCell(s, c, 4, table.next - 1, (v) => (typeof v === 'number' ? { value: `${v}分` } : null));
  },
};
