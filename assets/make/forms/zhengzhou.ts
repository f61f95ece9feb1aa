import {
  body,
  caption,
  column,
  head,
  indicatorRows,
  left,
  rowNumber,
  SONG,
  subtitle,
  tall,
  title,
} from '../form';
import type { Cell, Level1, Row, Sheet } from '../form';

export interface Unit {
  /** Short name of the unit, the sheet's name. */
  readonly sheet: string;
  readonly year?: string;
  readonly unit: string;
  readonly goal: string;
  readonly tasks: readonly (readonly [name: string, content: string])[];
  /** 部门预算总额, 财政性资金, 其他资金, 基本支出, 项目支出. */
  readonly budget: readonly [total: Cell, fiscal: Cell, other: Cell, basic: Cell, project: Cell];
  readonly indicators: readonly Level1[];
}

const COLUMNS = [column(11), column(18), column(29), column(20), column(14)];
const BUDGET_LABELS = [
  '部门预算总额（万元）',
  '1、资金来源：（1）财政性资金',
  '（2）其他资金',
  '2、资金结构：（1）基本支出',
  '（2）项目支出',
];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'] as const;

const prose = (value: string): Cell => ({ value, align: value.length > 20 ? 'left' : 'center' });
const amount = (value: Cell): Cell =>
  typeof value === 'object' ? { align: 'center', ...value } : { value, align: 'center' };

/** 市级部门（单位）整体绩效目标申报表 of one unit. */
export function zhengzhouSheet(form: Unit): Sheet {
  const rows: Row[] = [
    caption('附件3：'),
    title('市级部门（单位）整体绩效目标申报表'),
    subtitle(form.year ?? '（2021年度）'),
    body('部门（单位）名称', prose(form.unit), '<', '<', '<'),
    tall(60, body('年度履职目标', prose(form.goal), '<', '<', '<')),
    body('年度主要任务', '任务名称', { value: '主要内容', align: 'center' }, '<', '<'),
    ...form.tasks.map(([name, content]) =>
      tall(34, body('^', left(name), { value: content, align: 'left' }, '<', '<')),
    ),
    ...BUDGET_LABELS.map((label, index) =>
      body(
        index === 0 ? '预算情况' : '^',
        { value: label, align: 'left' },
        '<',
        amount(form.budget[index] ?? ''),
        '<',
      ),
    ),
    head(...HEADER),
    ...indicatorRows(...form.indicators),
  ];
  const header = rowNumber(rows, HEADER[0]);
  return {
    name: form.sheet,
    look: { ...SONG, bodySize: 11 },
    columns: COLUMNS,
    rows,
    repeatRows: [header, header],
  };
}
