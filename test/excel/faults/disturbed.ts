import { HostError } from '../../../src/app/host-error';
import type { WorkbookSnapshot } from '../../../src/core/grid/cell';
import { COMMANDS, openInExcel, type Command, type CommandName } from '../commands';
import { FakeExcel, type FakeBook, type Interference, type Trip } from '../fake-excel';
import { likenessOf, makeOf, type Likeness } from '../likeness';
import { seed, template, together } from '../workbooks';

/** A command that met with something, and the workbook before, after, and as it was meant to be. */
export interface Run {
  readonly name: CommandName;
  readonly before: Likeness;
  readonly planned: Likeness;
  readonly after: Likeness;
  /** How the sheets are made that are there before and after. */
  readonly makes: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What it was refused with; null when it went through. */
  readonly error: HostError | null;
  readonly result: unknown;
  readonly book: FakeBook;
  /** The requests of the command, those that let references go left out. */
  readonly trips: readonly Trip[];
}

/** What happens at the request number `nth` (from one on) of the command. */
export type Disturb = (nth: number, trip: Trip, book: FakeBook) => Interference | undefined;

let made: Promise<WorkbookSnapshot> | null = null;

/** A form with faults in it, one that still needs its sheet of data, and things of the officer's own. */
async function workbook(): Promise<FakeExcel> {
  made ??= Promise.all([seed('000'), template('zhengning-self-evaluation')]).then((books) =>
    together(...books),
  );
  const fake = FakeExcel.from(await made);
  const [first, second] = fake.book.sheets;
  const own = fake.book.addConditionalFormat(first!, 'Custom', [{ top: 0, left: 0, bottom: 40, right: 9 }]);
  own.formula = '=A1>100';
  fake.book.addName('满分', null, '=100');
  fake.book.settings.set('officer', 1);
  first!.put(60, 0, { value: '附注', format: '@', look: { 'fill.color': '#FFFF00' } });
  second!.hiddenRows.set(20, 22, true);
  return fake;
}

const quietly = new Map<CommandName, Promise<Ran>>();

/** What the command comes to when nothing is in its way. */
function undisturbed(name: CommandName): Promise<Ran> {
  const known = quietly.get(name) ?? run(name, () => undefined);
  quietly.set(name, known);
  return known;
}

/** The requests it takes undisturbed. */
export async function requestsOf(name: CommandName): Promise<readonly Trip[]> {
  return (await undisturbed(name)).trips;
}

export async function disturbed(name: CommandName, disturb: Disturb): Promise<Run> {
  const goal = (await undisturbed(name)).after;
  const { book, before, makes, after, error, result, trips } = await run(name, disturb);
  return {
    name,
    before,
    planned: goal,
    after,
    makes: {
      before: [...makes].filter(([id]) => after.sheets.includes(id)).map(([, make]) => make),
      after: book.sheets.filter((sheet) => makes.has(sheet.id)).map(makeOf),
    },
    error,
    result,
    book,
    trips,
  };
}

interface Ran {
  readonly book: FakeBook;
  readonly before: Likeness;
  readonly after: Likeness;
  readonly makes: ReadonlyMap<string, string>;
  readonly error: HostError | null;
  readonly result: unknown;
  readonly trips: readonly Trip[];
}

async function run(name: CommandName, disturb: Disturb): Promise<Ran> {
  const open = openInExcel(await workbook());
  const { fake } = open;
  const command: Command = COMMANDS[name];
  await settled(command.before?.(open.workbook) ?? Promise.resolve());
  await quiet();
  const before = likenessOf(fake.book);
  const makes = new Map(fake.book.sheets.map((sheet) => [sheet.id, makeOf(sheet)]));
  const since = fake.trips.length;
  let nth = 0;
  fake.interfere = (trip, book) => {
    if (trip.cleanup) return undefined;
    nth += 1;
    return disturb(nth, trip, book);
  };
  const { value, error } = await settled(command.run(open.workbook));
  await quiet();
  open.connected.dispose();
  if (error !== null && !(error instanceof HostError)) throw error;
  const trips = fake.trips.slice(since).filter((trip) => !trip.cleanup);
  return { book: fake.book, before, after: likenessOf(fake.book), makes, error, result: value, trips };
}

/**
 * Lets time pass until it is done: whatever can go on without a clock goes on first, so that nothing
 * is late but what was made to be.
 */
async function settled(work: Promise<unknown>): Promise<{ value: unknown; error: Error | null }> {
  const outcomes: { value: unknown; error: Error | null }[] = [];
  work.then(
    (value) => outcomes.push({ value, error: null }),
    (error: unknown) => outcomes.push({ value: null, error: error as Error }),
  );
  for (;;) {
    await nextTurn();
    const [outcome] = outcomes;
    if (outcome !== undefined) return outcome;
    jest.advanceTimersByTime(1000);
  }
}

/** Ten minutes later: what was still on its way has arrived. */
async function quiet(): Promise<void> {
  for (let seconds = 0; seconds < 600; seconds += 10) {
    await nextTurn();
    jest.advanceTimersByTime(10_000);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
