/** 解释: how a figure comes about. */
export const explanationZh = {
  heading: '解释',
  choose: '指标',
  selected: (cell: string) => `所选单元格 ${cell}`,
  unchosen: '请选择指标',
  follow: '点表中的任一格，这里就解释它。',
  nothing: (cell: string) =>
    `${cell} 里没有可以解释的数。请点指标、合计、等级或基础数据所在的格，或在上面选一个指标。`,
  noCell: '请点表中的一格，或在上面选一个指标。',
  stated: '表内填写',
  blank: '空白',
  definition: '指标说明',
  standing: { form: '表内原文', catalogue: '表内没有写，按通行算法', table: '按表格本身的关系' },
  rests: (words: string) => `依据：${words}`,
  calculation: '计算',
  formula: '公式',
  operands: '各项数据',
  /** An operand of the formula under the name that the workbook gives it. */
  called: (item: string) => `即${item}`,
  missing: '缺',
  convertedFrom: (text: string) => `由 ${text} 换算`,
  score: '得分',
  steps: '推算步骤',
  entered: '填写',
  computed: '计算结果',
  agrees: '与计算结果一致',
  differs: '与计算结果不一致',
  met: '达到指标值',
  unmet: '没有达到指标值',
  remarks: '说明',
  usedBy: '用在这些指标里',
};

export type ExplanationTexts = typeof explanationZh;
