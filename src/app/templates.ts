import type { Text } from '../core/checks/types';
import type { SheetKind } from '../core/layout/types';

/** A blank form of a bureau that an officer may begin with; a page knows where its file lies. */
export interface Template {
  readonly id: string;
  /** File name among the templates that ship with the product. */
  readonly file: string;
  readonly title: Text;
  /** Whose form it is, and when it is filled in. */
  readonly forWhom: Text;
  readonly kind: SheetKind;
  /** The profile (口径) of the place it comes from. */
  readonly profile: string;
  readonly sheets: readonly string[];
  /** Printed in the form; units add their own. */
  readonly indicators: number;
}

function template(id: string, rest: Omit<Template, 'id' | 'file'>): Template {
  return { id, file: `${id}.xlsx`, ...rest };
}

/** In the order of the year: targets first, then the self-evaluation, then its report. */
export const TEMPLATES: readonly Template[] = [
  template('jinshui-declaration', {
    title: { zh: '部门（单位）整体支出绩效目标申报表', en: 'Declaration of performance targets (unit)' },
    forWhom: {
      zh: '郑州市金水区预算单位，年初申报目标用',
      en: 'Budget units of Jinshui district, Zhengzhou; before the year',
    },
    kind: 'declaration',
    profile: 'zhengzhou-jinshui',
    sheets: ['绩效目标申报表'],
    indicators: 27,
  }),
  template('zhengzhou-declaration', {
    title: {
      zh: '市级部门（单位）整体绩效目标申报表',
      en: 'Declaration of performance targets (municipal unit)',
    },
    forWhom: {
      zh: '郑州市市级部门和单位，年初申报目标用',
      en: 'Municipal departments and units of Zhengzhou; before the year',
    },
    kind: 'declaration',
    profile: 'zhengzhou-jinshui',
    sheets: ['整体绩效目标申报表'],
    indicators: 19,
  }),
  template('zhengning-self-evaluation', {
    title: { zh: '部门（单位）整体支出绩效自评表', en: 'Performance self-evaluation (unit)' },
    forWhom: {
      zh: '甘肃省正宁县预算单位，年度终了自评用',
      en: 'Budget units of Zhengning county, Gansu; after the year',
    },
    kind: 'self-evaluation',
    profile: 'gansu-zhengning',
    sheets: ['整体支出绩效自评表'],
    indicators: 15,
  }),
  template('yueyang-report', {
    title: { zh: '部门整体支出绩效评价自评报告及评分表', en: 'Self-evaluation report with its score table' },
    forWhom: {
      zh: '湖南省岳阳市预算单位，年度终了自评用',
      en: 'Budget units of Yueyang, Hunan; after the year',
    },
    kind: 'report',
    profile: 'hunan-yueyang',
    sheets: ['自评报告', '评分表'],
    indicators: 17,
  }),
  template('jinshui-summary', {
    title: { zh: '各项指标得分情况表', en: 'Summary of scores' },
    forWhom: {
      zh: '郑州市金水区预算单位，汇总得分和等级用',
      en: 'Budget units of Jinshui district, Zhengzhou; to sum up scores and grade',
    },
    kind: 'score-summary',
    profile: 'zhengzhou-jinshui',
    sheets: ['各项指标得分情况表'],
    indicators: 0,
  }),
];
