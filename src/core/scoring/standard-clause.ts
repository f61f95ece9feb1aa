import { HUNDRED, parseDecimal, type Decimal } from '../number/decimal';
import { gradesNamed } from './grade-words';
import { foldRule, readRange, type WrittenRange } from './bound-text';

export type Condition =
  | { readonly kind: 'range'; readonly range: WrittenRange; readonly ofCompletion: boolean }
  | { readonly kind: 'grade'; readonly names: readonly string[] }
  | { readonly kind: 'met' }
  | { readonly kind: 'unmet' };

export type Clause =
  | { readonly kind: 'points'; readonly condition: string; readonly points: Decimal }
  | {
      readonly kind: 'each';
      readonly side: 'above' | 'below' | 'either';
      readonly step: Decimal;
      readonly percent: boolean;
      readonly points: Decimal;
    }
  | { readonly kind: 'proportional'; readonly condition: string; readonly of: 'target' | 'hundred' }
  | { readonly kind: 'most'; readonly points: Decimal }
  /** "扣完为止", "不倒扣": says what every rule here does anyway. */
  | { readonly kind: 'cap' }
  | { readonly kind: 'words'; readonly text: string }
  /** Speaks of points in a way that is not understood. */
  | { readonly kind: 'unread' };

const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};
const COUNTED = '个|项|次|人|户|家|处|件|场|篇|份|台|套|公里|平方米';

/** Folds a standard and cuts it at its marks. */
export function clausesOf(text: string, weight: Decimal): readonly Clause[] {
  const folded = foldRule(text.replace(/[①-⑳⑴-⒇]/g, ';').replace(/不[到足](?=[\d０-９])/g, '低于'))
    .replace(
      /[一二两三四五六七八九十](?=(?:个?百分点|个|项|次|人|户|家|处|件|场|篇|份|分))/g,
      (word) => DIGITS[word] ?? word,
    )
    .replace(/(\d)个?百分点/g, '$1%')
    .replace(/(^|[;。,])\(?\d{1,2}[.)、](?!\d)/g, '$1')
    // "每少1个，扣2分" is one clause.
    .replace(/(每[^,;。每扣减]{1,14}),(?=[扣减])/g, '$1');
  return folded
    .split(/[,;。、!]/)
    .filter((part) => part !== '')
    .map((part) => clauseOf(part, weight));
}

/** Words that give, take or speak of points; "百分点", "部分", "统计分析" and "得分率" do not. */
const RULE_WORDS = new RegExp(
  '(?:得|扣|计|加|减|记|给|赋|评|打|满|全)分(?![析类配别布解散工管部支局期批年步级担享率])|\\d分(?![钟之别部类局队公])|分值|权重|不得分|酌情' +
    '|扣完|扣减|扣除|按[^,;。]{0,16}(?:比例|百分比|比率|完成率|执行率)(?:计|得|扣|记|赋|给|折|$)|每[^,;。]{1,16}[扣减]',
);

export function speaksOfPoints(text: string): boolean {
  return RULE_WORDS.test(text);
}

function clauseOf(text: string, weight: Decimal): Clause {
  return (
    cap(text) ??
    most(text) ??
    each(text, weight) ??
    proportional(text, weight) ??
    points(text, weight) ??
    (speaksOfPoints(text) ? { kind: 'unread' } : { kind: 'words', text })
  );
}

const CAP =
  /^(?:直至|直到|以)?(?:(?:分值|本项分值|该项分值|本项|该项)?(?:扣|减)完|扣-?0分|扣光)(?:本项|该项)?(?:分值|分数|分)?(?:为?止)?$|^(?:最低|最少)(?:得|为|计)?0分$|^不(?:倒扣|计负分|得负分|出现负分|负分)分?$|^满分(?:为止|封顶)$|^最高(?:得分)?(?:不超过|≤|得|为|计)?满分$|^超(?:过|额|出)(?:部分)?(?:的)?不(?:再)?加分$|^(?:扣分)?(?:上限|最多扣)为?(?:本项|该项)?(?:满分|分值|权重分|权重)$/;

function cap(text: string): Clause | null {
  return CAP.test(text) ? { kind: 'cap' } : null;
}

function most(text: string): Clause | null {
  const points = parseDecimal(
    /^(?:最多|最高|累计最多|累计)扣(?:不超过|≤)?(\d+(?:\.\d+)?)分(?:为止)?$/.exec(text)?.[1] ?? '',
  );
  return points === null ? null : { kind: 'most', points };
}

const ABOVE = '超过|超出|超|>|高出|高|增加|上升|提高|多';
const BELOW = '降低|下降|降|减少|低|<|少于|少|缺少|缺';
const EITHER = '偏离|相差|偏差|变动';
const SHARE = '(?:权重分?|分值|该项分值|本项分值|该指标分值|满分)的?(\\d+(?:\\.\\d+)?)%(?:的?分)?';
const EACH = new RegExp(
  `^(?:实际完成情况与计划|实际值)?每(?:再)?(?:(${ABOVE})|(${BELOW})|(${EITHER}))(?:目标值?|指标值?|标准值?|达标线|标准)?` +
    `(\\d+(?:\\.\\d+)?)(%|${COUNTED})?(?:的)?(?:扣|减|扣减|扣除)(?:(\\d+(?:\\.\\d+)?)分|${SHARE})$`,
);

function each(text: string, weight: Decimal): Clause | null {
  const match = EACH.exec(text);
  const step = parseDecimal(match?.[4] ?? '');
  const fixed = parseDecimal(match?.[6] ?? '');
  const share = parseDecimal(match?.[7] ?? '');
  const points = fixed ?? (share === null ? null : weight.times(share).div(HUNDRED));
  if (match === null || step === null || points === null || step.lte(0)) return null;
  const side = match[1] !== undefined ? 'above' : match[2] !== undefined ? 'below' : 'either';
  return { kind: 'each', side, step, percent: match[5] === '%', points };
}

const BY_SHARE =
  /^(.*?)(?:的)?(?:则|可)?(?:按照?|依据|根据)(?:实际)?(?:完成值|实际值|实际完成值)?(?:与|占)?(?:目标值|指标值|年度指标值|计划值)?(?:的)?(?:实际)?(?:完成|执行|达成|实现)?(?:率|情况|程度)?(?:的)?(?:比例|百分比|比率)(?:计算)?(?:得分|计分|记分|给分|赋分|扣分|扣减|折算|计算|计算得分|折算得分|扣除相应分值|得相应分值)?$/;
const OF_RATE =
  /^得分=(?:\(?[\u4e00-\u9fff]*率\)?[×*x](分值|权重|权重分|指标分值|该项分值|满分|\d+(?:\.\d+)?分?)|(分值|权重|权重分|指标分值|该项分值|满分|\d+(?:\.\d+)?分?)[×*x]\(?[\u4e00-\u9fff]*率\)?)$/;
const DONE = '(?:年度|全年)?(?:实际完成值|实际值|实际完成数|完成值|实际完成数量|实际数)';
const AIM = '(?:年度|年初)?(?:目标值|指标值|计划值|计划数|计划完成数|目标数|计划完成值|年度指标值)';
const MARK = '(分值|权重|权重分|指标分值|该项分值|满分|\\d+(?:\\.\\d+)?分?)';
const OF_TARGET = new RegExp(
  `^得分=(?:\\(?${DONE}[/÷]${AIM}\\)?(?:[×*x]100%)?[×*x]${MARK}|${MARK}[×*x]\\(?${DONE}[/÷]${AIM}\\)?(?:[×*x]100%)?)$`,
);
/** "未达到的按实际值/目标值×权重计分": the same in a sentence. */
const BY_TARGET = new RegExp(
  `^(.*?)(?:的)?(?:则|可)?(?:按照?|以)\\(?${DONE}[/÷]${AIM}\\)?(?:[×*x]100%)?[×*x](?:该项|本项|指标)?(?:权重|分值|满分)分?(?:计分|得分|计算|计算得分|给分|赋分)$`,
);

function proportional(text: string, weight: Decimal): Clause | null {
  const formula = text
    .replace(/^(?:该项|本项|指标|实际|自评|该指标)*得分/, '得分')
    .replace(/^得分为(?=.*[×*x])/, '得分=');
  for (const [pattern, of] of [
    [OF_TARGET, 'target'],
    [OF_RATE, 'hundred'],
  ] as const) {
    const match = pattern.exec(formula);
    if (match === null) continue;
    const mark = parseDecimal((match[1] ?? match[2] ?? '').replace('分', ''));
    return mark !== null && !mark.eq(weight)
      ? { kind: 'unread' }
      : { kind: 'proportional', condition: '', of };
  }
  const spelled = BY_TARGET.exec(text);
  if (spelled !== null) return { kind: 'proportional', condition: spelled[1] ?? '', of: 'target' };
  const words = BY_SHARE.exec(text);
  return words === null ? null : { kind: 'proportional', condition: words[1] ?? '', of: 'target' };
}

const NOTHING =
  /^(.*?)(?:的|则|,)?(?:不得分|不计分|不给分|该项不得分|本项不得分|得0分|计0分|为0分|(?<![\d.])0分)$/;
const WHOLE = /^(.*?)(?:的|则)?(?:得|计|记|给|为)?(?:满分|全分|全部分值|权重满分|该项满分|本项满分)$/;
const SOME = /^(.*?)(?:的|则)?(?:(?:得|计|记|给|赋|为)(\d+(?:\.\d+)?)|(?<![\d.])(\d+(?:\.\d+)?))分$/;
const PART =
  /^(.*?)(?:的|则)?(?:得|计|记|给)(?:(?:分值|权重分?|满分|该项分值|本项分值)的?(\d+(?:\.\d+)?)%(?:的?分)?|(\d+(?:\.\d+)?)%(?:的?(?:分值|权重分?|满分|权重))?|(一半)分?|(分值的一半))$/;

function points(text: string, weight: Decimal): Clause | null {
  const nothing = NOTHING.exec(text);
  if (nothing !== null) return { kind: 'points', condition: nothing[1] ?? '', points: weight.minus(weight) };
  const whole = WHOLE.exec(text);
  if (whole !== null) return { kind: 'points', condition: whole[1] ?? '', points: weight };
  const part = PART.exec(text);
  if (part !== null) {
    const share = parseDecimal(part[2] ?? part[3] ?? '') ?? HUNDRED.div(2);
    return { kind: 'points', condition: part[1] ?? '', points: weight.times(share).div(HUNDRED) };
  }
  const some = SOME.exec(text);
  const value = parseDecimal(some?.[2] ?? some?.[3] ?? '');
  return some === null || value === null ? null : { kind: 'points', condition: some[1] ?? '', points: value };
}

const MET = new RegExp(
  '^(?:年度|全年|指标|目标|任务|工作|项目|均|已|实际|按时|按期|按计划|如期|及时|全部|全面|\\d{4}年){0,4}' +
    '(?:完成|达成|达标|实现|达到|符合|合格|是|有)(?:了)?(?:年初|年度|全年|预期|设定|绩效|既定|计划|规定|相关){0,3}(?:目标任务|目标值|指标值|目标|指标|任务|要求|标准|规定|值)?(?:的|及以上|以上)?$',
);
const UNMET =
  /^(?:否则|否|其他|其余|其它|反之|无|(?:未|没有|没|不)(?:按时|按期|全部)?(?:完成|达成|达标|实现|达到|符合|合格|是)?(?:年初|年度|预期|设定|绩效|计划|规定){0,3}(?:目标任务|目标值|指标值|目标|指标|任务|要求|标准|规定|值)?)(?:的|则|情况)?$/;
const PIECES =
  /^(?:达到?|在|为)?(?:[\d.%≥≤><=()含及,-]|不含|以上|以下|以内|之间|且|达到|个|项|次|人|户|家|处|件|场)+(?:的|区间|范围内)?$/;
const BETWEEN_SIGNS = /([≤<≥>])[\u4e00-\u9fffA-Za-z]{1,12}([≤<≥>])/;

/** Null when the words are no condition that numbers or completion can decide. */
export function conditionOf(text: string): Condition | null {
  if (UNMET.test(text)) return { kind: 'unmet' };
  if (MET.test(text)) return { kind: 'met' };
  const names = gradesNamed(text);
  if (names !== null) return { kind: 'grade', names };
  const signs = text.replace(BETWEEN_SIGNS, '$1$2');
  const split = /^([^\d≥≤><=]*?)((?:达到?|在)?[≥≤><=]?\d.*)$/.exec(signs);
  const [name, pieces] = [split?.[1] ?? '', split?.[2] ?? ''];
  if (split === null || !PIECES.test(pieces) || /[每未不没超低高少]/.test(name)) return null;
  const range = readRange(pieces);
  if (range === null) return null;
  const ofCompletion = /完成率|完成比例|完成程度|达成率|实现率|实现程度/.test(name);
  // "完成率不足100%" is what else is called 未完成.
  const short = range.low === null && range.high?.eq(HUNDRED) === true && !range.highIncluded;
  return ofCompletion && short ? { kind: 'unmet' } : { kind: 'range', range, ofCompletion };
}
