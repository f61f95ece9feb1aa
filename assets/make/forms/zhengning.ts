import {
  body,
  caption,
  column,
  head,
  indicatorRows,
  left,
  note,
  rowNumber,
  SONG,
  tall,
  title,
} from '../form';
import type { Cell, Level1, Row, Sheet } from '../form';

type Amounts = readonly [initial: Cell, adjusted: Cell, spent: Cell, rate: Cell, weight: Cell, score: Cell];

export interface SelfEvaluation {
  readonly caption?: string;
  readonly title: string;
  readonly unit: string;
  readonly budget: readonly [whole: Amounts, basic: Amounts, project: Amounts];
  readonly goal: string;
  readonly achieved: string;
  readonly indicators: readonly Level1[];
  /** The cells of the 合计 row under 分值 and 得分. */
  readonly total: readonly [weight: Cell, score: Cell];
  readonly otherMatters: string;
  readonly notes: readonly string[];
}

const COLUMNS = [
  column(17),
  column(16),
  column(27),
  column(15),
  column(15),
  column(9),
  column(9),
  column(24, 'left'),
];
const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
] as const;

/** The last of the six stands under the reasons, which are written from the left. */
const amounts = (cells: Amounts): Cell[] => [
  ...cells.slice(0, 5),
  { align: 'center', ...(typeof cells[5] === 'object' ? cells[5] : { value: cells[5] }) },
];

/** 部门（单位）整体支出绩效自评表: budget, goals, indicators, total, notes, all in one table of eight columns. */
export function selfEvaluationSheet(form: SelfEvaluation): Sheet {
  const rows: Row[] = [
    ...(form.caption === undefined ? [] : [caption(form.caption)]),
    title(form.title),
    body('部门（单位）名称', form.unit, '<', '<', '<', '<', '<', '<'),
    head(
      '年度资金预算情况',
      '部门（单位）整体支出',
      '年初预算数（万元）',
      '全年预算数（万元）',
      '实际支出数（万元）',
      '执行率',
      '分值',
      '得分',
    ),
    body('^', '全年支出', ...amounts(form.budget[0])),
    body('^', '其中：基本支出', ...amounts(form.budget[1])),
    body('^', '项目支出', ...amounts(form.budget[2])),
    body('年度总体绩效目标完成情况', '预期目标', '<', '<', '<', '目标实际完成情况', '<', '<'),
    tall(90, body('^', left(form.goal), '<', '<', '<', left(form.achieved), '<', '<')),
    head(...HEADER),
    ...indicatorRows(...form.indicators),
    body('合计', '<', '<', '<', '<', ...form.total, ''),
    tall(32, body(left(form.otherMatters), '<', '<', '<', '<', '<', '<', '<')),
    ...form.notes.map((text) => note(text)),
  ];
  const header = rowNumber(rows, HEADER[0]);
  return {
    name: '整体支出绩效自评表',
    look: { ...SONG, titleFont: '黑体' },
    columns: COLUMNS,
    rows,
    repeatRows: [header, header],
  };
}
