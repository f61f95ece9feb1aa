import { reviewEn } from './review-en';
import { reviewZh, type ReviewTexts } from './review-zh';
import type { Language } from './texts';

/** Apart from the pane's catalogue: only the workbench looks at many files. */
export function reviewTextsIn(language: Language): ReviewTexts {
  return language === 'zh' ? reviewZh : reviewEn;
}
