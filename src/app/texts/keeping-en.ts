import type { KeepingTexts } from './keeping-zh';

export const keepingEn: KeepingTexts = {
  restored: (name, isHandedOut) =>
    `Your changes to “${name}” that were ${isHandedOut ? 'downloaded' : 'not downloaded'} last time are back.`,
  restoredBut: (name, isHandedOut, cells) =>
    `Your changes to “${name}” that were ${isHandedOut ? 'downloaded' : 'not downloaded'} last time are back, but for ${cells} cells that they no longer fit.`,
  giveUp: 'Give them up',
  giveUpAsk: (name) =>
    `You have changed “${name}” since your changes came back. Giving them up gives up what came later, too. Continue?`,
  dismiss: 'OK',
  clear: 'Clear data on this machine',
  clearAsk:
    'Clear everything Jihe keeps on this machine: changes that were not downloaded, ignored findings and settings? The open file stays on this page, and no file of yours is touched.',
  cleared:
    'The data on this machine is cleared. The open file is still on this page; download it to keep it.',
};
