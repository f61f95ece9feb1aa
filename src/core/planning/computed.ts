import type { Analysis, Input, Rate, ScoreEntry, SumEntry } from '../compute/types';
import type { FormCell, TableReading } from '../layout/types';
import { nearer } from '../number/compare';
import { Decimal, HUNDRED, plain, rounded } from '../number/decimal';
import { gradeFor, gradeVerdict } from '../scoring/grades';
import type { TypedValue } from '../value/typed';
import { judgeTarget } from './judge-target';
import { columnNotation, renderPoints, renderRate, type Notation, type Rendered } from './notation';

export type ComputedField =
  'actual' | 'score' | 'executionRate' | 'scoreRate' | 'total' | 'weightTotal' | 'grade';

/** A value that the form's definitions give for one of its cells, ready to be shown or written. */
export interface ComputedValue {
  readonly at: FormCell;
  readonly field: ComputedField;
  readonly name: string;
  /** Exact; rates as ratios. */
  readonly value: string;
  readonly rendered: Rendered;
  readonly definition: string;
  readonly inputs: readonly Input[];
  /** True when what is entered says the same: nothing to write even when asked to overwrite. */
  readonly agrees: boolean;
}

/** Everything that can be worked out on the workbook as it stands, one value per cell. */
export function computedValues(analysis: Analysis): ComputedValue[] {
  const byCell = new Map<string, ComputedValue>();
  const add = (value: ComputedValue): void => {
    if (!byCell.has(value.at.place) && !isInline(value.at)) byCell.set(value.at.place, value);
  };
  for (const rate of analysis.rates) rateValue(rate, analysis).forEach(add);
  for (const score of analysis.scores) scoreValue(score, analysis).forEach(add);
  for (const sum of analysis.sums) sumValue(sum, analysis).forEach(add);
  gradeValues(analysis).forEach(add);
  metValues(analysis).forEach(add);
  return [...byCell.values()];
}

/** "自评得分：98分" in one cell: there is no cell of its own to write to. */
function isInline(at: FormCell): boolean {
  return at.cell !== null && at.cell.number === undefined && at.cell.text.trim() !== at.text;
}

const RATE_FIELDS = {
  actual: 'actual',
  item: 'actual',
  executionRate: 'executionRate',
  scoreRate: 'scoreRate',
} as const;

function rateValue(rate: Rate, analysis: Analysis): ComputedValue[] {
  // 完成率 is held against its row, and left to the officer: whether it may pass 100 % is nowhere said.
  if (rate.outcome.kind !== 'value' || rate.role === 'completion') return [];
  if (rate.role === 'actual' && rate.indicator?.row.cells.actual?.address !== rate.at.address) return [];
  if (rate.role === 'actual' && rate.indicator?.scored === false) return [];
  const { ratio, inputs } = rate.outcome;
  const typed = rate.entered?.readings ?? [];
  const agrees = typed.some(({ interval }) =>
    [ratio, ...rate.accepted].some((value) => value.gte(interval.low) && value.lte(interval.high)),
  );
  return [
    {
      at: rate.at,
      field: RATE_FIELDS[rate.role],
      name: rate.name,
      value: plain(rounded(ratio, 6)),
      rendered: renderRate(ratio, notationOf(rate.at, analysis, saysPercent(rate, analysis))),
      definition: rate.formula,
      inputs,
      agrees,
    },
  ];
}

/** A unit "%" beside the value, or a header "执行率（%）" over it: the number alone is written. */
function saysPercent(rate: Rate, analysis: Analysis): boolean {
  const { indicator } = rate;
  if (indicator !== null) return indicator.unit === '%' && indicator.row.cells.unit !== undefined;
  return rate.role === 'executionRate' && headedPercent(tablesOf(analysis, rate.at.sheet));
}

const headed = new WeakMap<readonly TableReading[], boolean>();

/** By the tables of a sheet: every execution rate on it asks. */
function headedPercent(tables: readonly TableReading[]): boolean {
  let percent = headed.get(tables);
  if (percent === undefined) {
    const heads = tables.flatMap((table) => (table.kind === 'budget' ? table.heads : []));
    percent = heads.some((head) => /执行率\s*[(（]?\s*[%％]/.test(head));
    headed.set(tables, percent);
  }
  return percent;
}

/** By the name of their sheet: every score of 200 sheets asks. */
const known = new WeakMap<Analysis, ReadonlyMap<string, readonly TableReading[]>>();

function tablesOf(analysis: Analysis, sheet: string): readonly TableReading[] {
  let tables = known.get(analysis);
  if (tables === undefined) {
    // Of two sheets with one name the first counts.
    tables = new Map([...analysis.sheets].reverse().map((one) => [one.name, one.tables]));
    known.set(analysis, tables);
  }
  return tables.get(sheet) ?? [];
}

function notationOf(at: FormCell, analysis: Analysis, percentUnit: boolean): Notation {
  return columnNotation(at, tablesOf(analysis, at.sheet), percentUnit);
}

const TOLERANCE = new Decimal('0.1');

function scoreValue(score: ScoreEntry, analysis: Analysis): ComputedValue[] {
  if (score.result.kind !== 'score') return [];
  const value = score.result.score;
  const { entered } = score;
  const agrees =
    entered !== null &&
    (nearer(value, entered, TOLERANCE) || score.accepted.some((one) => nearer(one, entered, TOLERANCE)));
  return [
    {
      at: score.at,
      field: 'score',
      name: score.name,
      value: plain(value),
      rendered: renderPoints(value, notationOf(score.at, analysis, false)),
      definition: score.result.working,
      inputs: scoreInputs(score),
      agrees,
    },
  ];
}

function scoreInputs({ weight, weightAt, indicator }: ScoreEntry): Input[] {
  const { target, actual } = indicator?.row.cells ?? {};
  const unit = indicator?.unit ?? null;
  const inputs = [
    weight === null || weightAt === null ? null : { name: '分值', at: weightAt, value: weight, unit: '分' },
    scoreInput('指标值', target, indicator?.target, unit),
    scoreInput('完成值', actual, indicator?.actual, unit),
  ];
  return inputs.every(isGiven) ? inputs : inputs.filter(isGiven);
}

function isGiven(input: Input | null): input is Input {
  return input !== null;
}

function scoreInput(
  name: string,
  at: FormCell | undefined,
  value: TypedValue | undefined,
  unit: string | null,
): Input | null {
  return value?.kind === 'number' && at !== undefined ? { name, at, value: value.amount, unit } : null;
}

function sumValue(sum: SumEntry, analysis: Analysis): ComputedValue[] {
  const isTotal = sum.kind === 'score-total' || sum.kind === 'score-subtotal';
  const isWeight = sum.kind === 'weight-total' || sum.kind === 'weight-subtotal';
  if (!isTotal && !isWeight) return [];
  if (!sum.complete || sum.parts.length === 0) return [];
  // Where items do not apply, the total is brought back to the full mark.
  const value = sum.normalised ?? sum.sum;
  const { entered } = sum;
  const agrees = entered !== null && [value, sum.sum, ...sum.accepted].some((one) => one.eq(entered));
  return [
    {
      at: sum.at,
      field: isTotal ? 'total' : 'weightTotal',
      name: sum.name,
      value: plain(value),
      rendered: renderPoints(value, notationOf(sum.at, analysis, false)),
      definition: `Σ${isTotal ? '得分' : '分值'}`,
      agrees,
      inputs: sum.parts.flatMap((part) =>
        part.value === null ? [] : [{ name: part.name, at: part.at, value: part.value, unit: '分' }],
      ),
    },
  ];
}

/** 是否达标 of a 指标测算 table, kept in step with the value beside it. */
function metValues(analysis: Analysis): ComputedValue[] {
  const rates = new Map(analysis.rates.map((rate) => [rate.at.place, rate]));
  return analysis.sheets
    .flatMap((sheet) => sheet.tables)
    .flatMap((table) => {
      if (table.kind !== 'data' || table.columns.met === undefined) return [];
      return table.rows.flatMap((row) => {
        const { value, met } = row.cells;
        const rate = value === undefined ? undefined : rates.get(value.place);
        if (met === undefined || rate?.outcome.kind !== 'value' || rate.indicator === null) return [];
        const judged = judgeTarget(rate.outcome.ratio, rate.indicator);
        const text = judged === null ? null : judged ? '达标' : '未达标';
        if (text === null) return [];
        const rendered: Rendered = { value: { kind: 'text', value: text }, text };
        const { inputs } = rate.outcome;
        return [
          {
            at: met,
            field: 'actual' as const,
            name: `${row.item}是否达标`,
            value: text,
            rendered,
            definition: rate.formula,
            inputs,
            agrees: met.text === text,
          },
        ];
      });
    });
}

/** "优■ 良□ 中□ 差□": a tick is moved by hand; a word written over the boxes would take them away. */
const TICKED = /[□■☐☑☒▢√✓]/;

function gradeValues(analysis: Analysis): ComputedValue[] {
  return analysis.grades.flatMap((grade) => {
    if (grade.total === null) return [];
    const scaled = scaleTo100(grade.total, analysis);
    const band = gradeFor(scaled, analysis.profile.profile.grades);
    const name = band?.names[0];
    if (band === null || name === undefined || TICKED.test(grade.entered)) return [];
    const input =
      grade.totalAt === null ? [] : [{ name: '总分', at: grade.totalAt, value: grade.total, unit: '分' }];
    return [
      {
        at: grade.at,
        field: 'grade' as const,
        name: '等级',
        value: name,
        rendered: { value: { kind: 'text' as const, value: name }, text: name },
        definition: gradeTable(analysis),
        inputs: input,
        // "优（≥90分）" says the same and more.
        agrees:
          band.names.includes(grade.entered) ||
          gradeVerdict(grade.entered, scaled, analysis.profile.profile.grades) === 'agrees',
      },
    ];
  });
}

function scaleTo100(total: Decimal, analysis: Analysis): Decimal {
  const { fullMark } = analysis.profile.profile;
  return fullMark === 100 ? total : total.times(HUNDRED).div(fullMark);
}

function gradeTable(analysis: Analysis): string {
  return analysis.profile.profile.grades
    .map((band) => `${band.names[0] ?? ''}≥${String(band.from)}`)
    .join('，');
}
