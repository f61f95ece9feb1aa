import { parseDecimal, type Decimal } from '../number/decimal';

/** A stretch of numbers as prose states it: "80（含）-90分", "≥95%", "60分以下", "80≤得分<90". */
export interface WrittenRange {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
  /** True when any number of the range carries "%" or "百分点". */
  readonly percent: boolean;
  /** False when neither a bracket, nor a sign, nor 以上 says whether the bound belongs to it. */
  readonly lowSure: boolean;
  readonly highSure: boolean;
  /** A number alone, without sign or word: "100%计满分". */
  readonly single: boolean;
}

interface Bound {
  readonly value: Decimal;
  side: 'low' | 'high' | null;
  included: boolean | null;
}

/** Folded so that widths, quotes and spaces do not matter; brackets round "含" are kept. */
export function foldRule(text: string): string {
  return text
    .replace(/[\r\n]+/g, ';')
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』]/g, '')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/[~～—–−至到]/g, '-')
    .replace(/达-/g, '达到')
    .replace(/-{2,}/g, '-')
    .replace(/≧|⩾|>=|=>|大于或等于|大于等于|不低于|不少于|不小于/g, '≥')
    .replace(/≦|⩽|<=|=<|小于或等于|小于等于|不超过|不高于|不大于|不多于/g, '≤')
    .replace(/大于|高于|多于|超过(?=\d)/g, '>')
    .replace(/小于|低于|少于|不足(?=\d)|未达到(?=\d)/g, '<')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')');
}

const TOKEN =
  /(\d+(?:\.\d+)?)(%|个?百分点)?|\((?:均)?(含|不含)(?:本数|\d*%?分?)?\d*%?分?\)|([≥≤><=])|(-)|(及?以上)|(及?以下|及?以内)|(含|及)|(达到|达)/g;
const INNER_NUMBER = /\((?:含|不含)(\d+(?:\.\d+)?)/;

interface Reading {
  readonly bounds: Bound[];
  percent: boolean;
  pendingSign: string | null;
  dash: boolean;
  /** The sign that came after a number: "80≤得分". */
  lastWasBound: boolean;
}

/** Text of one range only; null when it holds no number, more than two, or contradicts itself. */
export function readRange(text: string): WrittenRange | null {
  const state: Reading = { bounds: [], percent: false, pendingSign: null, dash: false, lastWasBound: false };
  for (const match of text.matchAll(TOKEN)) take(state, match);
  return settle(state, text);
}

function take(state: Reading, match: RegExpMatchArray): void {
  const [all, digits, percent, bracket, sign, dash, up, down, including] = match;
  const last = state.bounds.at(-1);
  if (digits !== undefined) takeNumber(state, digits, percent);
  else if (bracket !== undefined) markBracket(state, all, bracket === '含');
  else if (sign !== undefined) takeSign(state, sign);
  else if (dash !== undefined) state.dash = true;
  else if (including !== undefined && last !== undefined) last.included = true;
  else if ((up !== undefined || down !== undefined) && last !== undefined) {
    last.side = up === undefined ? 'high' : 'low';
    if ((up ?? down ?? '').startsWith('及')) last.included = true;
    // 以上 takes the bound in; whether 以下 does is what forms are least agreed on.
    else if (up !== undefined || (down ?? '').endsWith('内')) last.included ??= true;
  }
  if (digits === undefined) state.lastWasBound = false;
}

function takeNumber(state: Reading, digits: string, percent: string | undefined): void {
  const value = parseDecimal(digits);
  if (value === null) return;
  if (percent !== undefined) state.percent = true;
  const bound: Bound = { value, side: null, included: null };
  if (state.pendingSign !== null) {
    bound.side = /[≥>]/.test(state.pendingSign) ? 'low' : /[≤<]/.test(state.pendingSign) ? 'high' : null;
    bound.included = /[≥≤=]/.test(state.pendingSign);
    state.pendingSign = null;
  }
  state.bounds.push(bound);
  state.lastWasBound = true;
}

/** "80≤得分<90": the sign behind a number reads from its other side; otherwise it waits for the next number. */
function takeSign(state: Reading, sign: string): void {
  const last = state.bounds.at(-1);
  if (last !== undefined && state.lastWasBound && last.side === null && sign !== '=') {
    last.side = /[≤<]/.test(sign) ? 'low' : 'high';
    last.included = /[≥≤]/.test(sign);
  } else {
    state.pendingSign = sign;
  }
}

/** "（含）" speaks of the number before it, "（含80分）" of the one it names. */
function markBracket(state: Reading, text: string, included: boolean): void {
  const named = INNER_NUMBER.exec(text)?.[1];
  const bound =
    named === undefined ? state.bounds.at(-1) : state.bounds.find((entry) => entry.value.eq(named));
  if (bound !== undefined) bound.included = included;
}

function settle(state: Reading, text: string): WrittenRange | null {
  const { bounds, percent } = state;
  const [first, second] = bounds;
  if (first === undefined || bounds.length > 2) return null;
  if (second === undefined) return settleOne(first, percent, text);
  if (state.dash) {
    [first, second]
      .sort((a, b) => a.value.comparedTo(b.value))
      .forEach((bound, at) => (bound.side = at === 0 ? 'low' : 'high'));
  }
  const low = bounds.find((bound) => bound.side === 'low');
  const high = bounds.find((bound) => bound.side === 'high');
  if (low === undefined || high === undefined || low.value.gte(high.value)) return null;
  return {
    low: low.value,
    lowIncluded: low.included ?? true,
    lowSure: low.included !== null,
    high: high.value,
    highIncluded: high.included ?? false,
    highSure: high.included !== null,
    percent,
    single: false,
  };
}

const OPEN = {
  low: null,
  lowIncluded: false,
  lowSure: true,
  high: null,
  highIncluded: false,
  highSure: true,
  single: false,
} as const;

function settleOne({ value, side, included }: Bound, percent: boolean, text: string): WrittenRange {
  const sure = included !== null;
  if (side === 'high')
    return { ...OPEN, percent, high: value, highIncluded: included ?? false, highSure: sure };
  if (side === 'low') return { ...OPEN, percent, low: value, lowIncluded: included ?? true, lowSure: sure };
  if (/达到?\d/.test(text)) return { ...OPEN, percent, low: value, lowIncluded: true };
  return { ...OPEN, percent, low: value, lowIncluded: true, high: value, highIncluded: true, single: true };
}
