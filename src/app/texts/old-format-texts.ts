import { oldFormatEn } from './old-format-en';
import { oldFormatZh, type OldFormatTexts } from './old-format-zh';
import type { Language } from './texts';

/** Apart from the pane's catalogue: in Excel there is no file of the old format that is not one of Excel's own. */
export function oldFormatTextsIn(language: Language): OldFormatTexts {
  return language === 'zh' ? oldFormatZh : oldFormatEn;
}
