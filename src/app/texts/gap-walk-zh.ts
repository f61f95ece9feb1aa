import type { GapKind } from '../gaps/types';

/** The walk through the 缺项. */
export const gapWalkZh = {
  heading: '补缺项',
  progress: (done: number, total: number) => `已补 ${done} / ${total}`,
  kinds: {
    operand: '计算要用的数据',
    target: '指标值',
    weight: '分值',
    actual: '实际完成值',
    score: '得分',
    reason: '偏差原因和改进措施',
    'execution-reason': '预算执行率偏低的原因',
  } satisfies Record<GapKind, string>,
  /** In the list, beside what it is about. */
  short: {
    operand: '数据',
    target: '指标值',
    weight: '分值',
    actual: '实际完成值',
    score: '得分',
    reason: '原因',
    'execution-reason': '原因',
  } satisfies Record<GapKind, string>,
  /** The form's own word for the column, where it has one. */
  headed: (_kind: string, heading: string) => heading,
  label: (kind: string, unit: string | null) => (unit === null || unit === '' ? kind : `${kind}（${unit}）`),
  gloss: (text: string) => `口径：${text}`,
  definition: (text: string) => `指标说明：${text}`,
  neededBy: (names: string) => `用于计算：${names}`,
  computed: (value: string) => `按表内数据算得 ${value}，已先填在这里，核对后写入。`,
  write: '写入',
  writeNewSheet: '建基础数据表并写入',
  newSheet:
    '工作簿里没有基础数据表。写入时新建一张，列出各指标计算要用的全部数据和口径；没有实际完成值一列的表，另附指标测算。',
  makeSheet: '建基础数据表',
  sheetMade: '已建基础数据表，所需的数据项都列在里面。在这里逐项填，或直接填在表中，都可以。',
  newRow: (sheet: string) => `写在“${sheet}”表的新增一行。`,
  next: '下一项',
  written: (cell: string, text: string) => `${cell} 已写入“${text}”。`,
  writtenInList: (text: string) => `已在基础数据表写入“${text}”。`,
  closed: '这一项已经补上了。',
  skipped: {
    changed: (_sheet: string, cell: string, found: string) =>
      `${cell} 刚才已填“${found}”，没有写入。请核对后再试。`,
    formula: (_sheet: string, cell: string, found: string) =>
      `${cell} 里有公式“${found}”，没有写入。请在表里改公式所引用的格。`,
    protected: (sheet: string) =>
      `工作表“${sheet}”受保护，没有写入。请先在“审阅”中撤消工作表保护，再点“写入”。`,
    'no-sheet': (sheet: string) => `工作表“${sheet}”已不在，没有写入。`,
  },
  list: '全部缺项',
  done: '已补',
  open: '未补',
  current: '正在补',
  none: '没有缺项。',
  complete: '缺项已全部补上。接着点“重算”填写算得出的率和得分，再点“检查”。',
};

export type GapWalkTexts = typeof gapWalkZh;
