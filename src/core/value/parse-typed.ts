import { Decimal, ZERO } from '../number/decimal';
import { reach } from '../number/interval';
import { remember } from '../text/remember';
import type { Comparator, TypedNumber, TypedValue } from './typed';
import { LEADING, NOT_APPLICABLE, TRAILING, VERBS } from './words';

/** Text → what it says, in every notation of the forms. Any text is something: never throws. */
export const parseTyped = remember(parseText);

/** NFKC folds full-width forms; it is used to match only, the raw text is what is shown. */
function fold(raw: string): string {
  return raw.normalize('NFKC').replace(/\s+/g, '');
}

function parseText(raw: string): TypedValue {
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (trimmed.length > 60) return { kind: 'text', text: trimmed };
  const text = fold(trimmed);
  if (NOT_APPLICABLE.has(text.toLowerCase())) return { kind: 'not-applicable', text: trimmed };
  if (/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/i.test(text)) {
    return { kind: 'error', code: text.toUpperCase() };
  }
  if (isPlaceholder(text)) return { kind: 'placeholder', text: trimmed };
  if (isDate(text)) return { kind: 'date', text: trimmed };
  const bare = LEADING.find(([sign]) => sign === text || `${sign}%` === text);
  if (bare !== undefined) return { kind: 'bare-comparator', comparator: bare[1] };
  return (
    parseNumber(text) ??
    parseRemarked(text) ??
    parseNone(text) ??
    parseRange(text) ?? { kind: 'text', text: trimmed }
  );
}

/** "XX%", "××万元", "……", "≥XX", "(请填写)": blanks of the template that were left standing. */
function isPlaceholder(text: string): boolean {
  if (/^[(]?(请?填写|待填写?|请输入|待定)[)]?$/.test(text)) return true;
  if (/^(\.{2,}|。{2,}|…+|⋯+)$/.test(text)) return true;
  return /^[<>=≥≤]*(x{2,}|×{2,}|\*{2,}|_{2,}|○{2,})(%|[\u4e00-\u9fff²³/]{0,5})$/i.test(text);
}

const MONTH = '(1[0-2]|0?[1-9])月';
const DATE_TAIL =
  '(份|底|末|初|中旬|上旬|下旬|[0-3]?\\d[日号])?(以前|之前|前)?(完成|完工|竣工|实施|开工|启动|建成|全部完成|已完成)?';
const DATES = [
  new RegExp(
    `^(于|在|截至|截止)?(19|20)\\d\\d年(度|底|末|内)?(${MONTH}${DATE_TAIL})?` +
      `(([-~—–至到])((19|20)\\d\\d年)?(${MONTH}${DATE_TAIL})?)?(前|以前|之前)?(完成|已完成)?$`,
  ),
  new RegExp(`^(于|在)?${MONTH}${DATE_TAIL}([-~—–至到]${MONTH}${DATE_TAIL})?$`),
  /^(19|20)\d\d[-/](1[0-2]|0?[1-9])([-/][0-3]?\d)?$/,
  // "2021.12" alone is an amount; only a full date is written with points.
  /^(19|20)\d\d\.(1[0-2]|0?[1-9])\.[0-3]?\d$/,
];

function isDate(text: string): boolean {
  return /[年月\-/.]/.test(text) && DATES.some((date) => date.test(text));
}

/** "95%（达标）", "7个（1个待开工）": the bracket is a remark on the number before it. */
function parseRemarked(text: string): TypedNumber | null {
  const match = /^([^()]+)\(([^()]{1,40})\)$/.exec(text);
  const number = match?.[1] === undefined ? null : parseNumber(match[1]);
  if (number === null || match?.[2] === undefined) return null;
  const unit =
    number.unit ?? (/^[\u4e00-\u9fff]{1,3}$/.test(match[2]) && COUNTED.test(match[2]) ? match[2] : null);
  return number.percent ? number : { ...number, unit };
}

/** Words that a bracket may hold as a unit: "5（个）". */
const COUNTED = /^(个|次|人|人次|项|户|套|件|份|场|处|万元|元|亩|公里|天|篇|家|台|辆|批|期)$/;

const NONE =
  /^零(安全|责任|重大)?(事故|差错|投诉|发生|失误|容忍|违规|违纪|伤亡|死亡|上访|拖欠|泄密|故障|缺陷|纠纷|感染|案件|[起例次件人宗])?$/;

/** "零事故" is 0 and no more; "零" alone is just 0. */
function parseNone(text: string): TypedNumber | null {
  if (!NONE.test(text)) return null;
  const comparator = text.length > 2 ? '≤' : null;
  const value = {
    percent: false,
    comparator,
    unit: null,
    decimals: 0,
    numeric: false,
    formula: false,
  } as const;
  return { kind: 'number', amount: ZERO, interval: { low: ZERO, high: ZERO }, ...value };
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(.*)$/;

function parseNumber(text: string): TypedNumber | null {
  const lead = stripLeading(text.replace(/[,。;、.]$/, ''));
  const match = NUMBER.exec(lead.rest);
  const digits = match?.[1]?.replaceAll(',', '');
  if (match === null || digits === undefined) return null;
  const tail = stripTrailing(match[2] ?? '');
  if (tail === null) return null;
  const amount = tail.perMille ? new Decimal(digits).div(10) : new Decimal(digits);
  const decimals = (digits.split('.')[1]?.length ?? 0) + (tail.perMille ? 1 : 0);
  return {
    kind: 'number',
    amount,
    percent: tail.percent,
    comparator: lead.comparator ?? tail.comparator,
    unit: tail.unit,
    decimals,
    interval: reach(amount, decimals),
    numeric: false,
    formula: false,
  };
}

function stripLeading(text: string): { comparator: Comparator | null; rest: string } {
  let rest = text;
  for (const verb of VERBS) {
    if (rest.startsWith(verb) && rest.length > verb.length) {
      rest = rest.slice(verb.length);
      break;
    }
  }
  const found = LEADING.find(([sign]) => rest.startsWith(sign));
  return found === undefined
    ? { comparator: null, rest }
    : { comparator: found[1], rest: rest.slice(found[0].length) };
}

interface Tail {
  readonly comparator: Comparator | null;
  readonly percent: boolean;
  /** "2.6‰" is 0.26 %. */
  readonly perMille?: true;
  readonly unit: string | null;
}

/** Words behind "%" that only say it was or shall be done. */
const DONE = /^(按时|按期|及时|全部|已|如期)?(完成|达标|到位|发放到位|办结|发放|足额到位|\(含\)|含)$/;
/** A year's form counts by the year: "3次/年" and "3次" are one unit. */
const PER_YEAR = /(\/年|每年|\/年度)$/;

/** What may stand behind the digits: "%", a unit, "以上", a bracket. Null when it is a sentence. */
function stripTrailing(text: string): Tail | null {
  let rest = text.replace(/\((含|达标|完成|已完成|含本数)\)$/, '');
  let comparator: Comparator | null = null;
  const found = TRAILING.find(([word]) => rest.endsWith(word));
  if (found !== undefined) {
    comparator = found[1];
    rest = rest.slice(0, -found[0].length);
  }
  if (rest === '‰') return { comparator, percent: true, perMille: true, unit: null };
  const percent = /^(%|个百分点|百分点)/.exec(rest);
  if (percent !== null) {
    const left = rest.slice(percent[0].length).replace(DONE, '');
    return left === '' ? { comparator, percent: true, unit: null } : null;
  }
  if (rest === '') return { comparator, percent: false, unit: null };
  // A unit is short and holds no digit, sign or sentence mark: "万平方米", "个/月", "m2", "m³".
  if (!/^[A-Za-z\u4e00-\u9fff㎡℃°·/()]{1,10}[23²³]?$/.test(rest)) return null;
  if (/^(年内|月内)$/.test(rest)) return null;
  const unit = rest.replace(/^\((.+)\)$/, '$1').replace(PER_YEAR, '');
  return { comparator, percent: false, unit: unit === '' ? null : unit };
}

function parseRange(text: string): TypedValue | null {
  const match = /^([^-~—–至到]+)(?:-|~|—|–|至|到)([^-~—–至到]+)$/.exec(text);
  const low = parseNumber(match?.[1] ?? '');
  const high = parseNumber(match?.[2] ?? '');
  if (low === null || high === null) return null;
  const lowPercent = high.percent && low.unit === null ? { ...low, percent: true } : low;
  return { kind: 'range', low: lowPercent, high };
}
