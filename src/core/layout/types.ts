import type { Area, Cell } from '../grid/cell';
import type { TypedValue } from '../value/typed';

export type SheetKind = 'declaration' | 'self-evaluation' | 'score-summary' | 'report' | 'data' | 'other';
export type TableKind = 'indicators' | 'budget' | 'score-summary' | 'amounts' | 'data';

export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'comparator'
  | 'unit'
  | 'actual'
  /** 完成率 beside 指标值 and 实际完成值: the one divided by the other. */
  | 'completion'
  | 'weight'
  | 'level1Weight'
  | 'level2Weight'
  | 'score'
  | 'reason'
  | 'definition'
  /** 评分标准 where the form has it beside a 指标说明 column of its own. */
  | 'standard';
export type BudgetColumn =
  'label' | 'initialBudget' | 'adjustedBudget' | 'executed' | 'executionRate' | 'weight' | 'score' | 'reason';
export type SummaryColumn = 'label' | 'weight' | 'score' | 'scoreRate';
/** `target` and `met` (是否达标) are the 指标测算 table's. */
export type DataColumn = 'item' | 'value' | 'unit' | 'note' | 'target' | 'met';

export type RowRole =
  'indicator' | 'subtotal' | 'total' | 'placeholder' | 'not-applicable' | 'header' | 'note';

/** A cell of the form as the engine sees it: where it stands (top-left of its merge) and what was typed. */
export interface FormCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** A1 of the top-left cell. */
  readonly address: string;
  /** Sheet and address in one: sheets of one workbook share addresses. */
  readonly place: string;
  /** Null when nothing is there. */
  readonly cell: Cell | null;
  /** The typed text (see value/typed-text.ts), trimmed; "" when blank. */
  readonly text: string;
  readonly value: TypedValue;
}

/** Why the detector decided as it did, in the officer's words. */
export interface Evidence {
  readonly zh: string;
  readonly en: string;
  /** A1 address the evidence stands in, when it stands in one cell. */
  readonly address?: string;
}

/** A reading that also fits, and why it lost. */
export interface Alternative {
  readonly role: string;
  readonly address: string;
  readonly why: Evidence;
  /** True when its wording says the role just as clearly: the first of the two was taken. */
  readonly even?: true;
}

interface TableBase {
  readonly sheet: string;
  readonly area: Area;
  /** Zero-based rows. */
  readonly headerRows: readonly number[];
  /** 0…1; below 0.6 the officer is asked. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
}

export interface IndicatorRow {
  readonly row: number;
  readonly role: RowRole;
  /** Labels as they apply to the row (merged or carried down), cleaned of line breaks, weights kept. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** The row's cell in each column that the table has; a cell merged over several rows is the same cell in each. */
  readonly cells: Readonly<Partial<Record<IndicatorColumn, FormCell>>>;
}

export interface IndicatorTable extends TableBase {
  readonly kind: 'indicators';
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  readonly rows: readonly IndicatorRow[];
}

export interface BudgetRow {
  readonly row: number;
  readonly label: string;
  /** The row that holds the whole: 全年支出, 年度资金总额; the others are its parts. */
  readonly whole: boolean;
  readonly cells: Readonly<Partial<Record<BudgetColumn, FormCell>>>;
}

export interface BudgetTable extends TableBase {
  readonly kind: 'budget';
  readonly columns: Readonly<Partial<Record<BudgetColumn, number>>>;
  readonly rows: readonly BudgetRow[];
  /** "万元" from header, title or "单位：" line; null when nowhere said. */
  readonly unit: string | null;
  /** True when columns of amounts stand in the block that nobody could name: 年初 must not stand in for 全年 then. */
  readonly unreadAmounts: boolean;
  /** What the form itself calls each column: executed → "实际支出数". */
  readonly names: Readonly<Partial<Record<BudgetColumn, string>>>;
  /** Header and side-label texts, which may carry the block's weight ("预算执行情况（20分）"). */
  readonly heads: readonly string[];
}

export interface SummaryRow {
  readonly row: number;
  readonly role: 'indicator' | 'total';
  readonly label: string;
  readonly cells: Readonly<Partial<Record<SummaryColumn, FormCell>>>;
}

export interface SummaryTable extends TableBase {
  readonly kind: 'score-summary';
  readonly columns: Readonly<Partial<Record<SummaryColumn, number>>>;
  readonly rows: readonly SummaryRow[];
}

/** One amount with its name: a label beside a value, or a column header over it. */
export interface Amount {
  readonly name: string;
  readonly cell: FormCell;
  readonly unit: string | null;
}

/** total = Σ parts, as the form's own layout says ("其中：", "资金来源", a header over its parts). */
export interface AmountSum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** What the sum is called in a message: "资金来源", "年度收入". */
  readonly title: string;
  /** Amounts beside the parts that are no parts of it (当年结余 beside 支出): for the likely cause only. */
  readonly bystanders: readonly Amount[];
}

export interface AmountsTable extends TableBase {
  readonly kind: 'amounts';
  readonly columns: Readonly<Record<string, number>>;
  readonly amounts: readonly Amount[];
  readonly sums: readonly AmountSum[];
}

export interface DataRow {
  readonly row: number;
  readonly item: string;
  readonly cells: Readonly<Partial<Record<DataColumn, FormCell>>>;
}

export interface DataTable extends TableBase {
  readonly kind: 'data';
  readonly columns: Readonly<Partial<Record<DataColumn, number>>>;
  readonly rows: readonly DataRow[];
}

export type TableReading = IndicatorTable | BudgetTable | SummaryTable | AmountsTable | DataTable;

/** A value that stands beside its label outside any table: 自评得分, 评价等次, 年度. */
export interface LabelledValue {
  readonly label: string;
  readonly cell: FormCell;
  /** True when label and value share one cell ("自评得分：98分"). */
  readonly inline: boolean;
}

export interface SheetReading {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: SheetKind;
  readonly title: string;
  readonly tables: readonly TableReading[];
  readonly labelled: readonly LabelledValue[];
  /** Notes and prose of the form, for evidence on profile, full mark, grade bands. */
  readonly notes: readonly FormCell[];
  readonly evidence: readonly Evidence[];
}
