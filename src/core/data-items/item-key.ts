import { matchKey, stripListNumber } from '../text/match-key';
import { remember } from '../text/remember';

const LONGEST_NAME = 120;
const TRAILING_REMARK =
  /\((?:[a-z]|%|[^()]{0,4}(?:元|人|个|项|次|件|名)|\d{4}年度?|含[^()]*|不含[^()]*|决算口径|编办批复)\)$/;
/** Words that say nothing about which number is meant. 上年 and 全年 do, so they stay. */
const IDLE_START =
  /^(?:其中:?|本?(?:部门|单位)(?:\(单位\))?|\d{4}年度?|本年度?|当年|本期|年度(?!资金|预算)|共有|开展|实施)/;

/** Name of a data item or operand, for comparing: no idle words, units, header letters, no 的. */
export const itemKey = remember((name: string): string => {
  if (name.length > LONGEST_NAME) return matchKey(name);
  let key = matchKey(stripListNumber(name)).replace(TRAILING_REMARK, '');
  for (let again = 0; again < 4; again += 1) {
    const rest = key.replace(IDLE_START, '');
    if (rest === key || rest.length < 2) break;
    key = rest;
  }
  return key.replace(/的/g, '');
});

/** What is left when the words for "how many" and "how much" are gone: 项目总数 = 项目数 = 项目个数. */
export const looseKey = remember((name: string): string =>
  itemKey(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/实际|数量|总数|个数|人数|总额|金额|数额|总(?=量|计)|合计/g, '')
    .replace(/[数额量]$/, ''),
);

/** "执行率", "占比": a ratio, whatever its unit cell says. */
export const namesRate = remember((name: string): boolean =>
  /(?:率|比例|比重|占比|百分比)(?:\([^()]*\))?$/.test(matchKey(name)),
);

/** The letter a header carries: "全年预算数(A)" → "A". */
export function headerLetter(name: string): string | null {
  return /[（(]\s*([A-ZＡ-Ｚ])\s*[)）]/.exec(name)?.[1]?.normalize('NFKC') ?? null;
}

/** "预算调整数" and its kin, of two meanings (§4); "调整后预算数" and "调整预算数" name the budget itself. */
export function namesAdjustment(name: string): boolean {
  return /(?:预算)?调整(?:数|额|金额|资金|总额)$/.test(matchKey(name)) && !/调整后/.test(name);
}
