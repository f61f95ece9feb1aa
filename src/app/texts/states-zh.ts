/** What is told when there is nothing to work on yet, or when it takes its time. */
export const statesZh = {
  blank: {
    title: '工作簿是空的',
    advice: '请打开财政部门下发的绩效表，或从下面选一份空白模板，插入为新工作表。',
    alone: '请打开财政部门下发的绩效表，再点“检查”。',
  },
  nothing: {
    title: '没有认出绩效表',
    lookedFor: (sheets: number) =>
      `看了${sheets === 1 ? '这张工作表' : `全部 ${sheets} 张工作表`}，没有找到“三级指标、指标值、实际完成值、分值、得分”这样的表头。`,
    advice: '请打开财政部门下发的整体支出绩效自评表或目标申报表，再点“检查”。',
  },
  templates: {
    heading: '插入空白模板',
    hint: '作为新工作表加在最后，不改动已有的表；可点“撤销”去掉。',
    insert: '插入',
    insertNamed: (title: string) => `插入 ${title}`,
    indicators: (count: number) => `${count}个指标`,
    title: '插入模板',
    inserted: (sheets: string) => `已插入工作表“${sheets}”。不需要的，点“撤销”去掉。`,
    profile: (name: string) => `口径已随模板定为${name}，可在“设置”中更改。`,
    unread: '模板文件没有读到，多半是网络不通。什么也没有写入，请重试。',
  },
  waiting: 'Excel 还没有回应。正在编辑单元格的，请按回车或 Esc；有对话框开着的，请先关闭。之后自动继续。',
  large: (sheets: number) => `共 ${sheets} 张工作表，还在计算。可以照常使用 Excel，也可以点“取消”。`,
  largeWriting: (sheets: number) => `共 ${sheets} 张工作表，还在处理。可以照常使用 Excel。`,
  counted: {
    reading: '正在读取工作表',
    some: (done: number, sheets: number) => `已看 ${done} / ${sheets} 张表`,
    all: (sheets: number) => `${sheets} 张表都已看过，正在汇总`,
    allWriting: (sheets: number) => `${sheets} 张表都已看过，正在写入`,
  },
  slow: '还在读取，工作簿较大时要多等一会儿。',
  givenUp: '已取消，没有写入任何内容。',
  locked: (sheets: string) =>
    `工作表“${sheets}”受保护，现在写不进去。请在“审阅”中撤销工作表保护，再点下面的按钮。`,
  stray: {
    title: '程序出错',
    text: '出现意外错误。已写入的内容仍在，可点“撤销”；可以继续使用，结果有疑问时请再点“检查”。请把详情发给维护人员。',
  },
  broken: {
    title: '面板出错',
    text: '面板显示时出现意外错误。这个错误没有改动表格；出错前已写入的内容仍在，重新打开后可点“撤销”。',
    help: '仍不行，请把详情发给维护人员。',
  },
};

export type StatesTexts = typeof statesZh;
