import { percentShown, spaced } from '../../core/checks/notation';
import { quoted } from '../../core/checks/quoted';
import type { Text } from '../../core/checks/types';
import type { Analysis, Input, MissingOperand, OtherFigure, Rate } from '../../core/compute/types';
import { plain, rounded } from '../../core/number/decimal';
import { judgeTarget } from '../../core/planning/judge-target';
import { linkTo } from '../cell-link';
import type { Calculation, Operand, QuotedDefinition, Remark } from './types';
import { verdictOn } from './verdict';

/** What the division of a conversion leaves behind no form writes. */
const DIGITS = 6;

export function definitionOf(rate: Rate): QuotedDefinition {
  const { source, stated, clause, formula } = rate;
  return {
    source,
    text: stated?.at.text ?? formula,
    cell: stated === undefined ? null : linkTo(stated.at),
    clause,
  };
}

export function calculationOf(rate: Rate, analysis: Analysis): Calculation {
  const { outcome, formula } = rate;
  const missing = outcome.kind === 'missing' ? outcome.missing.map(missingOperand) : [];
  const result = outcome.kind === 'value' ? percentShown(outcome.ratio) : null;
  return {
    formula,
    operands: [...outcome.inputs.map(operand), ...missing],
    sum: outcome.kind === 'value' ? `${spaced(outcome.working)} = ${percentShown(outcome.ratio)}` : null,
    result: hasCell(rate)
      ? verdictOn(analysis, rate.at, result)
      : { value: result, entered: '', cell: linkTo(rate.at), agrees: null },
    meetsTarget:
      outcome.kind === 'value' && rate.indicator !== null ? judgeTarget(outcome.ratio, rate.indicator) : null,
  };
}

/** A declaration has no column for the actual value: its rate stands in no cell. */
function hasCell({ role, indicator }: Rate): boolean {
  return role !== 'actual' || indicator?.row.cells.actual !== undefined;
}

function operand({ name, item, at, value, unit, caution, others }: Input): Operand {
  const own = at.value.kind === 'number' ? at.value.amount : null;
  return {
    name,
    item: item ?? null,
    value: plain(rounded(value, DIGITS)),
    unit,
    converted: own === null || own.eq(value) ? null : at.text,
    cell: linkTo(at),
    remarks: [...(caution === undefined ? [] : [caution]), ...mayBe(others)].map(({ zh, en }) => ({
      zh,
      en,
    })),
  };
}

function missingOperand({ operand: name, item, unit, cell, gloss, others }: MissingOperand): Operand {
  return {
    name,
    item: item === name ? null : item,
    value: null,
    unit,
    converted: null,
    cell: cell === null ? null : linkTo(cell),
    remarks: [...(gloss === '' ? [] : [{ zh: gloss, en: gloss }]), ...mayBe(others)],
  };
}

function mayBe(others: readonly OtherFigure[] = []): Text[] {
  if (others.length === 0) return [];
  const list = others.map(({ name, at }) => `${quoted(name)}（${at.place}）`);
  return [
    {
      zh: `也可能是指${list.join('、')}`,
      en: `${list.join(', ')} may be meant as well`,
    },
  ];
}

/** Why there is no result: each missing operand, or the denominator that is 0. */
export function whyNoResult({ outcome, name }: Rate): Remark[] {
  if (outcome.kind === 'value') return [];
  if (outcome.kind === 'zero-denominator') return [zeroDenominator(outcome.denominator, outcome.inputs)];
  return outcome.missing.map((one) => missingRemark(one, name));
}

function zeroDenominator(denominator: string, inputs: readonly Input[]): Remark {
  const cell = inputs.find((one) => one.name === denominator)?.at;
  return {
    text: {
      zh: `分母${quoted(denominator)}为 0，这项比率无法计算，按不适用处理（填 0、“/”或“—”）。`,
      en: `The denominator ${quoted(denominator)} is 0: the rate cannot be computed and does not apply (0, “/” or “—”).`,
    },
    cell: cell === undefined ? null : linkTo(cell),
  };
}

function missingRemark({ operand: name, item, cell }: MissingOperand, rate: string): Remark {
  const called = name === item ? quoted(name) : `${quoted(item)}（公式中的${quoted(name)}）`;
  const calledEn = name === item ? quoted(name) : `${quoted(item)} (${quoted(name)} in the formula)`;
  const where = cell === null ? '工作簿里没有这一项' : `${cell.address} 还是空的`;
  const whereEn = cell === null ? 'the workbook does not hold it' : `${cell.address} is blank`;
  return {
    text: {
      zh: `缺${called}：${where}，${quoted(rate)}因此算不出来。`,
      en: `${calledEn} is missing: ${whereEn}, so ${quoted(rate)} cannot be computed.`,
    },
    cell: cell === null ? null : linkTo(cell),
  };
}
