/** What stands in the 检查结果 sheet, and in the same as text. */
export const resultsZh = {
  sheet: '检查结果',
  unit: '填报单位',
  form: '表',
  profile: '口径',
  profileText: (name: string, source: string) => `${name}（${source}）`,
  rules: '规则版本',
  checkedAt: '检查时间',
  points: '总分',
  pointsText: (score: string, full: string, grade: string | null) =>
    grade === null ? `${score} 分（满分 ${full} 分）` : `${score} 分（满分 ${full} 分），等级：${grade}`,
  counts: '结果',
  asideCount: (count: number) => `已忽略 ${count} 条`,
  columns: {
    severity: '类别',
    place: '位置',
    subject: '对象',
    message: '说明',
    figures: '填写与计算',
    cause: '可能的原因',
    clause: '依据',
    neededBy: '需要它的指标',
    reason: '忽略的理由',
  },
  severities: { error: '差错', warning: '提醒', info: '提示', gap: '缺项' },
  entered: (value: string) => `填写 ${value}`,
  expected: (value: string) => `应为 ${value}`,
  sheetSection: (sheet: string, count: number) => `${sheet}（${count} 条）`,
  gaps: (count: number) => `缺项（${count} 项）`,
  aside: (count: number) => `已忽略（${count} 条）`,
  clean: '没有发现矛盾，也没有缺项。',
  seal: (version: string, code: string) =>
    `由绩核 ${version} 生成；再次写出检查结果时，未改动过的本表会被替换。校验码 ${code}`,
  joint: '，',
  colon: '：',
  stop: '；',
};

export type ResultsTexts = typeof resultsZh;
