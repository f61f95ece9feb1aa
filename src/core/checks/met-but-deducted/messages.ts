import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '指标已完成却扣分，又没有写原因',
  en: 'The target is met, points are missing, and no reason is given',
};

export const clause: Text = {
  zh: '完成指标值得满分；扣分的应说明原因',
  en: 'A target that is met earns full points; a deduction asks for a reason',
};

interface Facts {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly entered: string;
  readonly lost: string;
}

export function deducted({ name, target, actual, weight, entered, lost }: Facts): Text {
  return {
    zh: `${quoted(name)}已完成（指标值“${target}”，完成值“${actual}”），分值 ${weight}，得分填写${entered}，扣了 ${lost} 分而没有写原因；请写明原因，或给满分。`,
    en: `${quoted(name)} is met (target “${target}”, actual “${actual}”) and has a weight of ${weight}, but a score of ${entered} was entered: ${lost} points are missing without a reason. Say why, or give full points.`,
  };
}
