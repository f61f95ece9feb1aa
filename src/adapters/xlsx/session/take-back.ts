import type { LeftCell, UndoReport } from '../../../app/open-workbook';
import { cellPlace } from '../../../core/grid/address';
import type { Place, WrittenRecord } from '../../../core/grid/cell';
import { typedText } from '../../../core/value/typed-text';
import { type FileFacts, putCells } from './carry-out';
import { type Click, type State, cellIn, isSameCell, sheetIn } from './state';

/** Takes back the last click: cells that were changed since stay as they are, and so does a sheet with something new in it. */
export function takeBackClick(
  state: State,
  facts: FileFacts,
): { readonly state: State; readonly report: UndoReport } | null {
  const click = state.clicks.at(-1);
  if (click === undefined) return null;
  const taken = click.sheets.filter(({ name }) => isAsAdded(state, name));
  const gone = new Set(taken.map(({ name }) => name));
  const leftSheets = click.sheets
    .map(({ name }) => name)
    .filter((name) => !gone.has(name) && sheetIn(state.snapshot, name) !== undefined);
  const { restored, left } = sortCells(state, click, gone);
  const put = putCells(
    state,
    restored.map(({ place, before }) => ({ ...place, cell: before })),
    facts,
  );
  const formers = new Map(taken.map(({ name, former }) => [name, former]));
  const sheets = put.snapshot.sheets.flatMap((sheet) =>
    gone.has(sheet.name) ? (formers.get(sheet.name)?.content ?? []) : [sheet],
  );
  const back = new Set(restored.map(({ place }) => cellPlace(place)));
  const names = new Set(sheets.map((sheet) => sheet.name));
  const written = recordsAfter(put.snapshot.written, click.written, back, names);
  const next: State = {
    ...put,
    snapshot: { sheets: gone.size === 0 ? put.snapshot.sheets : sheets, written },
    added: [
      ...put.added.filter(({ content }) => !gone.has(content.name)),
      ...taken.flatMap(({ former }) => former?.added ?? []),
    ],
    marks: put.marks?.filter((mark) => names.has(mark.sheet)) ?? null,
    clicks: put.clicks.slice(0, -1),
  };
  const places = restored.map(({ place }) => place);
  return { state: next, report: { restored: places, left, leftSheets, ...takenAway(taken) } };
}

/** A sheet that made room for a former one is no sheet less: the former is back. */
function takenAway(sheets: Click['sheets']): Pick<UndoReport, 'takenSheets' | 'restoredSheets'> {
  const takenSheets = sheets.filter(({ former }) => former === null).map(({ name }) => name);
  const restoredSheets = sheets.filter(({ former }) => former !== null).map(({ name }) => name);
  return {
    ...(takenSheets.length === 0 ? {} : { takenSheets }),
    ...(restoredSheets.length === 0 ? {} : { restoredSheets }),
  };
}

/** Nothing but what we put there. */
function isAsAdded({ snapshot, added }: State, name: string): boolean {
  const content = added.find((sheet) => sheet.content.name === name)?.content;
  const now = sheetIn(snapshot, name);
  return content !== undefined && now !== undefined && JSON.stringify(now) === JSON.stringify(content);
}

interface Sorted {
  readonly restored: Click['cells'];
  readonly left: readonly LeftCell[];
}

function sortCells({ snapshot }: State, click: Click, gone: ReadonlySet<string>): Sorted {
  const restored: Click['cells'][number][] = [];
  const left: LeftCell[] = [];
  for (const change of click.cells) {
    const { sheet, row, col }: Place = change.place;
    if (gone.has(sheet)) continue;
    const now = cellIn(sheetIn(snapshot, sheet), row, col);
    if (isSameCell(now, change.after)) restored.push(change);
    else left.push({ sheet, row, col, found: typedText(now) });
  }
  return { restored, left };
}

/** Records of restored cells are again what they were before the click. The list stays the same object when nothing moves. */
function recordsAfter(
  now: readonly WrittenRecord[],
  before: readonly WrittenRecord[],
  restored: ReadonlySet<string>,
  sheets: ReadonlySet<string>,
): readonly WrittenRecord[] {
  const next = [
    ...now.filter((record) => !restored.has(cellPlace(record))),
    ...before.filter((record) => restored.has(cellPlace(record))),
  ].filter((record) => sheets.has(record.sheet));
  if (JSON.stringify(next) === JSON.stringify(before)) return before;
  return next;
}
