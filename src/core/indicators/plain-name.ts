import { matchKey, stripListNumber } from '../text/match-key';
import { remember } from '../text/remember';

const LABEL = /^(?:指标|三级指标|定量指标|定性指标)\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[：:.、]\s*/;
/** Brackets at the end that name nothing: weights, units, formulas by header letters. */
const REMARK =
  /\((?:[\d.]+分|%|百分比|分值:?[\d.]+|权重:?[\d.]+%?|[a-z]\/[a-z](?:[*×]100%)?|定量|定性|正向|反向|逆向|单位:?[^()]*|\d{4}年度?)\)$/;

/** Prose that strayed into a name cell; nothing hangs on it. */
const LONGEST_NAME = 200;

/** The name without what forms hang on it: "指标1：预算执行率（10分）" → "预算执行率". A matching key. */
export const plainName = remember((name: string): string => {
  if (name.length > LONGEST_NAME) return matchKey(name);
  let key = matchKey(stripListNumber(name.trim()).replace(LABEL, ''));
  for (let again = 0; again < 3 && REMARK.test(key); again += 1) key = key.replace(REMARK, '');
  return key.replace(/指标$/, '').replace(/[≥≤=<>]+[\d.]+%?$/, '');
});
