import { matchKey } from '../text/match-key';
import { itemKey, namesAdjustment, namesRate } from './item-key';
import { familyIn, figureName, itemMeaning, readFigure, vocabularyItem } from './meanings';
import type { FigureRead } from './meanings';
import { ADJUSTABLE, STANDS_FOR } from './roles';
import type { Figure } from './roles';

/** What an operand asks for, in the context of its indicator. */
export interface OperandMeaning {
  /** What to call it when it has to be asked for. */
  readonly canonical: string;
  /** Known data items that answer it, with how sure that is. */
  readonly accepts: ReadonlyMap<string, number>;
  readonly kind: 'amount' | 'count' | 'rate' | 'any';
  /** How sure an item of the very same name is; 0 when the name alone would mislead. */
  readonly sameName: number;
}

export interface OperandContext {
  readonly indicator: string;
  readonly gloss?: string;
  /**
   * What 预算调整数 means in the formula the operand stands in: the budget after adjustment where 年初预算数
   * is subtracted from it (the default), the sum of the adjustments where it is divided as it is.
   */
  readonly adjustment?: 'budget' | 'sum';
}

/** Operands whose words are the same in several indicators. */
const BY_INDICATOR: readonly (readonly [operand: RegExp, indicator: RegExp, canonical: string])[] = [
  [/^已?完成(?:绩效)?(?:评价|自评)项目数量?$|^完成项目数量?$|^完成数量?$/, /自评/, '已完成绩效自评项目数'],
  [/^已?完成(?:绩效)?监控项目数量?$|^完成项目数量?$|^完成数量?$/, /监控/, '已完成绩效监控项目数'],
  [
    /^已?完成(?:重点)?(?:绩效)?评价项目数量?$|^完成项目数量?$|^完成数量?$/,
    /绩效评价/,
    '已完成重点绩效评价项目数',
  ],
  [/^(?:应评价)?项目总?数量?$/, /绩效评价完成率/, '重点绩效评价项目数'],
  [/^采纳(?:数量?|条数)$/, /应用率/, '意见建议采纳数'],
  [/^(?:总数|总条数)$/, /应用率/, '意见建议总数'],
  [/^上年度?(?:总额|数)?$/, /三公/, '上年“三公经费”预算数'],
];

function only(canonical: string, ...more: readonly (readonly [string, number])[]): OperandMeaning {
  const item = vocabularyItem(canonical);
  const kind =
    item === null ? 'any' : item.kind === 'share' ? 'rate' : item.kind === 'score' ? 'any' : item.kind;
  return { canonical, accepts: new Map([[canonical, 0.95], ...more]), kind, sameName: 0.97 };
}

/** The two meanings of 预算调整数 (§4): subtracted from, it is the budget after adjustment. */
function adjustmentMeaning(adjustment: 'budget' | 'sum'): OperandMeaning {
  if (adjustment === 'sum') {
    return { ...only('预算调整总额', ['预算调整数', 0.9]), sameName: 0.9 };
  }
  return { ...only('全年预算数', ['预算数', 0.8], ['预算调整数', 0.65]), sameName: 0.65 };
}

function figureMeaning(read: FigureRead, context: OperandContext): OperandMeaning {
  const family = read.family ?? familyIn(context.indicator) ?? 'whole';
  const adjustable = ADJUSTABLE.includes(family);
  const figure = read.figure === 'budget' ? glossedFigure(context.gloss) : read.figure;
  const stands = STANDS_FOR[adjustable ? 'adjustable' : 'stated'][figure];
  const accepts = new Map(stands.map(([one, sure]) => [figureName(family, one, read.lastYear), sure]));
  if (family === 'whole' && figure === 'initial' && !read.lastYear) accepts.set('部门预算总额', 0.6);
  const asked: Figure = figure === 'budget' && adjustable ? 'adjusted' : figure;
  // A bare "预算数" item belongs to the whole budget: under 三公经费 its very name would mislead.
  const misleads = read.family === null && family !== 'whole';
  const vague = read.figure === 'budget' && adjustable;
  return {
    canonical: figureName(family, asked, read.lastYear),
    accepts,
    kind: 'amount',
    sameName: misleads ? 0 : vague ? 0.88 : 0.97,
  };
}

/** The form's own text wins: "预算数指年初批复的部门预算" makes 预算数 the initial budget. */
function glossedFigure(gloss: string | undefined): Figure {
  return gloss !== undefined && gloss.includes('年初') && !gloss.includes('调整') ? 'initial' : 'budget';
}

/** "A" and "B" are headers' letters: 预算数(A), 执行数(B) wherever an execution rate is B/A. */
function letterMeaning(letter: string, context: OperandContext): OperandMeaning | null {
  const figure = letter === 'A' ? 'budget' : letter === 'B' ? 'executed' : null;
  if (figure === null || !/执行|完成率|支出率/.test(context.indicator)) return null;
  return figureMeaning({ family: null, figure, lastYear: false }, context);
}

/** The meaning of an operand; `accepts` is empty when only an item of the same name will do. */
export function operandMeaning(operand: string, context: OperandContext): OperandMeaning {
  if (/^[A-ZＡ-Ｚ]$/.test(operand)) {
    return (
      letterMeaning(operand.normalize('NFKC'), context) ?? {
        canonical: operand,
        accepts: new Map(),
        kind: 'any',
        sameName: 0.97,
      }
    );
  }
  if (namesAdjustment(operand) && familyIn(operand) === null)
    return adjustmentMeaning(context.adjustment ?? 'budget');
  const indicator = matchKey(context.indicator);
  const rule = BY_INDICATOR.find(([name, where]) => name.test(itemKey(operand)) && where.test(indicator));
  if (rule !== undefined) return only(rule[2]);
  const figure = readFigure(operand);
  if (figure !== null) return figureMeaning(figure, context);
  const known = itemMeaning(operand);
  if (known !== null) return only(known);
  const kind = namesRate(operand)
    ? 'rate'
    : /(?:金额|资金|经费|支出|预算数|收入|成本|投资|拨款|账款)(?:数|总额|总数)?$/.test(itemKey(operand))
      ? 'amount'
      : 'any';
  return { canonical: operand, accepts: new Map(), kind, sameName: 0.97 };
}
