import type { Text } from '../../core/checks/types';
import { Decimal, HUNDRED, plain } from '../../core/number/decimal';
import type { Notation } from '../../core/planning/notation';
import type { NewValue } from '../../core/planning/types';
import { parseTyped } from '../../core/value/parse-typed';
import type { TypedNumber } from '../../core/value/typed';
import { convert, unitKind } from '../../core/value/unit';
import * as refusal from './entry-refusals';

export type Entry =
  | { readonly kind: 'value'; readonly value: NewValue; readonly format?: string; readonly text: string }
  | { readonly kind: 'rejected'; readonly message: Text };

export interface Asked {
  readonly subject: string;
  readonly unit: string | null;
}

const refused = (message: Text): Entry => ({ kind: 'rejected', message });
const number = (value: Decimal): Entry => ({
  kind: 'value',
  value: { kind: 'number', value: plain(value) },
  text: plain(value),
});
const words = (text: string): Entry => ({ kind: 'value', value: { kind: 'text', value: text }, text });

/** Figures that may go below zero: what was moved, and what is left over. */
const SIGNED = /调整|变动|增减|增长|结余|结转|差额/;

/** A figure that formulas use, in the unit asked for: "537.3万元" under 元 is 5373000, exactly. */
export function parseAmount(typed: string, { subject, unit }: Asked): Entry {
  const value = parseTyped(typed);
  if (value.kind === 'blank') return refused(refusal.nothingTyped(subject));
  if (value.kind === 'not-applicable') return refused(refusal.none(subject));
  if (value.kind === 'placeholder') return refused(refusal.notFilledIn(typed.trim()));
  if (value.kind === 'range' || value.kind === 'bare-comparator')
    return refused(refusal.onlyBound(typed.trim()));
  if (value.kind !== 'number') return refused(refusal.noNumber(typed.trim(), unit));
  if (isBound(value)) return refused(refusal.onlyBound(typed.trim()));
  if (value.amount.isNegative() && !SIGNED.test(subject)) return refused(refusal.negative(subject));
  return inUnit(value, typed.trim(), { subject, unit });
}

function inUnit(value: TypedNumber, typed: string, { subject, unit }: Asked): Entry {
  if (value.percent) {
    if (unit !== null && unit !== '%') return refused(refusal.otherUnit(subject, unit, typed));
    return unit === '%' ? number(value.amount) : percentNumber(value.amount);
  }
  if (value.unit === null) return number(value.amount);
  // The cell says no unit and none can be told: the one that was typed must not be lost.
  if (unit === null || unit === '') return words(typed);
  const from =
    /^(十|百|千)?[万亿]$/.test(value.unit) && unitKind(unit) === 'money' ? `${value.unit}元` : value.unit;
  const converted = convert(value.amount, from, unit);
  return converted === null ? refused(refusal.otherUnit(subject, unit, typed)) : number(converted);
}

function isBound({ comparator }: TypedNumber): boolean {
  return comparator !== null && comparator !== '=';
}

/** A percent as a number cell, with every digit that was typed. */
function percentNumber(percent: Decimal): Entry {
  const decimals = Math.max(0, percent.decimalPlaces());
  return {
    kind: 'value',
    value: { kind: 'number', value: plain(percent.div(HUNDRED)) },
    format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
    text: `${plain(percent)}%`,
  };
}

/** Points of a weight or score, up to `most`. */
export function parsePoints(typed: string, subject: string, most: Decimal | null, notation: Notation): Entry {
  const value = parseTyped(typed);
  if (value.kind === 'number' && (value.percent || (value.unit !== null && value.unit !== '分')))
    return refused(refusal.noPoints(typed.trim()));
  const entry = parseAmount(typed, { subject, unit: '分' });
  if (entry.kind === 'rejected') return entry;
  const points = new Decimal(entry.text);
  if (points.isNegative()) return refused(refusal.negative(subject));
  if (most !== null && points.gt(most)) return refused(refusal.overWeight(plain(most)));
  return notation.text ? words(entry.text) : entry;
}

export interface AskedActual extends Asked {
  /** True where a unit column already says "%" or the unit. */
  readonly unitBeside: boolean;
  /** The target is a number: words say nothing of how far it was reached. */
  readonly numeric: boolean;
  readonly notation: Notation;
}

/** 实际完成值: a number in the column's own notation, or words where the target is in words; "/" does not apply. */
export function parseActual(typed: string, asked: AskedActual): Entry {
  const text = typed.trim();
  const value = parseTyped(text);
  if (value.kind === 'blank') return refused(refusal.nothingTyped(asked.subject));
  if (value.kind === 'placeholder') return refused(refusal.notFilledIn(text));
  if (value.kind === 'bare-comparator') return refused(refusal.boundWithoutNumber(text));
  if (value.kind !== 'number')
    return asked.numeric && value.kind !== 'not-applicable'
      ? refused(refusal.noNumber(text, asked.unit))
      : words(text);
  if (asked.numeric && isBound(value)) return refused(refusal.onlyBound(text));
  if (value.percent) return percentActual(value.amount, asked);
  if (value.unit === null) return isBound(value) || asked.notation.text ? words(text) : number(value.amount);
  return countedActual(value, text, asked);
}

function percentActual(
  percent: Decimal,
  { notation, unit, unitBeside, numeric, subject }: AskedActual,
): Entry {
  if (numeric && unitBeside && unit !== null && unit !== '%')
    return refused(refusal.otherUnit(subject, unit, `${plain(percent)}%`));
  switch (notation.rate) {
    case 'percent-number':
      return percentNumber(percent);
    case 'plain':
      return notation.text ? words(plain(percent)) : number(percent);
    case 'ratio':
      return notation.text ? words(plain(percent.div(HUNDRED))) : number(percent.div(HUNDRED));
    case 'percent-text':
      return words(`${plain(percent)}%`);
  }
}

/** "6场" stays as typed; where the unit has a column of its own only the number is written. */
function countedActual(
  value: TypedNumber,
  text: string,
  { unit, unitBeside, numeric, subject }: AskedActual,
): Entry {
  if (!unitBeside || unit === null) return words(text);
  const converted = value.unit === null ? value.amount : convert(value.amount, value.unit, unit);
  if (converted !== null) return number(converted);
  return numeric ? refused(refusal.otherUnit(subject, unit, text)) : words(text);
}

export function parseTarget(typed: string, subject: string, notation: Notation): Entry {
  const text = typed.trim();
  const value = parseTyped(text);
  if (value.kind === 'blank') return refused(refusal.nothingTyped(subject));
  if (value.kind === 'placeholder') return refused(refusal.notFilledIn(text));
  if (value.kind === 'bare-comparator') return refused(refusal.boundWithoutNumber(text));
  const bare = value.kind === 'number' && value.comparator === null && !value.percent && value.unit === null;
  return bare && !notation.text ? number(value.amount) : words(text);
}

/** A reason in words; "/" and "无" withhold it. */
export function parseReason(typed: string, subject: string): Entry {
  const text = typed.trim();
  const { kind } = parseTyped(text);
  if (kind === 'blank') return refused(refusal.nothingTyped(subject));
  if (kind === 'placeholder') return refused(refusal.notFilledIn(text));
  return kind === 'not-applicable' ? refused(refusal.noReason(text)) : words(text);
}
