import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';
import { COMMANDS, openInExcel, syncsOf, type CommandName } from './commands';
import { copies, seed, together } from './workbooks';

type Most = Partial<Record<CommandName, number>>;

/** At most so many requests, whatever the number of sheets: three to read, one to look before writing, one to write. */
const FORMS: Most = {
  check: 4,
  // Marks are listed anew: a sheet copied since the check brought copies of them along.
  'clear marks': 4,
  recalculate: 5,
  undo: 3,
  // One of them to know which sheet is shown.
  'go to': 3,
  selection: 1,
};
/** A sheet of data is added for each form: many of them are more than one request takes. */
const ONE_FORM: Most = { 'add data sheet': 5, 'undo the data sheet': 5 };

/** How many requests each command took, one after the other in the same workbook. */
async function syncs(book: WorkbookSnapshot, most: Most): Promise<Record<string, number>> {
  const { fake, workbook, connected } = openInExcel(book);
  const counts: Record<string, number> = {};
  for (const name of Object.keys(most) as CommandName[]) {
    const since = fake.trips.length;
    await COMMANDS[name].run(workbook);
    counts[name] = syncsOf(fake, since);
  }
  connected.dispose();
  return counts;
}

async function expectSame(most: Most, book: (sheets: number) => Promise<WorkbookSnapshot>): Promise<void> {
  const one = await syncs(await book(1), most);
  for (const [name, limit] of Object.entries(most)) {
    expect([name, Math.min(one[name]!, limit)]).toEqual([name, one[name]]);
    expect([name, one[name]]).not.toEqual([name, 0]);
  }
  expect(await syncs(await book(20), most)).toEqual(one);
  expect(await syncs(await book(200), most)).toEqual(one);
}

/** So many sheets, of which no more than `forms` are forms. */
async function book(sheets: number, forms: number): Promise<WorkbookSnapshot> {
  const form = await seed('001');
  const note: SheetSnapshot = {
    ...form.sheets[0]!,
    name: '附注',
    rows: [{ row: 0, cells: [{ col: 0, text: '另附说明材料' }] }],
  };
  const count = Math.min(sheets, forms);
  return together(copies(form, count), copies({ sheets: [note], written: [] }, sheets - count));
}

test('checking, recalculating, undoing: as many requests for 20 and 200 sheets as for one', () =>
  expectSame(FORMS, (sheets) => book(sheets, 20)));

test('a sheet of data: as many requests in a workbook of 20 and 200 sheets as of one', () =>
  expectSame(ONE_FORM, (sheets) => book(sheets, 1)));
