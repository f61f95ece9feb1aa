import { analyseWorkbook } from '../core/compute/analyse';
import { addDataSheet } from './add-data-sheet';
import type { Engine } from './engine';
import { explainPlace } from './explain/explain-place';
import { fillGap } from './gaps/fill-gap';
import { columnsAsRead } from './layout-question/columns-as-read';
import { lookAtForm } from './look-at-form';
import { checkAndMark, clearMarks } from './mark-findings';
import { previewRecalculation } from './preview-recalculation';
import { recalculateWorkbook } from './recalculate-workbook';
import { writeResults } from './results/write-results';

/** The engine on the very thread that asks. */
export const directEngine: Engine = {
  look: (snapshot, options) => later(() => lookAtForm(snapshot, options)),
  check: checkAndMark,
  preview: (snapshot, choices) => later(() => previewRecalculation(snapshot, choices)),
  recalculate: recalculateWorkbook,
  explain: (snapshot, place, options) => later(() => explainPlace(snapshot, place, options)),
  fillGap,
  addDataSheet,
  columns: (snapshot, options) => later(() => columnsAsRead(snapshot, analyseWorkbook(snapshot, options))),
  writeResults,
  clearMarks,
};

/** A fault of the program comes out as a rejection, as it would from another thread. */
function later<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
