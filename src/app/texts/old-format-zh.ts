import type { LeftBehind } from '../old-format';

const things: Record<LeftBehind, string> = {
  macros: '宏',
  pictures: '图片和图形',
  charts: '图表',
  comments: '批注',
  'conditional-formats': '条件格式',
  dropdowns: '下拉选项',
  links: '超链接',
  filters: '筛选',
  'pivot-tables': '数据透视表',
  'outside-formulas': '引用其他工作簿的公式（只留计算结果）',
};

/** A file of the old format, opened as a copy. */
export const oldFormatZh = {
  title: (name: string) => `“${name}”是旧格式`,
  copied: (copy: string) => `这里打开的是它的副本，下载时存为“${copy}”，原文件不变。`,
  lost: (kinds: readonly LeftBehind[]) =>
    `副本里没有：${kinds.map((kind) => things[kind]).join('、')}。要保留这些，请先用 Excel 或 WPS 打开原文件，另存为 .xlsx 再打开。`,
  unchanged: '内容没有改动，只是换成了 .xlsx 格式。',
};

export type OldFormatTexts = typeof oldFormatZh;
