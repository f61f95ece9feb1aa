import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '百分数不合常理', en: 'A percentage out of range' };

export const clause: Text = {
  zh: '满意度和部分占全部的比率在 0 到 100% 之间，填数要写明“%”或单位',
  en: 'Satisfaction and other shares lie between 0 and 100%, and are typed with “%” or a unit',
};

const where = (both: boolean): { zh: string; en: string } =>
  both ? { zh: '指标值、实际完成值都', en: 'target and actual both' } : { zh: '', en: '' };

export function beyond(name: string, typed: string, both: boolean): Text {
  return {
    zh: `${quoted(name)}不会超过 100%，${where(both).zh}填写“${typed}”。是否多打了一位数，或漏写了小数点、单位？`,
    en: `${quoted(name)} cannot exceed 100%, but ${both ? where(true).en : 'it'} read${both ? '' : 's'} “${typed}”. One digit too many, or a decimal point or unit left out?`,
  };
}

export function below(name: string, typed: string): Text {
  return {
    zh: `${quoted(name)}不会低于 0，填写“${typed}”。`,
    en: `${quoted(name)} cannot be below 0, but reads “${typed}”.`,
  };
}

export function unclear(name: string, typed: string, both: boolean): Text {
  return {
    zh: `${quoted(name)}${where(both).zh}填写“${typed}”，没有“%”也没有单位：若为百分数则只有 ${typed}%，若为份数或分数请写明单位。`,
    en: `${quoted(name)} reads “${typed}”${both ? ' as target and actual' : ''}, without “%” or a unit: as a percentage it is only ${typed}%; if it counts answers or points, please state the unit.`,
  };
}
