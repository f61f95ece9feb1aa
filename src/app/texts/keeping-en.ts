import type { KeepingTexts } from './keeping-zh';

export const keepingEn: KeepingTexts = {
  restored: (name) => `Your changes to “${name}” that were not downloaded are back.`,
  restoredBut: (name, cells) =>
    `Your changes to “${name}” that were not downloaded are back, but for ${cells} cells that they no longer fit.`,
  giveUp: 'Give them up',
  dismiss: 'OK',
  clear: 'Clear data on this machine',
  clearAsk:
    'Clear everything Jihe keeps on this machine: changes that were not downloaded, ignored findings and settings? The open file stays on this page, and no file of yours is touched.',
  cleared:
    'The data on this machine is cleared. The open file is still on this page; download it to keep it.',
};
