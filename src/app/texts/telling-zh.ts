/** What the officer is told after a click. */
export const tellingZh = {
  product: '绩核',
  counts: {
    errors: (count: number) => `差错 ${count} 处`,
    warnings: (count: number) => `提醒 ${count} 处`,
    infos: (count: number) => `提示 ${count} 条`,
    gaps: (count: number) => `缺项 ${count} 项`,
  },
  check: {
    title: '检查',
    noForm: {
      pane: '没有认出整体支出绩效自评表，没有写入任何内容。',
      ribbon: '没有认出整体支出绩效自评表，没有写入任何内容。打开面板可以指定各列，或插入空白模板。',
    },
    clean: '没有发现矛盾，也没有缺项。',
    marks: {
      put: (errors: boolean, warnings: boolean) =>
        `${[...(errors ? ['差错标为红底实线框'] : []), ...(warnings ? ['提醒标为黄底虚线框'] : [])].join('，')}；原有的底色没有改动。`,
      off: '表中没有加标记：面板“设置”里的“在表中标出差错和提醒”是关着的。',
    },
  },
  recalculate: {
    title: '重算',
    written: (count: number) => `写入 ${count} 格`,
    nothing: '没有需要写入的格。',
    kept: {
      pane: (count: number) =>
        `${count} 格已填的数与计算结果不同，保留原数；要改写，请在“重算”里打开“覆盖填写值”。`,
      ribbon: (count: number) =>
        `${count} 格已填的数与计算结果不同，保留原数；要改写，请在面板的“重算”里打开“覆盖填写值”。`,
    },
    ignored: (count: number) => `${count} 格的条目已忽略，保留原样。`,
    takeBack: { pane: '可点“撤销”恢复原样。', ribbon: '可在面板中点“撤销”恢复原样。' },
    skipped: {
      changed: (count: number) => `${count} 格在此期间已被改动，没有写入：`,
      formula: (count: number) => `${count} 格有公式，没有写入：`,
      'no-sheet': (count: number) => `${count} 格所在的工作表已不在，没有写入：`,
    },
    locked: (sheets: string, count: number) =>
      `工作表受保护：${sheets}。应写入的 ${count} 格都没有写入；请先在“审阅”中撤消工作表保护，再点“重算”。`,
  },
  adopt: {
    title: '采用计算值',
    adopted: (cell: string, before: string, after: string) =>
      before === ''
        ? `${cell} 已填 ${after}。可点“撤销”恢复原样。`
        : `${cell} 已由 ${before} 改为 ${after}。可点“撤销”恢复原样。`,
    /** An entered value that no longer holds. */
    follow: (name: string, cell: string, before: string, after: string) =>
      `${name}（${cell}）填写 ${before}，现在应为 ${after}`,
    following: (named: string, further: number) =>
      `${named}${further > 0 ? `，另有 ${further} 处` : ''}；没有一并改写，请接着核对。`,
    nothing: '这一格现在与计算结果一致，没有写入。',
    locked: (sheets: string) => `工作表受保护：${sheets}。没有写入；请先在“审阅”中撤消工作表保护。`,
  },
  clearMarks: {
    title: '清除标记',
    done: '绩核的标记已清除；单元格的内容和原有格式没有改动。',
  },
  undo: {
    title: '撤销',
    nothing: '没有可以撤销的操作。',
    restored: (count: number) => `${count} 格已恢复原样。`,
    nothingLeft: '没有要恢复的格。',
    takenSheets: (sheets: string) => `已删去新建的工作表：${sheets}。`,
    restoredSheets: (sheets: string) => `已恢复被替换的工作表：${sheets}。`,
    left: (count: number) => `${count} 格后来被改动，保留现在的内容：`,
    leftSheets: (sheets: string) => `新建的工作表已有新内容或无法删除，予以保留：${sheets}。`,
  },
  technical: (words: string) => `技术信息：${words}`,
  close: '关闭',
  noResult: '没有收到结果；结果在面板里。',
  unmarked: (sheets: string) => `下列工作表受保护，没有加上或清除标记：${sheets}。`,
  places: (shown: string, total: number) => `${shown} 等 ${total} 处`,
  separator: '、',
  also: '；',
  joint: '，',
  stop: '。',
};

export type TellingTexts = typeof tellingZh;
