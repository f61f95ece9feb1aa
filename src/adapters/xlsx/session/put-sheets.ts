import type { SheetSnapshot } from '../../../core/grid/cell';
import type { NewSheet } from '../../../core/planning/types';
import { editedCell } from '../../cell-rules/edited-cell';
import { formatOfLook } from '../../cell-rules/look-format';
import { freeSheetName } from '../../cell-rules/sheet-name';
import { type AddedSheet, type PutSheet, type State, withCells } from './state';

/** Puts new sheets at the end, or where a sheet of ours stood that they take the place of. */
export function putSheets(
  state: State,
  plans: readonly NewSheet[],
  facts: { replaceable(sheet: string): boolean },
): { readonly grown: State; readonly added: readonly PutSheet[] } {
  const added: PutSheet[] = [];
  let grown = state;
  for (const plan of plans) {
    const put = putSheet(grown, plan, facts);
    grown = put.grown;
    added.push(put.added);
  }
  return { grown, added };
}

function putSheet(
  state: State,
  wanted: NewSheet,
  facts: { replaceable(sheet: string): boolean },
): { readonly grown: State; readonly added: PutSheet } {
  const { sheets } = state.snapshot;
  const { replaces, cells, columnWidths } = wanted;
  const plan = { name: wanted.name, cells, columnWidths };
  const former = replaces === undefined ? undefined : sheets.find((sheet) => sheet.name === replaces);
  const ours = state.added.find(({ content }) => content.name === former?.name) ?? null;
  if (former === undefined || (ours === null && !facts.replaceable(former.name))) {
    const names = sheets.map((sheet) => sheet.name);
    const name = freeSheetName(plan.name, names);
    const sheet = addedSheet({ ...plan, name });
    const snapshot = { ...state.snapshot, sheets: [...sheets, sheet.content] };
    return { grown: { ...state, snapshot, added: [...state.added, sheet] }, added: { name, former: null } };
  }
  const { name } = former;
  const inFile = ours === null ? name : ours.plan.replaces;
  // Its tab stays as it is, a hidden one too.
  const kept = inFile === undefined ? {} : { replaces: inFile };
  const sheet = addedSheet({ ...plan, name, ...kept }, former.hidden);
  return {
    grown: {
      ...state,
      snapshot: { ...state.snapshot, sheets: sheets.map((one) => (one === former ? sheet.content : one)) },
      added: [...state.added.filter((one) => one !== ours), sheet],
    },
    added: { name, former: { content: former, added: ours } },
  };
}

function addedSheet(plan: NewSheet, hidden = false): AddedSheet {
  return { plan, content: { ...contentOf(plan.name, plan), hidden } };
}

function contentOf(name: string, { cells }: NewSheet): SheetSnapshot {
  const empty = {
    name,
    hidden: false,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
    protected: false,
  };
  const puts = cells.map(({ row, col, value, style }) => ({
    sheet: name,
    row,
    col,
    cell: editedCell(value, formatOfLook(style), false),
  }));
  return withCells({ sheets: [empty], written: [] }, puts).sheets[0] ?? empty;
}
