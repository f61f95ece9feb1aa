import { columnsEn } from './columns-en';
import { explanationEn } from './explanation-en';
import { gapWalkEn } from './gap-walk-en';
import { outputEn } from './output-en';
import { overviewEn } from './overview-en';
import { paneEn } from './pane-en';
import { resultsEn } from './results-en';
import { statesEn } from './states-en';
import { tellingEn } from './telling-en';
import type { Texts } from './zh';

export const en: Texts = {
  telling: tellingEn,
  pane: paneEn,
  gapWalk: gapWalkEn,
  explanation: explanationEn,
  results: resultsEn,
  states: statesEn,
  overview: overviewEn,
  columns: columnsEn,
  output: outputEn,
};
