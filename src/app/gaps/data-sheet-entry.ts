import type { Analysis } from '../../core/compute/types';
import type { DataTable } from '../../core/layout/types';
import type { DataSheetPlan } from '../../core/planning/data-sheet';
import type { CellEdit, NewSheet } from '../../core/planning/types';
import type { Entry } from './parse-entry';

type Accepted = Extract<Entry, { kind: 'value' }>;

/** The plan of a data sheet, or of new rows under a data list, with the value of one item in it; null when it has no row for it. */
export function fillIn(
  plan: DataSheetPlan,
  item: string,
  entry: Accepted,
  analysis: Analysis,
): DataSheetPlan | null {
  const sheet = plan.newSheets.findIndex((one) => rowOf(one, item) !== null);
  if (sheet >= 0)
    return {
      ...plan,
      newSheets: plan.newSheets.map((one, i) => (i === sheet ? withValue(one, item, entry) : one)),
    };
  const edit = addedValue(plan.edits, item, entry, analysis);
  return edit === null ? null : { ...plan, edits: [...plan.edits, edit] };
}

function rowOf({ cells }: NewSheet, item: string): number | null {
  const label = cells.find(({ col, value }) => col === 0 && value.kind === 'text' && value.value === item);
  return label?.row ?? null;
}

function withValue(sheet: NewSheet, item: string, { value, format }: Accepted): NewSheet {
  const row = rowOf(sheet, item);
  const style = format === undefined ? 'amount' : 'percent';
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === row && cell.col === 1 ? { ...cell, value, style } : cell)),
  };
}

/** The cell beside the new row's name, under the list's own value column. */
function addedValue(
  edits: readonly CellEdit[],
  item: string,
  { value, format }: Accepted,
  analysis: Analysis,
): CellEdit | null {
  const named = edits.find((edit) => edit.value.kind === 'text' && edit.value.value === item);
  const list = analysis.sheets
    .find((sheet) => sheet.name === named?.sheet)
    ?.tables.find((table): table is DataTable => table.kind === 'data' && table.columns.met === undefined);
  const col = list?.columns.value;
  if (named === undefined || col === undefined) return null;
  const { sheet, row } = named;
  return {
    sheet,
    row,
    col,
    value,
    expect: '',
    replaceFormula: false,
    ...(format === undefined ? {} : { format }),
  };
}
