import { analyseWorkbook, type AnalyseOptions } from '../../core/compute/analyse';
import type { Analysis } from '../../core/compute/types';
import type { Place, WorkbookSnapshot } from '../../core/grid/cell';
import { linkTo, type CellLink } from '../cell-link';
import { explainCell } from './explain-cell';
import type { Explanation } from './types';

/** What a list to choose from holds: an indicator of a visible form. */
export interface Explainable {
  readonly title: string;
  readonly at: CellLink;
}

export interface ExplainedPlace {
  /** In the order of the forms. */
  readonly indicators: readonly Explainable[];
  /** Null where the cell belongs to nothing that has rules. */
  readonly explanation: Explanation | null;
}

export function explainPlace(
  snapshot: WorkbookSnapshot,
  place: Place | null,
  options: AnalyseOptions = {},
): ExplainedPlace {
  const analysis = analysisOf(snapshot, options);
  return {
    indicators: explainableOf(analysis),
    explanation: place === null ? null : explainCell(analysis, place),
  };
}

let last: { snapshot: WorkbookSnapshot; options: string; analysis: Analysis } | null = null;

/** An officer who goes from cell to cell asks about one and the same reading again and again. */
function analysisOf(snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis {
  const key = JSON.stringify(options);
  if (last?.snapshot !== snapshot || last.options !== key)
    last = { snapshot, options: key, analysis: analyseWorkbook(snapshot, options) };
  return last.analysis;
}

function explainableOf({ indicators, sheets }: Analysis): Explainable[] {
  const hidden = new Set(sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name));
  return indicators.flatMap(({ name, row, table }) => {
    const at = row.cells.name ?? row.cells.level2 ?? row.cells.level1;
    if (at === undefined || hidden.has(table.sheet)) return [];
    const title = name === '' ? at.text : name;
    return [{ title, at: linkTo({ sheet: table.sheet, row: row.row, col: at.col }) }];
  });
}
