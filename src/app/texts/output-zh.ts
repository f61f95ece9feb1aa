/** 输出结果: the 检查结果 sheet, or the same as text. */
export const outputZh = {
  heading: '输出结果',
  about: '写入当前的差错、提醒、提示和缺项，已忽略的连同理由列在最后；位置可点击，直达单元格。',
  again: '再次写入时，没有改动过的上一份会被替换。',
  write: '写入“检查结果”表',
  copy: '复制为文字',
  contains: '内容',
  written: (sheet: string) => `已写入工作表“${sheet}”。`,
  replaced: (sheet: string) => `工作表“${sheet}”已更新，上一份已被替换；可点“撤销”恢复。`,
  writtenSomewhere: '检查结果已写入新的工作表。',
};

export type OutputTexts = typeof outputZh;
