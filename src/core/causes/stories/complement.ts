import { HUNDRED, type Decimal } from '../../number/decimal';
import type { Story } from '../types';

const FIFTY = HUNDRED.div(2);

/** What the rest is called: the officer filled in the rate that the form did not ask for. */
const RESTS: readonly (readonly [RegExp, string, string])[] = [
  [/控制率/, '节约率', '控制率'],
  [/(预算)?执行率|支出进度/, '未执行率（结余率）', '执行率'],
  [/结转结余率|结余率/, '执行率', '结转结余率'],
  [/完成率|实现率/, '未完成率', '完成率'],
  [/到位率/, '未到位率', '到位率'],
  [/得分率/, '失分率', '得分率'],
  [/合格率/, '不合格率', '合格率'],
  [/满意度|满意率/, '不满意率', '满意度'],
];

/** 1 − x was typed for x: 0.59 ÷ 1.5 is 39.33 %, and 60 % is what was saved. 50 % is its own rest. */
export function complement(
  subject: string,
  right: Decimal,
  show: (value: Decimal) => string,
): readonly Story[] {
  if (right.lte(0) || right.gte(HUNDRED) || right.minus(FIFTY).abs().lt(1)) return [];
  const value = HUNDRED.minus(right);
  const known = RESTS.find(([pattern]) => pattern.test(subject));
  const zh =
    known === undefined ? '疑似填成了余下的部分（1 − 本指标）' : `疑似把${known[1]}填成了${known[2]}`;
  return [
    {
      id: 'complement',
      value,
      specific: 80,
      mayBeCut: true,
      sum: `1 − ${show(right)} = ${show(value)}`,
      verdict: { zh, en: 'the rest (1 − x) seems to have been entered instead of the rate' },
    },
  ];
}
