import { explanationZh } from './explanation-zh';
import { gapWalkZh } from './gap-walk-zh';
import { paneZh } from './pane-zh';
import { resultsZh } from './results-zh';
import { tellingZh } from './telling-zh';

/** The Chinese texts are the catalogue: their type is what every other language has to fill. */
export const zh = {
  telling: tellingZh,
  pane: paneZh,
  gapWalk: gapWalkZh,
  explanation: explanationZh,
  results: resultsZh,
};

export type Texts = typeof zh;
