import { addition, amountShown, spaced } from '../../core/checks/notation';
import { clauseFor } from '../../core/checks/profile-clause';
import { quoted } from '../../core/checks/quoted';
import { amountParts, sameAmount } from '../../core/checks/sum-verdict';
import type { Analysis, GradeEntry, Rate, SumEntry } from '../../core/compute/types';
import type { DataItem } from '../../core/data-items/types';
import { plain, type Decimal } from '../../core/number/decimal';
import { gradeFor } from '../../core/scoring/grades';
import { linkTo } from '../cell-link';
import type { Explanation, Remark, UsedBy, Verdict } from './types';
import { verdictOn } from './verdict';

const NOTHING = {
  path: [],
  stated: [],
  definition: null,
  calculation: null,
  score: null,
  unexplained: [],
  usedBy: [],
} as const;

export function explainSum(sum: SumEntry, analysis: Analysis): Explanation {
  const { values, total, shown } = worked(sum);
  return {
    ...NOTHING,
    kind: 'sum',
    at: linkTo(sum.at),
    title: sum.name,
    calculation: {
      formula: sum.parts.map((part) => part.name).join(' + '),
      operands: sum.parts.map(({ name, at, value }) => ({
        name,
        item: null,
        value: value === null ? null : plain(value),
        unit: sum.amounts === null ? '分' : sum.unit,
        converted: null,
        cell: linkTo(at),
        remarks: [],
      })),
      sum: total === null ? null : `${addition(values, amountShown)} = ${shown}`,
      result: sumVerdict(sum, analysis, total),
      meetsTarget: null,
    },
    unexplained: total === null ? unfilled(sum) : [],
    usedBy: usesOf(sum.at.place, analysis),
  };
}

interface Worked {
  readonly values: readonly Decimal[];
  /** Null while a part is blank. */
  readonly total: Decimal | null;
  readonly shown: string;
}

/** Amounts in one unit; points as they are, brought back to the full mark where items do not apply. */
function worked(sum: SumEntry): Worked {
  const amounts = amountParts(sum);
  if (amounts !== null) {
    const values = amounts.parts.map((part) => part.value);
    return { values, total: amounts.sum, shown: amountShown(amounts.sum) };
  }
  const values = sum.parts.map((part) => part.value).filter((value): value is Decimal => value !== null);
  const back = sum.normalised === null ? '' : ` → ${amountShown(sum.normalised)}`;
  const total = sum.complete && values.length > 0 ? (sum.normalised ?? sum.sum) : null;
  return { values, total, shown: `${amountShown(sum.sum)}${back}` };
}

/** Recalculate writes no amounts: those are held against their sum here. */
function sumVerdict(sum: SumEntry, analysis: Analysis, total: Decimal | null): Verdict {
  const verdict = verdictOn(analysis, sum.at, total === null ? null : amountShown(total));
  const amounts = amountParts(sum);
  return amounts === null ? verdict : { ...verdict, agrees: sameAmount(amounts.entered, amounts.sum) };
}

function unfilled(sum: SumEntry): Remark[] {
  return sum.parts
    .filter((part) => part.value === null)
    .map(({ name, at }) => ({
      text: {
        zh: `${quoted(name)}（${at.address}）还没有填，${quoted(sum.name)}还定不下来。`,
        en: `${quoted(name)} (${at.address}) is blank, so ${quoted(sum.name)} is not final.`,
      },
      cell: linkTo(at),
    }));
}

export function explainGrade(grade: GradeEntry, analysis: Analysis): Explanation {
  const { grades, fullMark } = analysis.profile.profile;
  const { total, totalAt } = grade;
  const points = total === null || fullMark === 100 ? total : total.times(100).div(fullMark);
  const band = points === null ? null : gradeFor(points, grades);
  const name = band?.names[0] ?? null;
  const clause = clauseFor(analysis, 'grades', '等级划分');
  const bands = grades.map((one) => `${one.names[0] ?? ''}${one.exclusive === true ? '＞' : '≥'}${one.from}`);
  const operand = {
    name: '总分',
    item: null,
    value: total === null ? null : plain(total),
    unit: '分',
    converted: null,
    cell: totalAt === null ? null : linkTo(totalAt),
    remarks: [],
  };
  const scaled = points === null || total === null || points.eq(total) ? '' : ` → ${amountShown(points)}`;
  return {
    ...NOTHING,
    kind: 'grade',
    at: linkTo(grade.at),
    title: '等级',
    definition: { source: 'table', text: bands.join('，'), cell: null, clause },
    calculation: {
      formula: bands.join('，'),
      operands: [operand],
      sum:
        name === null || total === null
          ? null
          : `${plain(total)}${scaled} ≥ ${String(band?.from ?? 0)} → ${name}`,
      result: verdictOn(analysis, grade.at, name),
      meetsTarget: null,
    },
    unexplained:
      total === null
        ? [{ text: { zh: '总分还没有，等级定不下来。', en: 'There is no total to grade.' }, cell: null }]
        : [],
  };
}

/** A data item: what it is and which formulas use it. */
export function explainFigure(item: DataItem, analysis: Analysis): Explanation {
  return {
    ...NOTHING,
    kind: 'figure',
    at: linkTo(item.cell),
    title: item.name,
    stated: [
      {
        header: item.unit === null ? item.name : `${item.name}（${item.unit}）`,
        text: item.cell.text,
        cell: linkTo(item.cell),
      },
    ],
    usedBy: usesOf(item.cell.place, analysis),
  };
}

function usesOf(place: string, analysis: Analysis): UsedBy[] {
  return analysis.rates
    .filter((rate) => usesCell(rate, place))
    .map((rate) => ({ name: rate.name, formula: spaced(rate.formula), cell: linkTo(rate.at) }));
}

function usesCell({ outcome }: Rate, place: string): boolean {
  const missing = outcome.kind === 'missing' ? outcome.missing : [];
  return (
    outcome.inputs.some((input) => input.at.place === place) ||
    missing.some((one) => one.cell?.place === place)
  );
}
