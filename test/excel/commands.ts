import { ExcelWorkbook } from '../../src/adapters/excel/excel-workbook';
import { ExcelTrips, type Trips } from '../../src/adapters/excel/round-trip';
import { addDataSheet } from '../../src/app/add-data-sheet';
import { checkAndMark, clearMarks } from '../../src/app/mark-findings';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import type { WorkbookSnapshot } from '../../src/core/grid/cell';
import type { CellEdit, NewValue } from '../../src/core/planning/types';
import { connect, type Connected } from './connect';
import { FakeExcel } from './fake-excel';

/** What an officer can click, with what has to be clicked before it makes sense. */
export interface Command {
  readonly before?: (workbook: ExcelWorkbook) => Promise<unknown>;
  readonly run: (workbook: ExcelWorkbook) => Promise<unknown>;
}

const recalculate = (workbook: ExcelWorkbook) =>
  recalculateWorkbook(workbook, { overwrite: true, mark: true });
const check = (workbook: ExcelWorkbook) => checkAndMark(workbook, { mark: true });

/** All that a plan can hold at once, on cells that nothing else is about. */
async function applyEverything(workbook: ExcelWorkbook): Promise<unknown> {
  const names = (await workbook.read()).sheets.map((sheet) => sheet.name);
  const [first = '', second = first] = names;
  const at = (sheet: string, row: number, value: NewValue, format?: string): CellEdit => ({
    sheet,
    row,
    col: 11,
    value,
    expect: '',
    replaceFormula: false,
    ...(format === undefined ? {} : { format }),
  });
  const edits = [
    at(first, 70, { kind: 'number', value: '0.5' }, '0.00%'),
    at(first, 71, { kind: 'text', value: '39.33%' }),
    at(second, 70, { kind: 'text', value: '=1+1' }),
  ];
  return workbook.apply({
    edits,
    newSheets: [
      {
        name: '新表',
        columnWidths: [10],
        cells: [{ row: 0, col: 0, value: { kind: 'text', value: '项目' }, style: 'header' }],
      },
    ],
    marks: [{ sheet: first, row: 70, col: 11, severity: 'error', check: 'any' }],
    written: [{ sheet: first, row: 70, col: 11, value: '50%' }],
  });
}

/** To another cell of the sheet that is shown. */
async function goToThere(workbook: ExcelWorkbook): Promise<unknown> {
  const here = await workbook.selection();
  return here === null ? null : workbook.goTo({ ...here, row: here.row + 3, col: 1 });
}

export const COMMANDS = {
  check: { run: check },
  'check once more': { before: check, run: check },
  recalculate: { run: recalculate },
  'clear marks': { before: check, run: clearMarks },
  undo: { before: recalculate, run: (workbook) => workbook.undo() },
  'add data sheet': { run: (workbook) => addDataSheet(workbook) },
  'undo the data sheet': { before: (workbook) => addDataSheet(workbook), run: (workbook) => workbook.undo() },
  'apply everything': { run: applyEverything },
  'undo everything': { before: applyEverything, run: (workbook) => workbook.undo() },
  'go to': { run: goToThere },
  selection: { run: (workbook) => workbook.selection() },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

export interface OpenBook {
  readonly fake: FakeExcel;
  readonly workbook: ExcelWorkbook;
  readonly trips: Trips;
  readonly connected: Connected;
}

/** The product's adapter on the real client over a played Excel that has the book open. */
export function openInExcel(book: WorkbookSnapshot | FakeExcel, cap?: string): OpenBook {
  const fake = book instanceof FakeExcel ? book : FakeExcel.from(book);
  const connected = connect(fake, cap === undefined ? {} : { cap });
  const supports = (apiSet: string): boolean => connected.supports(apiSet);
  const trips = new ExcelTrips({ supports });
  return { fake, connected, trips, workbook: new ExcelWorkbook(trips) };
}

/** Requests that the adapter waited for; letting references go is done behind its back. */
export function syncsOf(fake: FakeExcel, since = 0): number {
  return fake.trips.slice(since).filter((trip) => !trip.cleanup).length;
}
