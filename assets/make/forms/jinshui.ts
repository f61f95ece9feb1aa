import {
  body,
  caption,
  column,
  FANGSONG,
  head,
  indicatorRows,
  left,
  note,
  rowNumber,
  subtitle,
  tall,
  title,
} from '../form';
import type { Cell, Level1, Row, Sheet } from '../form';

export interface Declaration {
  readonly caption?: string;
  readonly year: string;
  readonly unit: string;
  readonly goal: string;
  /** 任务, its name, its content. */
  readonly tasks: readonly (readonly [label: string, name: string, content: string])[];
  readonly budget: readonly (readonly [label: string, amount: Cell])[];
  /** The forms in use differ: the amount stands under 指标说明 alone, or under 指标值 and 指标说明 merged. */
  readonly amountUnder: '指标值' | '指标说明';
  readonly indicators: readonly Level1[];
}

const COLUMNS = [column(12), column(15), column(19), column(17), column(52, 'left')];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'] as const;

const asText = (text: string): Cell => ({ value: text, align: text.length > 20 ? 'left' : 'center' });

function budgetRow(form: Declaration, index: number): Row {
  const [label, amount] = form.budget[index] ?? ['', ''];
  const first = index === 0 ? '预算情况' : '^';
  const shown: Cell = typeof amount === 'object' ? amount : { value: amount, align: 'center' };
  const named: Cell = { value: label, align: 'left' };
  return form.amountUnder === '指标说明'
    ? body(first, named, '<', '<', shown)
    : body(first, named, '<', shown, '<');
}

/** 部门（单位）整体支出绩效目标申报表: goals, tasks and budget above, indicators with their definitions below. */
export function declarationSheet(form: Declaration): Sheet {
  const rows: Row[] = [
    ...(form.caption === undefined ? [] : [caption(form.caption)]),
    title('部门（单位）整体支出绩效目标申报表'),
    subtitle(form.year),
    body('部门（单位）名称', asText(form.unit), '<', '<', '<'),
    tall(90, body('年度履职目标', { value: form.goal, align: 'left' }, '<', '<', '<')),
    body('年度主要任务', '任务名称', '<', { value: '主要内容', align: 'center' }, '<'),
    ...form.tasks.map(([label, name, content]) =>
      tall(34, body('^', label, left(name), { value: content, align: 'left' }, '<')),
    ),
    ...form.budget.map((_, index) => budgetRow(form, index)),
    head(...HEADER),
    ...indicatorRows(...form.indicators),
  ];
  const header = rowNumber(rows, HEADER[0]);
  return { name: '绩效目标申报表', look: FANGSONG, columns: COLUMNS, rows, repeatRows: [header, header] };
}

export interface Summary {
  readonly rows: readonly (readonly [name: string, weight: Cell, score: Cell, rate: Cell])[];
  readonly finalScore: Cell;
  readonly grade: Cell;
  readonly gradeNote: string;
}

/** 各项指标得分情况表 with what the report says of it in the sentence above the table. */
export function summarySheet(summary: Summary): Sheet {
  const rows = [
    title('各项指标得分情况表'),
    head('指标', '权重分值', '得分', '得分率'),
    ...summary.rows.map((cells) => body(...cells)),
    body('最终得分', summary.finalScore, '评价等级', summary.grade),
    note(summary.gradeNote),
  ];
  const columns = [column(26), column(18), column(18), column(18)];
  return { name: '各项指标得分情况表', look: { ...FANGSONG, bodySize: 12 }, columns, rows };
}

export type DataItem = readonly [item: string, value: Cell, unit: string, remark: string];

/** 基础数据: the amounts and rates of the report, one a row. */
export function dataSheet(items: readonly DataItem[]): Sheet {
  const rows = [
    title('基础数据'),
    head('数据项', '数值', '单位', '说明'),
    ...items.map((cells) => body(...cells)),
  ];
  const columns = [column(30, 'left'), column(16), column(10), column(72, 'left')];
  return { name: '基础数据', look: FANGSONG, columns, rows, repeatRows: [2, 2] };
}
