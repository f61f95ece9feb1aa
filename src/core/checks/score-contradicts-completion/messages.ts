import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '得分与完成情况、分值不符',
  en: 'A score is not what target, actual and weight give',
};

export const clause: Text = {
  zh: '完成指标值得满分，未完成按完成比例折算（有评分标准的按评分标准）；相差不足 0.1 分不提示',
  en: 'Full points when the target is met, a share of them otherwise (or by the form’s own standard); under 0.1 points is no difference',
};

interface Facts {
  readonly name: string;
  readonly right: string;
  /** "2 × 95% ÷ 100% = 1.9" or "95% ≥ 90% → 5" */
  readonly working: string;
  readonly entered: string;
  /** A reason is written beside a score that is lower. */
  readonly explained: boolean;
}

export function contradicts({ name, right, working, entered, explained }: Facts): Text {
  const [how, arrow] = working.split(' → ');
  const zh =
    arrow === undefined
      ? `${quoted(name)}得分应为 ${working}`
      : `${quoted(name)}得分应为 ${right}（${how ?? ''}）`;
  const en =
    arrow === undefined
      ? `${quoted(name)} should score ${working}`
      : `${quoted(name)} should score ${right} (${how ?? ''})`;
  return explained
    ? {
        zh: `${zh}，填写${entered}；已写原因，请核对扣分与原因是否相符。`,
        en: `${en}; ${entered} was entered with a reason: see whether the deduction fits it.`,
      }
    : { zh: `${zh}，填写${entered}。`, en: `${en}; ${entered} was entered.` };
}
