import type { Edited } from '../../../app/edit-session';
import { parseBlock } from '../../../app/editing/copied-block';
import { entryText } from '../../../app/editing/entry-text';
import { placeBlock } from '../../../app/editing/place-block';
import { readEntry } from '../../../app/editing/read-entry';
import { refusal, type RefusalCode } from '../../../app/editing/refusal';
import type { ChangedArea } from '../../../app/open-workbook';
import type { Place, SheetSnapshot } from '../../../core/grid/cell';
import { parseTyped } from '../../../core/value/parse-typed';
import { editedCell, editedFormat } from '../../cell-rules/edited-cell';
import { anchorOf } from '../../cell-rules/judge-edits';
import { type FileFacts, type FormattedPut, formatHere, isInArray, putCells } from './carry-out';
import { type State, cellIn, isSameCell, sheetIn } from './state';

export type Attempt =
  { readonly kind: 'done'; readonly state: State } | Extract<Edited, { readonly kind: 'refused' }>;

function refused(code: RefusalCode, at: Place): Attempt {
  return { kind: 'refused', refusal: refusal(code, at.sheet), at };
}

export function typing(state: State, facts: FileFacts, place: Place, typed: string): Attempt {
  const sheet = sheetIn(state.snapshot, place.sheet);
  if (sheet === undefined) return refused('no-sheet', place);
  const at = { sheet: sheet.name, ...anchorOf(sheet.merges, place.row, place.col) };
  return putTexts(state, facts, sheet, [{ ...at, text: typed }]);
}

export function pasting(state: State, facts: FileFacts, selected: ChangedArea, copied: string): Attempt {
  const first = { sheet: selected.sheet, row: selected.top, col: selected.left };
  const sheet = sheetIn(state.snapshot, selected.sheet);
  if (sheet === undefined) return refused('no-sheet', first);
  const placed = placeBlock(parseBlock(copied), selected, sheet.merges);
  if (typeof placed === 'string') return refused(placed, first);
  return putTexts(
    state,
    facts,
    sheet,
    placed.map((one) => ({ ...one, sheet: sheet.name })),
  );
}

/** Only what stands there is looked at: a selection may be the whole sheet. */
export function clearing(state: State, facts: FileFacts, selected: ChangedArea): Attempt {
  const sheet = sheetIn(state.snapshot, selected.sheet);
  const first = { sheet: selected.sheet, row: selected.top, col: selected.left };
  if (sheet === undefined) return refused('no-sheet', first);
  const filled = sheet.rows
    .filter(({ row }) => row >= selected.top && row <= selected.bottom)
    .flatMap(({ row, cells }) => cells.map(({ col }) => ({ row, col })))
    .filter(({ col }) => col >= selected.left && col <= selected.right);
  const alone = anchorOf(sheet.merges, first.row, first.col);
  const isAlone = selected.top === selected.bottom && selected.left === selected.right;
  const places = isAlone ? [alone] : filled;
  return putTexts(
    state,
    facts,
    sheet,
    places.map((one) => ({ ...one, sheet: sheet.name, text: '' })),
  );
}

/** All or nothing: half a pasted block would have to be looked for. */
function putTexts(
  state: State,
  facts: FileFacts,
  sheet: SheetSnapshot,
  texts: readonly (Place & { readonly text: string })[],
): Attempt {
  const puts: FormattedPut[] = [];
  for (const { text, ...at } of texts) {
    const current = cellIn(sheet, at.row, at.col);
    if (text === entryText(current, facts.date1904)) continue;
    if (sheet.protected) return refused('protected', at);
    if (isInArray(facts, at)) return refused('array', at);
    const format = formatHere(state, facts, at);
    const textPercents = format === undefined && text.includes('%') && writesPercentsAsText(sheet, at);
    const entry = readEntry(text, { format, textPercents, date1904: facts.date1904 });
    if (entry.kind === 'refused') return refused(entry.why, at);
    const next = editedFormat(format, entry.format);
    const cell = editedCell(entry.value, next, facts.date1904);
    if (!isSameCell(cell, current)) puts.push({ ...at, cell, format: next ?? null });
  }
  return { kind: 'done', state: puts.length === 0 ? state : putCells(state, puts, facts) };
}

/** As many filled cells of the column as are asked how they write percentages. */
const ASKED = 8;

/** What stood here, or else most of the nearest percentages of the column. */
function writesPercentsAsText(sheet: SheetSnapshot, { row, col }: Place): boolean {
  const near = sheet.rows
    .flatMap((entry) =>
      entry.cells.filter((cell) => cell.col === col).map((cell) => ({ row: entry.row, cell })),
    )
    .filter(({ cell }) => isPercent(cell.text))
    .sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))
    .slice(0, ASKED);
  if (near[0]?.row === row) return near[0].cell.number === undefined;
  const texts = near.filter(({ cell }) => cell.number === undefined).length;
  return texts * 2 > near.length;
}

function isPercent(text: string): boolean {
  if (!/[%％]/.test(text)) return false;
  const value = parseTyped(text);
  return value.kind === 'number' && value.percent;
}
