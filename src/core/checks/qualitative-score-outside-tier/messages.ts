import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '定性指标得分不在所选档次内',
  en: 'A qualitative score lies outside its tier',
};

export const clause: Text = {
  zh: '定性指标按完成情况分三档，在所选档次的分值区间内确定得分',
  en: 'Qualitative indicators are scored inside the tier of completion that was chosen',
};

interface Facts {
  readonly name: string;
  readonly tier: string;
  readonly low: string;
  readonly high: string;
  readonly entered: string;
  readonly explained: boolean;
}

export function outside({ name, tier, low, high, entered, explained }: Facts): Text {
  const [zhRight, enRight] =
    low === high ? [`得分应为 ${low}`, low] : [`得分应在 ${low}～${high} 之间`, `${low} to ${high}`];
  const zh = `${quoted(name)}为“${tier}”档，${zhRight}，填写${entered}`;
  const en = `${quoted(name)} is in the tier "${tier}", ${enRight} points; ${entered} was entered`;
  return explained
    ? {
        zh: `${zh}；已写原因，请核对扣分与原因是否相符。`,
        en: `${en} with a reason: see whether the deduction fits it.`,
      }
    : { zh: `${zh}。`, en: `${en}.` };
}
