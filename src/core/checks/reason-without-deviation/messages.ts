import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '得满分却写了偏差原因', en: 'A reason beside a full score' };

export const clause: Text = {
  zh: '偏差原因栏说明未完成或扣分的原因；目标已完成且得满分的不需要填',
  en: 'The reason column explains what was missed or deducted; a met target with a full score needs none',
};

export interface Facts {
  readonly name: string;
  readonly header: string;
  readonly score: string;
  readonly target: string;
  readonly actual: string;
}

export function idle({ name, header, score, target, actual }: Facts): Text {
  return {
    zh: `${quoted(name)}完成 ${actual}（指标值 ${target}），得满分 ${score} 分，${header}栏却写了原因：如确有不足，得分应与之相符；如已完成，原因可以删去。`,
    en: `${quoted(name)} reached ${actual} (target ${target}) and has its full ${score} points, yet a reason is given. If something fell short the score should show it; if not, the reason can go.`,
  };
}
