import { columnsZh } from './columns-zh';
import { explanationZh } from './explanation-zh';
import { gapWalkZh } from './gap-walk-zh';
import { outputZh } from './output-zh';
import { overviewZh } from './overview-zh';
import { paneZh } from './pane-zh';
import { resultsZh } from './results-zh';
import { statesZh } from './states-zh';
import { tellingZh } from './telling-zh';

/** The Chinese texts are the catalogue: their type is what every other language has to fill. */
export const zh = {
  telling: tellingZh,
  pane: paneZh,
  gapWalk: gapWalkZh,
  explanation: explanationZh,
  results: resultsZh,
  states: statesZh,
  overview: overviewZh,
  columns: columnsZh,
  output: outputZh,
};

export type Texts = typeof zh;
