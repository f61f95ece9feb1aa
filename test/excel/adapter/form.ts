import { ExcelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { MemoryJournal, type JournalStore } from '../../../src/adapters/excel/journal';
import { ExcelTrips, type TripSettings } from '../../../src/adapters/excel/round-trip';
import { HostError } from '../../../src/app/host-error';
import type { WorkbookPort } from '../../../src/app/workbook-port';
import type { Plan } from '../../../src/core/planning/types';
import type { ContractSheet } from '../../adapters/port-contract';
import { edit, number, place, plan, text } from '../../adapters/plans';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';
import type { Scalar } from '../model/entry';

export const S = '自评表';

const FORM: ContractSheet = {
  name: S,
  merges: ['A5:B6'],
  cells: {
    A1: { text: '指标' },
    B1: { text: '≥95%' },
    C1: { number: '0.3933', format: '0.00%' },
    D1: { number: '12.5' },
    E1: { number: '25', formula: 'D1*2' },
    A5: { text: '合计' },
  },
};
const OTHER: ContractSheet = { name: '附表', cells: { A1: { number: '7' }, A2: { text: '说明' } } };
const LOCKED: ContractSheet = { name: '锁定', protected: true, cells: { A1: { number: '1' } } };

export interface Open {
  readonly fake: FakeExcel;
  readonly workbook: ExcelWorkbook;
  readonly journal: JournalStore;
}

let connected: Connected | null = null;

afterEach(() => {
  connected?.dispose();
  connected = null;
});

export interface OpenSettings {
  readonly limits?: TripSettings['limits'];
  readonly journal?: JournalStore;
  readonly now?: () => number;
}

/** The adapter on a form that is open in the played Excel. */
export function openForm(settings: OpenSettings = {}, fake = FakeExcel.of([FORM, OTHER, LOCKED])): Open {
  connected?.dispose();
  const now = connect(fake);
  connected = now;
  const journal = settings.journal ?? new MemoryJournal();
  const trips = new ExcelTrips({
    supports: (apiSet) => now.supports(apiSet),
    ...(settings.limits === undefined ? {} : { limits: settings.limits }),
  });
  const clock = settings.now === undefined ? {} : { now: settings.now };
  return { fake, journal, workbook: new ExcelWorkbook(trips, { journal, ...clock }) };
}

/** Limits that a test can wait for. */
export const SOON = { read: 60, write: 60, show: 60 };

/** Four cells on two sheets: a number with a format, a text, a formula that is replaced, a number. */
export const FILL = plan({
  edits: [
    edit(S, 'C1', number('0.5'), '39.33%'),
    edit(S, 'A5', text('总计'), '合计'),
    edit(S, 'E1', number('26'), '25', { replaceFormula: true }),
    edit('附表', 'A1', number('0.98'), '7', { format: '0.00%' }),
  ],
  written: [
    { sheet: S, ...place('C1'), value: '50%' },
    { sheet: '附表', ...place('A1'), value: '98%' },
  ],
});

export const BEFORE = ['0.3933 0.00%', '合计 General', '=D1*2 General', '7 General'];
export const AFTER = ['0.5 0.00%', '总计 General', '26 General', '0.98 0.00%'];

/** What stands in the cells of FILL, by the test's own eye. */
export function stands(fake: FakeExcel): string[] {
  return FILL.edits.map(({ sheet, row, col }) => {
    const cell = fake.book.sheet(sheet).cell(row, col);
    return `${cell.formula ?? plain(cell.value)} ${cell.format}`;
  });
}

function plain(value: Scalar): string {
  return typeof value === 'object' ? value.error : String(value);
}

/** Names of ours that stand in the book: "_jihe_1 ='自评表'!$C$1 50%". */
export function names(fake: FakeExcel): string[] {
  return fake.book.names.map((name) => `${name.name} ${name.formula} ${name.comment}`);
}

/** The requests since a number, letting references go left out. */
export function since(fake: FakeExcel, trips: number): number {
  return fake.trips.slice(trips).filter((trip) => !trip.cleanup).length;
}

/** The HostError that something ends with. */
export async function failure(work: Promise<unknown>): Promise<HostError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Fails the request with that number after `trips`, as `how` says. */
export function onTrip(fake: FakeExcel, number: number, how: NonNullable<FakeExcel['interfere']>): void {
  const first = fake.trips.length;
  fake.interfere = (trip, book) => (trip.n === first + number ? how(trip, book) : undefined);
}

export async function readAnd(port: WorkbookPort, what: Plan) {
  await port.read();
  return port.apply(what);
}
