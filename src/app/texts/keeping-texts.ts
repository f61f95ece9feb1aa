import { keepingEn } from './keeping-en';
import { keepingZh, type KeepingTexts } from './keeping-zh';
import type { Language } from './texts';

/** Apart from the pane's catalogue: in Excel the workbook itself keeps what is typed. */
export function keepingTextsIn(language: Language): KeepingTexts {
  return language === 'zh' ? keepingZh : keepingEn;
}
