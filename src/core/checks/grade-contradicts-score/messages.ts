import type { Text } from '../types';

export const title: Text = { zh: '等级与总得分不符', en: 'The grade is not the band of the total' };

export const clause: Text = {
  zh: '等级按总得分所在分数段评定',
  en: 'The grade is the band that the total falls into',
};

interface Facts {
  readonly total: string;
  readonly right: string;
  /** "80≤得分<90" */
  readonly band: string;
  readonly entered: string;
}

export function wrongGrade({ total, right, band, entered }: Facts): Text {
  return {
    zh: `总得分 ${total} 应评为“${right}”（${band}），填写“${entered}”。`,
    en: `A total of ${total} is graded “${right}” (${band.replace('得分', 'total')}); “${entered}” was entered.`,
  };
}
