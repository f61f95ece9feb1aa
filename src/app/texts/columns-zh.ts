/** What each column of a form is: asked when it is not certain, changed when the officer wants to. */
export const columnsZh = {
  ask: '请核对各列',
  heading: '各列是什么',
  inSheet: (sheet: string) => `工作表“${sheet}”`,
  sheet: '工作表',
  role: '项目',
  column: '所在列',
  choose: (role: string) => `${role}在哪一列`,
  none: '没有这一列',
  pick: '请选择',
  unsaid: (role: string) => `请指明“${role}”在哪一列；没有的，选“没有这一列”。`,
  letter: (letter: string) => `${letter} 列`,
  sample: (texts: string) => `如：${texts}`,
  unsure: '请核对',
  all: '显示全部各列',
  confirm: '确认',
  later: '以后再说',
  reset: '恢复自动识别',
  byOfficer: '按您的指定读取。',
  byReading: '按表头自动识别。',
  nothing: '没有找到绩效表。',
  saved: (sheet: string) => `已记住工作表“${sheet}”的各列，结果已按此更新。`,
  forgotten: (sheet: string) => `工作表“${sheet}”的各列已恢复自动识别。`,
};

export type ColumnsTexts = typeof columnsZh;
