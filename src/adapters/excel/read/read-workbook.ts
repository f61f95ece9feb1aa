import { HostError } from '../../../app/host-error';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/grid/cell';
import { MARKER } from '../../cell-rules/mark-rule';
import { hostError } from '../host-faults';
import type { Trips } from '../round-trip';
import { cellCount } from './area-list';
import { type CellsAsked, type SheetCells, readCells } from './cells';
import { type BookHead, type NameFact, type SheetFacts, readHead, recordsIn } from './facts';
import { isScattered, readScattered } from './scattered';
import { readDetails } from './sheet-details';

/** A mark of ours, by where Excel keeps it. */
export interface MarkRef {
  readonly sheet: string;
  readonly id: string;
}

/** What was read, and what of it is needed for writing later. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFact[];
  readonly marks: readonly MarkRef[];
}

/** The whole workbook in three requests: what sheets there are, how large they are, what is in them. */
export async function readWorkbook(trips: Trips): Promise<Reading> {
  try {
    return await readOnce(trips);
  } catch (error) {
    if (!(error instanceof HostError) || !isOvertaken(error)) throw error;
    return readOnce(trips);
  }
}

/** A sheet was deleted or protected between two requests: the second time it is not asked, or not for that. */
function isOvertaken({ code, technical }: HostError): boolean {
  return code === 'gone' || technical.includes('getSpecialCells');
}

async function readOnce(trips: Trips): Promise<Reading> {
  const head = await readHead(trips);
  const layout = await readLayout(trips, head);
  const rules = layout.sheets.flatMap((sheet) => sheet.ruleIds.map((id) => ({ sheet: sheet.id, id })));
  const read = await readCells(trips, await cellsToRead(trips, layout.sheets), rules);
  return {
    snapshot: {
      sheets: layout.sheets.map((sheet) => sheetSnapshot(sheet, read.sheets.get(sheet.id))),
      written: recordsIn(layout.names, head.sheets).map(({ sheet, row, col, value }) => ({
        sheet,
        row,
        col,
        value,
      })),
    },
    ...layout,
    marks: rules.filter((_, index) => read.rules[index]?.includes(MARKER) === true),
  };
}

export interface Layout {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFact[];
}

export async function readLayout(trips: Trips, head: BookHead): Promise<Layout> {
  const details = await readDetails(trips, head.sheets);
  return {
    sheets: details.map((one) => one.facts),
    names: [...head.names, ...details.flatMap((one) => one.copies)],
  };
}

async function cellsToRead(trips: Trips, sheets: readonly SheetFacts[]): Promise<CellsAsked[]> {
  const scattered = await readScattered(trips, sheets.filter(isScattered));
  return sheets.flatMap((sheet): CellsAsked[] => {
    if (sheet.used === null) return [];
    const areas = scattered.get(sheet.id) ?? [sheet.used];
    if (areas.reduce((sum, area) => sum + cellCount(area), 0) > MOST_CELLS) throw tooMuch(sheet.name);
    return [{ ...sheet, areas }];
  });
}

/** Of one sheet; a form has some hundreds. More would hold Excel up for minutes. */
const MOST_CELLS = 5_000_000;

function tooMuch(name: string): HostError {
  return hostError({
    code: 'too-large',
    what: {
      zh: `工作表“${name}”的内容太多，无法读取。`,
      en: `Sheet "${name}" holds too much to be read.`,
    },
  });
}

const NO_CELLS: SheetCells = { rows: [], hiddenRows: [], hiddenCols: [] };

function sheetSnapshot(sheet: SheetFacts, cells: SheetCells = NO_CELLS): SheetSnapshot {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    merges: sheet.merges,
    ...cells,
  };
}
