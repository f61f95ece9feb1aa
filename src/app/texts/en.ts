import { explanationEn } from './explanation-en';
import { gapWalkEn } from './gap-walk-en';
import { paneEn } from './pane-en';
import { resultsEn } from './results-en';
import { tellingEn } from './telling-en';
import type { Texts } from './zh';

export const en: Texts = {
  telling: tellingEn,
  pane: paneEn,
  gapWalk: gapWalkEn,
  explanation: explanationEn,
  results: resultsEn,
};
