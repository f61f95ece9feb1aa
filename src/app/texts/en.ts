import { paneEn } from './pane-en';
import { resultsEn } from './results-en';
import { tellingEn } from './telling-en';
import type { Texts } from './zh';

export const en: Texts = {
  telling: tellingEn,
  pane: paneEn,
  results: resultsEn,
};
