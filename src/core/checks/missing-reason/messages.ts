import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '扣分或偏差没有写原因', en: 'A deduction or deviation without a reason' };

export const clause: Text = {
  zh: '得分低于分值、完成率低于下限或超额过多的，应说明原因',
  en: 'A score below the weight, or a completion below or far above the target, asks for a reason',
};

export interface Facts {
  readonly name: string;
  readonly header: string;
  /** "2 − 1 = 1" */
  readonly shortfall: string | null;
  /** "90% ÷ 150% = 60%" and the bound it passes: "70%". */
  readonly under: { readonly working: string; readonly bound: string } | null;
  readonly over: { readonly working: string; readonly bound: string } | null;
  /** "无" or "/" typed where a reason is due; "" when blank. */
  readonly typed: string;
}

export function unexplained(facts: Facts): Text {
  const { name, header, shortfall, under, over, typed } = facts;
  const zh: string[] = [];
  const en: string[] = [];
  if (shortfall !== null) {
    zh.push(`扣了 ${shortfall} 分`);
    en.push(`lost ${shortfall} of its points`);
  }
  if (under !== null) {
    zh.push(`完成率 ${under.working}，低于 ${under.bound}`);
    en.push(`was completed to ${under.working}, below ${under.bound}`);
  }
  if (over !== null) {
    zh.push(`完成率 ${over.working}，达到或超过 ${over.bound}`);
    en.push(`was completed to ${over.working}, at or above ${over.bound}`);
  }
  const zhSaid = typed === '' ? `${header}栏是空的` : `${header}栏只写了“${typed}”`;
  const enSaid = typed === '' ? 'no reason is given' : `the reason only says “${typed}”`;
  return {
    zh: `${quoted(name)}${zh.join('，')}，${zhSaid}，请写明原因。`,
    en: `${quoted(name)} ${en.join(' and ')}, and ${enSaid}. Please say why.`,
  };
}
