import type { Analysis, Indicator, ScoreEntry } from '../../compute/types';
import { Decimal, ONE, plain } from '../../number/decimal';
import { matchKey } from '../../text/match-key';
import type { Check } from '../check';
import { compareRatio, completionOf } from '../completion';
import { finding } from '../finding';
import { headerWording, isRemark } from '../header-wording';
import type { FormCell } from '../../layout/types';
import type { Finding } from '../types';
import { clause, idle, title } from './messages';
import { equal, sign } from '../../number/compare';

/** A full score for a met target, and beside it a reason as for something that went wrong. */
export const check: Check = {
  id: 'reason-without-deviation',
  severity: 'info',
  title,
  clause,
  run: (analysis) => {
    const reasoned = analysis.indicators.filter(({ row }) => isFilled(row.cells.reason));
    // Most forms leave the column blank: then there is nothing to look up.
    if (reasoned.length === 0) return [];
    const entries = new Map<Indicator, ScoreEntry>();
    for (const entry of analysis.scores) if (entry.indicator !== null) entries.set(entry.indicator, entry);
    const perReason = rowsPerReason(reasoned);
    return reasoned.flatMap((indicator) => {
      const { reason } = indicator.row.cells;
      const entry = entries.get(indicator);
      // A reason merged over several rows may belong to any of them.
      if (reason === undefined || entry === undefined || perReason.get(reason.place) !== 1) return [];
      return judge(indicator, reason, entry, analysis);
    });
  },
};

function isFilled(reason: FormCell | undefined): boolean {
  return reason !== undefined && reason.value.kind !== 'blank' && reason.value.kind !== 'not-applicable';
}

function judge(indicator: Indicator, reason: FormCell, entry: ScoreEntry, analysis: Analysis): Finding[] {
  const { target, actual } = indicator.row.cells;
  const header = headerWording(indicator.table, 'reason') ?? '偏差原因';
  if (
    (isRemark(header) && !soundsLikeReason(reason.text)) ||
    !isFull(entry) ||
    saysNoDeviation(reason.text) ||
    explainsSurplus(indicator, reason.text, analysis)
  )
    return [];
  const facts = {
    name: indicator.name,
    header,
    score: plain(entry.entered ?? ONE),
    target: target?.text ?? '',
    actual: actual?.text ?? '',
  };
  return [finding(check, { at: reason, message: idle(facts), subject: indicator.name, clause: clause.zh })];
}

/** Under 备注 anything may stand ("见附件"); what speaks of falling short is a reason there too. */
const SHORTFALL =
  /未(能|完成|达|按)|不足|滞后|延(期|迟|误|后)|原因|因为|由于|偏差|影响|有待|进一步|减少|压缩|较低|偏低|推迟|暂停|不够|欠缺/;

function soundsLikeReason(text: string): boolean {
  return SHORTFALL.test(text);
}

function rowsPerReason(indicators: readonly Indicator[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { row } of indicators) {
    if (row.cells.reason === undefined) continue;
    const place = row.cells.reason.place;
    rows.set(place, (rows.get(place) ?? 0) + 1);
  }
  return rows;
}

/** The whole weight, given for a target that is known to be met. */
function isFull({ weight, entered, result }: ScoreEntry): boolean {
  if (weight === null || entered === null || sign(weight) <= 0 || !equal(entered, weight)) return false;
  return result.kind === 'score' ? result.met : result.kind === 'tier' && result.high.eq(weight);
}

const NOTHING =
  /^(?:无|没有|不存在|未发生|未出现|未产生|不涉及|零)(?:明显|较大|重大|任何)?(?:偏差|偏离|差异|扣分|失分|问题|原因|异常)?/;
const DONE = /完成|达成|达标|达到|实现|符合|满足|正常|未扣分|不扣分|无扣分|一致/;
/** What is said when something fell short. */
const SHORT =
  /未|没|不足|不够|不到|不高|不完善|不全|不及|有待|尚[未需不]|但|偏[低高差离慢]|需(?!求)|欠|缺|滞后|推迟|延[迟期后误]|导致|受(?![益助训理教众])|因(?!素)|由于|困难|薄弱|今后|下一步/;

/** "无偏差", "已按计划完成", "全部或基本达成预期指标": nothing is excused there. */
function saysNoDeviation(text: string): boolean {
  const key = matchKey(text);
  if (NOTHING.test(key) && key.length <= 12) return true;
  return DONE.test(key) && !SHORT.test(key.replace(/未扣分|不扣分|无扣分/g, ''));
}

const SURPLUS = /超|提前|多于|高于|大于|优于|好于|增加|增长|新增|追加|节约|节省|压减|减少/;

/** Over-fulfilment has to be explained from a bound on, and may be explained below it. */
function explainsSurplus(indicator: Indicator, text: string, analysis: Analysis): boolean {
  const completion = completionOf(indicator);
  // Of a bare "68" nobody knows which way is better: doing more than that may well be explained.
  if (completion === null)
    return indicator.direction !== 'higher' && indicator.actual.kind === 'number' && SURPLUS.test(text);
  return (
    compareRatio(completion, new Decimal(analysis.profile.profile.overFulfilment)) >= 0 ||
    (compareRatio(completion, ONE) > 0 && SURPLUS.test(text))
  );
}
