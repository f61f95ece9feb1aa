import type { ApplyReport } from '../../../src/core/planning/types';
import type { RecalcReport } from '../../../src/app/recalc-report';
import type { UndoReport } from '../../../src/app/open-workbook';
import { cellAddress } from '../../../src/core/grid/address';
import type { CommandName } from '../commands';
import type { FakeBook } from '../fake-excel';
import { likenessOf, makeOf, type Likeness } from '../likeness';
import { disturbed, requestsOf, type Run } from './disturbed';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});
afterEach(() => jest.useRealTimers());

/** Commands that write into cells, each with one cell that it writes. */
const WRITERS = {
  recalculate: { sheet: 2, address: 'B10' },
  undo: { sheet: 2, address: 'B10' },
  'apply everything': { sheet: 0, address: 'L71' },
  'undo everything': { sheet: 0, address: 'L71' },
} as const satisfies Partial<Record<CommandName, { sheet: number; address: string }>>;
type Writer = keyof typeof WRITERS;
const NAMES = Object.keys(WRITERS) as Writer[];

type Act = (book: FakeBook, target: { readonly sheet: number; readonly address: string }) => void;

/** What an officer may do between two requests of ours. */
const ACTS: Readonly<Record<string, Act>> = {
  'types over a cell': (book, { sheet, address }) => book.type(book.sheets[sheet]!.name, address, '77'),
  'types into another cell': (book, { sheet }) => book.type(book.sheets[sheet]!.name, 'Z90', '别的'),
  'protects the sheet': (book, { sheet }) => (book.sheets[sheet]!.protection = {}),
  'protects the structure': (book) => (book.structureProtected = true),
  'renames the sheet': (book, { sheet }) => book.rename(book.sheets[sheet]!, '改名'),
  'deletes the sheet': (book, { sheet }) => book.removeSheet(book.sheets[sheet]!),
  'deletes another sheet': (book, { sheet }) => book.removeSheet(book.sheets[sheet === 0 ? 1 : 0]!),
  'hides the sheet': (book, { sheet }) => book.show(book.sheets[sheet]!, 'Hidden'),
  'adds a sheet': (book) => book.addSheet('又一张'),
};

interface Acted {
  readonly run: Run;
  /** The workbook when the officer had acted. */
  readonly left: Likeness;
  readonly makes: ReadonlyMap<string, string>;
}

async function acted(name: Writer, act: Act, at: number): Promise<Acted> {
  const seen: Pick<Acted, 'left' | 'makes'>[] = [];
  const run = await disturbed(name, (nth, _, book) => {
    if (nth !== at) return undefined;
    act(book, WRITERS[name]);
    seen.push({ left: likenessOf(book), makes: new Map(book.sheets.map((one) => [one.id, makeOf(one)])) });
    return undefined;
  });
  return { run, ...seen[0]! };
}

/** Which request writes. */
async function writing(name: Writer): Promise<{ count: number; write: number }> {
  const trips = await requestsOf(name);
  const write = trips.findIndex((trip) =>
    trip.actions.some((action) => /^(values|formulas) =$/.test(action)),
  );
  return { count: trips.length, write: write + 1 };
}

/** Each cell as the officer left it, as planned, or as it would be planned by what the officer left. */
function expectNobodyHurt({ run, left, makes }: Acted, replanned: Likeness): void {
  const { after, planned, book } = run;
  const gone = (place: string): boolean => !after.sheets.some((id) => place.startsWith(id));
  const places = new Set([...left.cells.keys(), ...after.cells.keys(), ...planned.cells.keys()]);
  const strange = [...places].filter(
    (place) =>
      !gone(place) &&
      ![left, planned, replanned].some((one) => one.cells.get(place) === after.cells.get(place)),
  );
  expect(strange).toEqual([]);
  for (const sheet of book.sheets) if (makes.has(sheet.id)) expect(makeOf(sheet)).toBe(makes.get(sheet.id));
  expect(after.officers).toBe(left.officers);
  expect(after.selection).toBe(left.selection);
  if (run.error !== null && ['untouched', 'restored'].includes(run.error.after)) {
    expect([...after.cells].sort()).toEqual([...left.cells].sort());
    expect(after.sheets).toEqual(left.sheets);
  }
}

/** What the command says it wrote, and what it says it left alone, by sheet and address. */
function told({ name, result }: Run): { written: string[]; left: string[] } {
  const place = (one: { readonly sheet: string; readonly row: number; readonly col: number }) =>
    `${one.sheet}!${cellAddress(one.row, one.col)}`;
  if (result === null) return { written: [], left: [] };
  if (name === 'recalculate') {
    const { written, skipped } = result as RecalcReport;
    const cell = (one: { readonly sheet: string; readonly cell: string }) => `${one.sheet}!${one.cell}`;
    return { written: written.map(cell), left: skipped.map(cell) };
  }
  if (name === 'apply everything') {
    const { applied, skipped } = result as ApplyReport;
    return { written: applied.map(place), left: skipped.map(({ edit }) => place(edit)) };
  }
  const { restored, left } = result as UndoReport;
  return { written: restored.map(place), left: left.map(place) };
}

describe.each(NAMES)('%s', (name) => {
  test.each(Object.keys(ACTS))('the officer %s, before any request', async (what) => {
    const act = ACTS[what]!;
    const { count } = await writing(name);
    const first = await acted(name, act, 1);
    expectNobodyHurt(first, first.run.after);
    for (let at = 2; at <= count; at += 1) expectNobodyHurt(await acted(name, act, at), first.run.after);
  });

  test('a cell typed over before we look is left alone, and told of', async () => {
    const { write } = await writing(name);
    const one = await acted(name, ACTS['types over a cell']!, write - 1);
    const { sheet, address } = WRITERS[name];
    const target = one.run.book.sheets[sheet]!;
    expect(one.run.book.typed(target.name, address)).toBe(77);
    expect(told(one.run).left).toContain(`${target.name}!${address}`);
    expect(told(one.run).written).not.toContain(`${target.name}!${address}`);
  });

  test('a sheet protected at any time is not written to, nor any other', async () => {
    const { write } = await writing(name);
    for (let at = 1; at <= write; at += 1) {
      const { run, left } = await acted(name, ACTS['protects the sheet']!, at);
      expect([...run.after.cells].sort()).toEqual([...left.cells].sort());
      expect(run.after.sheets).toEqual(left.sheets);
      expect(told(run).written).toEqual([]);
      if (run.error !== null)
        expect(run.error).toMatchObject({
          code: 'protected',
          message: expect.stringContaining(run.book.sheets[WRITERS[name].sheet]!.name),
        });
    }
  });
});

test.each<Writer>(['recalculate', 'undo'])(
  '%s: a row put in before we look, and nothing lands in the wrong row',
  async (name) => {
    const putIn: Act = (book, { sheet }) => book.insertLines(book.sheets[sheet]!, 'row', 3, 1);
    const { write } = await writing(name);
    const first = await acted(name, putIn, 1);
    for (let at = 2; at < write; at += 1) {
      const one = await acted(name, putIn, at);
      const strange = [...one.run.after.cells].filter(
        ([place, cell]) => ![one.left, first.run.after].some((other) => other.cells.get(place) === cell),
      );
      expect(strange).toEqual([]);
    }
  },
);
