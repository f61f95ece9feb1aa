import type { Decimal } from '../number/decimal';
import type { Evidence } from '../layout/types';
import { matchKey } from '../text/match-key';
import { headerLetter, itemKey, looseKey, namesRate } from './item-key';
import { itemMeaning, vocabularyItem } from './meanings';
import { operandMeaning } from './operand-meaning';
import type { OperandContext, OperandMeaning } from './operand-meaning';
import type { DataItem } from './types';
import { convert, unitKind } from '../value/unit';

export interface BindingContext extends OperandContext {
  readonly items: readonly DataItem[];
  /** The sheet the indicator stands on: another unit's budget on another sheet is not this one's. */
  readonly sheet?: string;
}

interface BindingAlternative {
  readonly item: DataItem;
  readonly why: Evidence;
}

export type Binding =
  | {
      readonly kind: 'found';
      readonly operand: string;
      readonly item: DataItem;
      readonly value: Decimal;
      /** 0…1; below 0.7 the officer should be shown the choice. */
      readonly confidence: number;
      readonly evidence: Evidence;
      /** Items that also fit and say another number. */
      readonly alternatives: readonly BindingAlternative[];
      /** Set when the operand has two meanings and the default one was taken. */
      readonly caution: Evidence | null;
    }
  | {
      readonly kind: 'missing';
      readonly operand: string;
      /** What a 基础数据 sheet calls it, with the unit it is usually in and whose figure it is. */
      readonly canonical: string;
      readonly unit: string | null;
      readonly gloss: string;
      /** The item that is there without a value, for the cell to fill. */
      readonly blank: DataItem | null;
      readonly alternatives: readonly BindingAlternative[];
    };

interface Match {
  readonly item: DataItem;
  readonly confidence: number;
  /** 0 the indicator's own sheet, 1 a data sheet, 2 some other sheet. */
  readonly distance: number;
}

const LOOSE = 0.6;
/** A blank cell that asks for the very item beats a stand-in that is this much less sure. */
const STAND_IN = 0.2;
const ORIGINS: readonly DataItem['origin'][] = ['budget', 'data', 'amounts', 'labelled'];

/** A rate never answers for an amount, nor 人 for 万元; a unit nobody wrote contradicts nothing. */
function fits(item: DataItem, meaning: OperandMeaning): boolean {
  const kind = unitKind(item.unit);
  const rate = kind === 'percent' || namesRate(item.name);
  if (meaning.kind === 'rate') return kind === null || rate;
  if (rate) return false;
  if (meaning.kind === 'amount') return kind === null || kind === 'money';
  return meaning.kind === 'any' || kind !== 'money';
}

function confidenceOf(operand: string, item: DataItem, meaning: OperandMeaning): number {
  if (/^[A-Z]$/.test(operand) && headerLetter(item.name) === operand) return 0.97;
  const key = itemKey(item.name);
  const same = matchKey(item.name) === matchKey(operand) || key === itemKey(operand) ? meaning.sameName : 0;
  const known = itemMeaning(item.name);
  if (known === '预算调整数' && notedAsSum(item) && meaning.canonical === '全年预算数') return 0;
  const meant = known === null ? 0 : (meaning.accepts.get(known) ?? 0);
  if (same > 0 || meant > 0) return Math.max(same, meant);
  const loose = looseKey(operand);
  const unknown = meaning.accepts.size === 0 && known === null;
  return unknown && loose.length >= 3 && loose === looseKey(item.name) ? LOOSE : 0;
}

/** An item called 预算调整数 whose note speaks of the sum of adjustments is no budget. */
function notedAsSum(item: DataItem): boolean {
  return /追加|追减|总和|调整额/.test(item.note);
}

function distanceOf(item: DataItem, sheet: string | undefined): number {
  if (sheet === undefined || item.cell.sheet === sheet) return 0;
  return item.origin === 'data' ? 1 : 2;
}

function matches(operand: string, meaning: OperandMeaning, context: BindingContext): readonly Match[] {
  const found: Match[] = [];
  for (const item of context.items) {
    if (!fits(item, meaning)) continue;
    const confidence = confidenceOf(operand, item, meaning);
    if (confidence > 0) found.push({ item, confidence, distance: distanceOf(item, context.sheet) });
  }
  return found.sort(nearer);
}

/** Other sheets last; then the surer name; then the own sheet before a data sheet. */
function nearer(a: Match, b: Match): number {
  return (
    Number(a.distance === 2) - Number(b.distance === 2) ||
    b.confidence - a.confidence ||
    a.distance - b.distance ||
    ORIGINS.indexOf(a.item.origin) - ORIGINS.indexOf(b.item.origin)
  );
}

function sameAmount(a: DataItem, b: DataItem): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  const converted =
    a.unit === null || b.unit === null ? b.value : (convert(b.value, b.unit, a.unit) ?? b.value);
  return a.value.eq(converted);
}

/** Two sheets that are both not the indicator's own say different numbers: neither can be taken. */
function undecided(best: Match, filled: readonly Match[]): boolean {
  return (
    best.distance > 0 &&
    filled.some(
      (other) =>
        other.distance === best.distance &&
        other.item.cell.sheet !== best.item.cell.sheet &&
        !sameAmount(best.item, other.item),
    )
  );
}

function where(item: DataItem): string {
  return item.cell.place;
}

function alternative({ item }: Match): BindingAlternative {
  return {
    item,
    why: {
      zh: `“${item.name}”（${where(item)}）也可能是所指的数`,
      en: `"${item.name}" (${where(item)}) may be meant as well`,
      address: item.cell.address,
    },
  };
}

function cautionFor(item: DataItem, meaning: OperandMeaning): Evidence | null {
  if (itemMeaning(item.name) !== '预算调整数' || !meaning.accepts.has('全年预算数')) return null;
  return {
    zh: `“${item.name}”可能指调整后的预算数，也可能指追加追减的总和；按公式中减去年初预算数，作调整后的预算数计算`,
    en: `"${item.name}" may be the budget after adjustment or the sum of the adjustments; the formula subtracts the initial budget, so it is taken as the former`,
    address: item.cell.address,
  };
}

function found(
  operand: string,
  best: Match,
  value: Decimal,
  filled: readonly Match[],
  meaning: OperandMeaning,
): Binding {
  const { item, confidence, distance } = best;
  return {
    kind: 'found',
    operand,
    item,
    value,
    confidence: distance === 2 ? Math.min(confidence, LOOSE) : confidence,
    evidence: {
      zh: `“${operand}”取“${item.name}”（${where(item)}）`,
      en: `"${operand}" is "${item.name}" (${where(item)})`,
      address: item.cell.address,
    },
    alternatives: filled
      .filter(
        (other) => other !== best && other.distance <= Math.max(1, distance) && !sameAmount(item, other.item),
      )
      .map(alternative),
    caution: cautionFor(item, meaning),
  };
}

/**
 * Finds the data item an operand of a formula stands for, or says what is missing and which blank
 * cell asks for it. Prefers the very name, then the vocabulary in the indicator's context (§4), then a
 * name that differs in idle words only. An unclear case is missing, never a guess.
 */
export function bindOperand(operand: string, context: BindingContext): Binding {
  const meaning = operandMeaning(operand, context);
  const all = matches(operand, meaning, context);
  const filled = all.filter(({ item }) => item.value !== null);
  const [best] = filled;
  const blank = all.find(({ item, distance }) => item.value === null && distance < 2);
  const asked = blank !== undefined && best !== undefined && blank.confidence - best.confidence > STAND_IN;
  if (best !== undefined && best.item.value !== null && !asked && !undecided(best, filled)) {
    return found(operand, best, best.item.value, filled, meaning);
  }
  const known = vocabularyItem(meaning.canonical);
  return {
    kind: 'missing',
    operand,
    canonical: meaning.canonical,
    unit: known?.unit ?? null,
    gloss: context.gloss ?? known?.gloss ?? '',
    blank: blank?.item ?? null,
    alternatives: filled.map(alternative),
  };
}
