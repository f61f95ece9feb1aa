import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = {
  zh: '预算执行率偏低而没有说明原因',
  en: 'A low execution rate without a reason',
};

export const clause: Text = {
  zh: '预算执行率低于规定比例的，应说明原因',
  en: 'An execution rate under the bound asks for a reason',
};

interface Facts {
  readonly name: string;
  /** "75 ÷ 100 × 100%"; "" when the rate was only typed. */
  readonly working: string;
  readonly rate: string;
  readonly bound: string;
}

export function unexplained({ name, working, rate, bound }: Facts): Text {
  const sum = working === '' ? rate : `${working} = ${rate}`;
  return {
    zh: `${quoted(name)}为 ${sum}，低于 ${bound}，没有说明原因，请补充未执行完的原因和改进措施。`,
    en: `${quoted(name)} is ${sum}, below ${bound}, and no reason is given. Please add why the budget was not spent.`,
  };
}
