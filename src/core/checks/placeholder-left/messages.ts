import { quoted } from '../quoted';
import type { Text } from '../types';

export const title: Text = { zh: '模板占位内容没有替换', en: 'A placeholder of the template was left' };

export const clause: Text = {
  zh: '上报的表中不应留有“XX”“……”或“请填写”等模板内容',
  en: 'A form that is handed in holds no “XX”, “……” or prompts of its template',
};

export function left(name: string, column: string, typed: string): Text {
  return {
    zh: `${quoted(name)}的${column}还是“${typed}”，请换成实际内容。`,
    en: `The cell “${column}” of ${quoted(name)} still says “${typed}”; please put in the real content.`,
  };
}

export function unnamed(typed: string, values: string): Text {
  return {
    zh: `这一行已填了 ${values}，名称还是“${typed}”，请写明是哪项指标。`,
    en: `This row holds ${values}, but its name still says “${typed}”; please name the indicator.`,
  };
}

export function prompt(typed: string): Text {
  return {
    zh: `这里还是模板的提示语“${typed}”，请换成实际情况，没有的填“无”。`,
    en: `The template's prompt “${typed}” is still here; please answer it, or write “无” if there is nothing to say.`,
  };
}
