/** Work that outlives the page, and wiping it. */
export const keepingZh = {
  restored: (name: string, isHandedOut: boolean) =>
    `已恢复“${name}”上次${isHandedOut ? '下载过' : '没有下载'}的修改。`,
  restoredBut: (name: string, isHandedOut: boolean, cells: number) =>
    `已恢复“${name}”上次${isHandedOut ? '下载过' : '没有下载'}的修改；其中 ${cells} 格放不回去，没有恢复。`,
  giveUp: '放弃这些修改',
  giveUpAsk: (name: string) => `恢复之后您又改过“${name}”。放弃的话，后来改的也一起放弃。要继续吗？`,
  dismiss: '知道了',
  clear: '清除本机数据',
  clearAsk:
    '要清除绩核记在这台电脑上的全部数据吗？包括没有下载的修改、忽略的条目和设置。打开着的文件还在本页，电脑里的文件都不会动。',
  cleared: '本机数据已清除。打开着的文件还在本页，要留下的请下载。',
};

export type KeepingTexts = typeof keepingZh;
