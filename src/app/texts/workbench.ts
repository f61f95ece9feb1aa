import type { Language } from './texts';
import { workbenchEn } from './workbench-en';
import { workbenchZh, type WorkbenchTexts } from './workbench-zh';

const CATALOGUE: Readonly<Record<Language, WorkbenchTexts>> = { zh: workbenchZh, en: workbenchEn };

/** Apart from the catalogue of the pane, which is loaded in Excel too. */
export function workbenchTexts(language: Language): WorkbenchTexts {
  return CATALOGUE[language];
}
