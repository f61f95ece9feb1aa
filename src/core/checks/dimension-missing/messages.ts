import type { Text } from '../types';

export const title: Text = {
  zh: '缺少产出、效益、满意度之一',
  en: 'Output, benefit or satisfaction is missing',
};

export const clause: Text = {
  zh: '绩效指标一般应包括产出、效益、满意度三类',
  en: 'Performance indicators cover output, benefit and satisfaction',
};

export type Dimension = '产出' | '效益' | '满意度';

const ENGLISH: Readonly<Record<Dimension, string>> = {
  产出: 'output',
  效益: 'benefit',
  满意度: 'satisfaction',
};

export function lacking(present: readonly Dimension[], absent: Dimension): Text {
  return {
    zh: `本表的一级指标有${present.join('、')}，没有${absent}类指标，请补充或说明为何不设。`,
    en: `The table covers ${present.map((one) => ENGLISH[one]).join(' and ')} but has no indicator of ${ENGLISH[absent]}; please add one or say why not.`,
  };
}
