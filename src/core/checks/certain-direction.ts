import type { Indicator } from '../compute/types';
import { directionByName } from '../indicators/direction';
import { findIndicator } from '../indicators/find-indicator';
import { plainName } from '../indicators/plain-name';
import { matchKey } from '../text/match-key';
import { remember } from '../text/remember';

/** 农药使用率, 违规检出率, 债务增长率: better when higher for some things and lower for others. */
const EITHER_WAY = /(?:使用率|检出率|增长率|提高率|提升率|发放率)$/;
/** The measured thing itself is bad, or is spent, or is waited for. */
const BAD_ITSELF =
  /(?:(?:发生|发病|患病|感染|失业|辍学|流失|空置|闲置|差错|错误|误差|故障|返修|返工|退货|损耗|损失|复发|犯罪|发案|破损|结余|负债|债务|偏差|超支|逾期|超期|延误|拒付|投诉|死亡|伤亡|事故|重访|成灾|受灾|返贫|漏报|误报|漏损|误诊|漏诊|违约|差评|废品|次品|复吸|再犯|不合格|不达标|不满意|未完成)率|偏离度|投诉(?:件|次|起|宗)?(?:数|数量|量)|事故(?:件|次|起|宗)?(?:数|数量)?|(?:死亡|伤亡)人[数次]|成本|等[待候]时间|响应时[间长]|办[理结]时[限间]|耗时|用时|能耗|排放量|控制率)$/;
const SAVED = /节约|节省|节支|降低|减少|压减|下降/;

/**
 * Which way is better, only where the catalogue or the name itself leaves no doubt. Scores may follow
 * a hint; telling an officer that a sign is the wrong way round may not.
 */
export const certainDirection = remember((name): 'higher' | 'lower' | null => {
  const known = findIndicator(name);
  if (known !== null)
    return known.direction === 'higher' || known.direction === 'lower' ? known.direction : null;
  const key = plainName(name).replace(/\([^()]*\)$/, '');
  const told = directionByName(name, '成本指标');
  if (told === 'higher') return EITHER_WAY.test(key) ? null : 'higher';
  return told === 'lower' && BAD_ITSELF.test(key) && !SAVED.test(key) ? 'lower' : null;
});

/** What is sold has a price, too, and there more is better: only among the costs is it paid. */
const PAID = /(?:单价|造价)$/;

/** The name's direction, and that of a price among 成本指标. */
export function certainDirectionOf({
  name,
  level2,
}: Pick<Indicator, 'name' | 'level2'>): 'higher' | 'lower' | null {
  const price = matchKey(level2).includes('成本') && PAID.test(plainName(name));
  return certainDirection(name) ?? (price ? 'lower' : null);
}
