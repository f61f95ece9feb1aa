import { body, caption, center, column, FANGSONG, head, left, meta, section, tall, title } from '../form';
import type { Cell, Row, Sheet } from '../form';

type Line = readonly Cell[];

export interface Report {
  readonly title: string;
  readonly unit: string;
  readonly budgetCode: string;
  readonly reportDate: string;
  readonly contact: readonly [person: string, phone: string];
  readonly staff: readonly [posts: Cell, present: Cell];
  readonly duties: string;
  readonly work: string;
  readonly achievements: string;
  /** 机构名称 and six amounts a line: 收入合计, 上年结转, 公共财政拨款, 政府基金拨款, 非税收入, 其他收入. */
  readonly income: readonly Line[];
  /** 机构名称, 支出合计, 基本支出, 人员支出, 公用支出, 项目支出, 当年结余, 累计结余. */
  readonly spending: readonly Line[];
  /** 机构名称, 三公经费合计, 公务接待费, 公务用车运维费, 公务用车购置费, 因公出国费. */
  readonly threePublic: readonly Line[];
  /** 机构名称, 固定资产合计, 在用固定资产, 出租固定资产, 其他. */
  readonly assets: readonly Line[];
  readonly goal: readonly [expected: string, achieved: string];
  readonly indicators: readonly (readonly [side: string, kind: string, target: string, actual: Cell])[];
  readonly score: Cell;
  readonly grade: string;
  readonly evaluators: readonly Line[];
  readonly opinions: readonly [leader: string, unit: string, filledBy: string];
}

const COLUMNS = [
  column(19),
  column(13),
  column(14),
  column(13),
  column(13),
  column(14),
  column(16),
  column(15),
];

const overview = (form: Report): Row[] => [
  section('一、部门（单位）基本概况'),
  body('联系人', form.contact[0], '<', '<', '联络电话', form.contact[1], '<', '<'),
  body('人员编制', form.staff[0], '<', '<', '实有人数', form.staff[1], '<', '<'),
  tall(64, body('职能职责概述', left(form.duties), '<', '<', '<', '<', '<', '<')),
  tall(64, body('年度主要\n工作内容', left(form.work), '<', '<', '<', '<', '<', '<')),
  tall(
    64,
    body('年度部门（单位）总体运行情况及\n取得的成绩', left(form.achievements), '<', '<', '<', '<', '<', '<'),
  ),
];

/** The four tables share the sheet's eight columns, so the narrower ones merge. */
const finances = (form: Report): Row[] => [
  section('二、部门（单位）收支情况'),
  section('年度收入情况（万元）'),
  head('机构名称', '收入合计', '其中：', '<', '<', '<', '<', '<'),
  head(
    '^',
    '^',
    '上年结转',
    '公共财\n政拨款',
    '政府基金拨款',
    '纳入专户管理的非税收入拨款',
    '<',
    '其他\n收入',
  ),
  ...form.income.map(([name, ...of]) => body(name ?? '', ...of.slice(0, 5), '<', of[5] ?? '')),
  section('部门（单位）年度支出和结余情况（万元）'),
  head('机构名称', '支出合计', '其中：', '<', '<', '<', '结余', '<'),
  head('^', '^', '基本支出', '其中：', '<', '项目支出', '当年结余', '累计结余'),
  head('^', '^', '^', '人员支出', '公用支出', '^', '^', '^'),
  ...form.spending.map((cells) => body(...cells)),
  head('机构名称', '三公经费\n合计', '其中：', '<', '<', '<', '<', '<'),
  head('^', '^', '公务接待费', '<', '公务用车运维费', '<', '公务用车购置费', '因公出国费'),
  ...form.threePublic.map(([name, total, a, b, c, d]) =>
    body(name ?? '', total ?? '', a ?? '', '<', b ?? '', '<', c ?? '', d ?? ''),
  ),
  head('机构名称', '固定资产\n合计', '其中：', '<', '<', '<', '其他', '<'),
  head('^', '^', '在用固定资产', '<', '出租固定资产', '<', '^', '^'),
  ...form.assets.map(([name, total, a, b, c]) =>
    body(name ?? '', total ?? '', a ?? '', '<', b ?? '', '<', c ?? '', '<'),
  ),
];

function indicatorTable(form: Report): Row[] {
  let [side, kind] = ['', ''];
  const rows = form.indicators.map(([ownSide, ownKind, target, actual]) => {
    const sameSide = ownSide === side;
    const sameKind = sameSide && ownKind === kind;
    [side, kind] = [ownSide, ownKind];
    const shown: Cell = typeof actual === 'string' ? left(actual) : actual;
    return body(
      '^',
      sameSide ? '^' : ownSide,
      sameKind ? '^' : center(ownKind),
      left(target),
      '<',
      '<',
      shown,
      '<',
    );
  });
  return [
    body('整体支出\n绩效定量目标及实施计划完成情况', '评价内容', '<', '绩效目标', '<', '<', '完成情况', '<'),
    ...rows,
  ];
}

const evaluation = (form: Report): Row[] => [
  section('三、部门（单位）整体支出绩效自评情况'),
  body('整体支出绩效定性目标及实施计划完成情况', '预期目标', '<', '<', '实际完成', '<', '<', '<'),
  tall(80, body('^', left(form.goal[0]), '<', '<', left(form.goal[1]), '<', '<', '<')),
  ...indicatorTable(form),
  body('绩效自评综合得分', '<', form.score, '<', '<', '<', '<', '<'),
  body('评价等次', '<', form.grade, '<', '<', '<', '<', '<'),
];

const signatures = (form: Report): Row[] => [
  section('四、评价人员'),
  head('姓  名', '<', '职务/职称', '<', '单  位', '<', '签  字', '<'),
  ...form.evaluators.map(([name, post, unit, sign]) =>
    body(name ?? '', '<', post ?? '', '<', unit ?? '', '<', sign ?? '', '<'),
  ),
  ...form.opinions.map((text) => tall(48, body(left(text), '<', '<', '<', '<', '<', '<', '<'))),
];

/** The report form of 岳阳, one long table. */
export function reportSheet(form: Report): Sheet {
  const rows: Row[] = [
    caption('附件2-1'),
    title(form.title),
    meta(`部门(单位)名称：${form.unit}`),
    meta(`预算编码：${form.budgetCode}`),
    meta('评价方式：部门（单位）绩效自评'),
    meta('评价机构：部门（单位）评价组'),
    meta(`报告日期：${form.reportDate}`),
    ...overview(form),
    ...finances(form),
    ...evaluation(form),
    ...signatures(form),
  ];
  return { name: '自评报告', look: FANGSONG, columns: COLUMNS, rows };
}
