import { quoted } from '../../core/checks/quoted';
import type { Text } from '../../core/checks/types';

/** What is said of typed text that is not what a gap asks for. Short, and with what to type instead. */

export function nothingTyped(subject: string): Text {
  return { zh: `请填写${quoted(subject)}。`, en: `Please fill in ${quoted(subject)}.` };
}

export function noNumber(typed: string, unit: string | null): Text {
  const example = unit === '%' ? '95%' : unit === '分' ? '9.5' : '537.3 或 22,285.52';
  return {
    zh: `“${typed}”不是数，请填数值，例如 ${example}。`,
    en: `“${typed}” is no number; please enter one, for example ${unit === '%' ? '95%' : '537.3'}.`,
  };
}

export function onlyBound(typed: string): Text {
  return {
    zh: `“${typed}”是范围，这里要填确切的数，不带“≥”“约”“以上”等字样。`,
    en: `“${typed}” is a bound; please enter the exact value, without “≥” or “about”.`,
  };
}

export function none(subject: string): Text {
  return {
    zh: `没有发生的请填 0；${quoted(subject)}要用来计算，不能填“/”或“无”。`,
    en: `${quoted(subject)} is calculated with: enter 0 if there was none, not “/”.`,
  };
}

export function otherUnit(subject: string, unit: string, typed: string): Text {
  return {
    zh: `${quoted(subject)}的单位是“${unit}”，填写的是“${typed}”，请换成同一种单位。`,
    en: `${quoted(subject)} is in ${unit}; “${typed}” is another unit.`,
  };
}

/** Points have no unit to speak of: what was typed is a rate or an amount. */
export function noPoints(typed: string): Text {
  return {
    zh: `“${typed}”不是分数，这里填得几分，例如 9.5。`,
    en: `“${typed}” is no number of points; please enter one, for example 9.5.`,
  };
}

export function negative(subject: string): Text {
  return { zh: `${quoted(subject)}不能是负数。`, en: `${quoted(subject)} cannot be negative.` };
}

export function overWeight(weight: string): Text {
  return {
    zh: `得分不能超过分值 ${weight} 分。`,
    en: `The score cannot exceed its weight of ${weight}.`,
  };
}

export function noReason(typed: string): Text {
  return {
    zh: `只写“${typed}”说明不了原因，请写明偏差的原因和改进措施。`,
    en: `“${typed}” explains nothing; please give the reason and what will be done.`,
  };
}

export function boundWithoutNumber(typed: string): Text {
  return {
    zh: `“${typed}”后面还要写上数值，例如 ≥95%。`,
    en: `“${typed}” needs a number, for example ≥95%.`,
  };
}

export function notFilledIn(typed: string): Text {
  return {
    zh: `“${typed}”是模板的占位内容，请换成实际内容。`,
    en: `“${typed}” is a placeholder of the template; please put in the real content.`,
  };
}
