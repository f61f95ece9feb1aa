import { percentShown, pointsShown } from '../core/checks/notation';
import { blocksByTable } from '../core/compute/budget-block';
import { pointsOf } from '../core/compute/indicators';
import type { Analysis, Indicator, ScoreEntry } from '../core/compute/types';
import { within } from '../core/grid/area';
import type { BudgetTable, FormCell, IndicatorTable, SheetReading, SummaryTable } from '../core/layout/types';
import type { Decimal } from '../core/number/decimal';
import { sumUp } from '../core/number/sum';
import { budgetFigures, type BudgetFigures } from './budget-figures';
import { linkTo, type CellLink } from './cell-link';
import { byLevel, levelWeight, outlineOf, type LevelOutline } from './overview-outline';
import { amountTotals, statedTotal, type ComparedSum } from './overview-sums';

/** How one form stands at a glance: 得分率 by 一级指标, and its budget in figures. All numbers are text. */
export interface FormOverview {
  readonly sheet: string;
  readonly title: string;
  /** In the order of the form; empty where nothing is scored. */
  readonly levels: readonly LevelRate[];
  readonly total: LevelPoints | null;
  /** The 合计 of the scores as the form states it; null where it has none. */
  readonly stated: ComparedSum | null;
  /** 等级 as entered, with the total it goes by; null where the form has none. */
  readonly grade: StatedGrade | null;
  /** Its levels, where nothing is scored row by row. */
  readonly outline: readonly LevelOutline[];
  /** Totals of amounts: 收入合计, 支出合计. */
  readonly amounts: readonly ComparedSum[];
  readonly budget: readonly BudgetFigures[];
}

export interface StatedGrade {
  /** "" when blank. */
  readonly entered: string;
  readonly at: CellLink;
  /** The 综合得分 that it goes by; null when there is none. */
  readonly total: string | null;
}

export interface LevelPoints {
  readonly weight: string | null;
  /** Of what has been scored so far. */
  readonly score: string | null;
  /** "92.5%"; null while a score is open, or nothing can be earned. */
  readonly rate: string | null;
  /** The same for a bar to be drawn, 0…1. */
  readonly share: number | null;
  /** False while a row has no score yet. */
  readonly complete: boolean;
}

export interface LevelRate extends LevelPoints {
  readonly name: string;
  readonly at: CellLink;
  readonly indicators: number;
}

/** One for each form on a visible sheet: what it scores, or else what there is of it; scored forms come first. */
export function overviewOf(analysis: Analysis): FormOverview[] {
  const forms = analysis.sheets.flatMap((sheet) => {
    if (sheet.hidden) return [];
    const all = formsOf(sheet);
    return all.flatMap((form) => overviewOfForm(form, { sheet, alone: all.length === 1 }, analysis));
  });
  const isScored = ({ levels }: FormOverview): boolean => levels.length > 0;
  return [...forms.filter(isScored), ...forms.filter((form) => !isScored(form))];
}

function overviewOfForm(
  form: FormTables,
  { sheet, alone }: { readonly sheet: SheetReading; readonly alone: boolean },
  analysis: Analysis,
): FormOverview[] {
  const { name, title } = sheet;
  const { tables, blocks } = form;
  const groups = groupsOf(form, sheet, analysis);
  const budget = blocks.flatMap((table) => budgetFigures(table, analysis));
  const outline = groups.length === 0 ? outlineOf(tables, analysis) : [];
  // Amounts and grade stand beside the forms of a sheet: of several they are none's.
  const amounts = alone ? amountTotals(name, blocks, analysis) : [];
  if (groups.length + budget.length + outline.length + amounts.length === 0) return [];
  return [
    {
      sheet: name,
      title,
      levels: groups.map(toLevel),
      total: groups.length === 0 ? null : ratesOf(groups.flatMap((group) => group.points)),
      stated: groups.length === 0 ? null : statedTotal(tables, { sheet: name, alone }, analysis),
      grade: alone ? gradeOf(sheet, analysis) : null,
      outline,
      amounts,
      budget,
    },
  ];
}

function gradeOf({ name }: SheetReading, { grades }: Analysis): StatedGrade | null {
  const grade = grades.find(({ at }) => at.sheet === name);
  if (grade === undefined) return null;
  const { entered, at, total } = grade;
  return { entered, at: linkTo(at), total: total === null ? null : pointsShown(total) };
}

interface FormTables {
  readonly tables: readonly IndicatorTable[];
  readonly blocks: readonly BudgetTable[];
}

/** Two tables with a 合计 each are two forms, with their own budget blocks; sections without one are one form. */
function formsOf(sheet: SheetReading): FormTables[] {
  const tables = sheet.tables.filter((table): table is IndicatorTable => table.kind === 'indicators');
  const blocks = sheet.tables.filter((table): table is BudgetTable => table.kind === 'budget');
  const totalled = tables.filter((table) => table.rows.some((row) => row.role === 'total'));
  if (totalled.length < 2) return [{ tables, blocks }];
  const owned = blocksByTable(sheet);
  return tables.map((table) => ({ tables: [table], blocks: owned.get(table) ?? [] }));
}

interface Points {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

interface Group {
  readonly name: string;
  readonly at: FormCell;
  readonly points: readonly Points[];
  readonly indicators: number;
}

function toLevel({ name, at, points, indicators }: Group): LevelRate {
  return { name, at: linkTo(at), indicators, ...ratesOf(points) };
}

function ratesOf(points: readonly Points[]): LevelPoints {
  const weights = points.map((one) => one.weight).filter((one) => one !== null);
  const scores = points.map((one) => one.score).filter((one) => one !== null);
  const weight = weights.length === 0 ? null : sumUp(weights);
  const score = scores.length === 0 ? null : sumUp(scores);
  const complete = scores.length === points.length;
  const known = complete && weight !== null && score !== null && weights.length === points.length;
  const ratio = known && !weight.isZero() ? score.div(weight) : null;
  return {
    weight: weight === null ? null : pointsShown(weight),
    score: score === null ? null : pointsShown(score),
    rate: ratio === null ? null : percentShown(ratio),
    share: ratio === null ? null : Math.min(1, Math.max(0, ratio.toNumber())),
    complete,
  };
}

/** By the scored rows where there are any, else by the sheet's own 得分情况表. */
function groupsOf({ tables, blocks }: FormTables, sheet: SheetReading, analysis: Analysis): Group[] {
  const indicators = analysis.indicators.filter(
    (one) => tables.includes(one.table) && one.row.cells.score !== undefined && one.scored,
  );
  if (indicators.length === 0)
    return sheet.tables.flatMap((table) => (table.kind === 'score-summary' ? summaryGroups(table) : []));
  const execution = analysis.scores.filter(
    ({ kind, at, inferred }) =>
      kind === 'execution' &&
      inferred !== true &&
      at.sheet === sheet.name &&
      // Points above the table as “得分（10分）”, in a form without a block of money, count as a block's do.
      (blocks.length === 0 || blocks.some((block) => within(block.area, at.row, at.col))),
  );
  return [...execution.map(executionGroup), ...levelGroups(indicators)];
}

function executionGroup({ name, at, weight, entered }: ScoreEntry): Group {
  return { name, at, points: [{ weight, score: entered }], indicators: 1 };
}

function summaryGroups(table: SummaryTable): Group[] {
  return table.rows.flatMap(({ role, label, cells }) => {
    const at = cells.label ?? cells.score;
    if (role !== 'indicator' || at === undefined) return [];
    const points = [{ weight: pointsOf(cells.weight), score: pointsOf(cells.score) }];
    return [{ name: label, at, points, indicators: 1 }];
  });
}

function levelGroups(indicators: readonly Indicator[]): Group[] {
  return [...byLevel(indicators)].flatMap(([name, rows]) => {
    const cells = rows[0]?.row.cells;
    const at = cells?.level1 ?? cells?.level2 ?? cells?.name;
    return at === undefined ? [] : [{ name, at, points: pointsOfRows(rows), indicators: rows.length }];
  });
}

/** A score or weight merged over several rows counts once. */
function pointsOfRows(rows: readonly Indicator[]): Points[] {
  const seen = new Map<string, Points>();
  for (const { row, weight, score } of rows) {
    const place = row.cells.score?.place ?? String(row.row);
    const own = seen.get(place);
    const weightPlace = row.cells.weight?.place;
    const counted = weightPlace !== undefined && seen.has(weightPlace);
    if (own === undefined) seen.set(place, { weight: counted ? null : weight, score });
    else if (!counted && weight !== null)
      seen.set(place, { ...own, weight: own.weight === null ? weight : own.weight.plus(weight) });
  }
  const points = [...seen.values()];
  if (points.some((one) => one.weight !== null)) return points;
  const stated = levelWeight(rows);
  return stated === null ? points : [{ weight: stated, score: totalOf(points) }];
}

function totalOf(points: readonly Points[]): Decimal | null {
  const scores = points.map((one) => one.score);
  return scores.every((one) => one !== null) ? sumUp(scores) : null;
}
