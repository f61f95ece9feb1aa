import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { directEngine } from '../../src/app/direct-engine';
import type { Engine } from '../../src/app/engine';
import { GivenUp } from '../../src/app/given-up';
import { HostError } from '../../src/app/host-error';
import { Connection, type Thread } from '../../src/app/remote-engine/connection';
import { countSparingly } from '../../src/app/remote-engine/count-sparingly';
import type { FromEngine, Line, ToEngine } from '../../src/app/remote-engine/messages';
import { remoteEngine } from '../../src/app/remote-engine/remote-engine';
import { serveEngine } from '../../src/app/remote-engine/serve-engine';
import { copies, seed } from '../excel/workbooks';

const CHOICES = { overwrite: true, mark: true };

interface Far {
  readonly engine: Engine;
  /** What was said to each thread, in order. */
  readonly sent: ToEngine[][];
  readonly dies: () => void;
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The engine behind real message ports, that copy as those of a worker do. */
function far(served: Engine = directEngine): Far {
  const sent: ToEngine[][] = [];
  let die = (): void => undefined;
  const connect = (): Promise<Connection> => {
    const said: ToEngine[] = [];
    sent.push(said);
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    serveEngine(served, line<FromEngine, ToEngine>(port2));
    const thread: Thread = {
      ...line<ToEngine, FromEngine>(port1, said),
      listenToEnd: (listener) => (die = () => listener(new Error('out of memory'))),
      end: () => port1.close(),
    };
    return Promise.resolve(new Connection(thread, () => new Promise((resolve) => setImmediate(resolve))));
  };
  const nearby = (): Promise<Engine> => Promise.reject(new Error('not asked'));
  return { engine: remoteEngine(connect, nearby), sent, dies: () => die() };
}

function line<Sent, Heard>(port: MessagePort, said: Sent[] = []): Line<Sent, Heard> {
  return {
    post: (message) => {
      said.push(message);
      port.postMessage(message);
    },
    listen: (listener) => void port.on('message', listener),
  };
}

const kinds = (sent: readonly ToEngine[]): string[] => sent.map((message) => message.type);

test('a workbook is looked at, checked, previewed and recalculated there as it is here', async () => {
  const { engine } = far();
  const here = new MemoryWorkbook(await seed('001'));
  const there = new MemoryWorkbook(await seed('001'));
  const snapshot = await here.read();
  expect(await engine.look(snapshot, {})).toEqual(await directEngine.look(snapshot, {}));
  expect(await engine.preview(snapshot, CHOICES)).toEqual(await directEngine.preview(snapshot, CHOICES));
  expect(await engine.check(there, CHOICES)).toEqual(await directEngine.check(here, CHOICES));
  expect(await engine.recalculate(there, CHOICES)).toEqual(await directEngine.recalculate(here, CHOICES));
  expect(await engine.clearMarks(there)).toEqual(await directEngine.clearMarks(here));
  expect([await there.read(), there.marks]).toEqual([await here.read(), here.marks]);
});

test('a sheet crosses once, and goes again only when it has changed', async () => {
  const { engine, sent } = far();
  const { sheets, written } = copies(await seed('001'), 3);
  await engine.look({ sheets, written }, {});
  const [first, ...rest] = sheets;
  await engine.look({ sheets: [{ ...first!, name: '改名' }, ...rest], written }, {});
  expect(kinds(sent[0]!)).toEqual([
    ...['sheet', 'rows', 'sheet', 'rows', 'sheet', 'rows', 'snapshot', 'call'],
    ...['sheet', 'rows', 'snapshot', 'call'],
  ]);
});

test('a large sheet crosses in portions', async () => {
  const { engine, sent } = far();
  const cells = Array.from({ length: 10 }, (_, col) => ({ col, text: '基本支出' }));
  const rows = Array.from({ length: 1000 }, (_, row) => ({ row, cells }));
  const [sheet] = (await seed('001')).sheets;
  const snapshot = { sheets: [{ ...sheet!, rows }], written: [] };
  expect(await engine.look(snapshot, {})).toEqual(await directEngine.look(snapshot, {}));
  expect(kinds(sent[0]!)).toEqual(['sheet', 'rows', 'rows', 'rows', 'rows', 'snapshot', 'call']);
});

test('two workbooks at once do not get mixed up', async () => {
  const { engine } = far();
  const [one, two] = [copies(await seed('001'), 20), await seed('000')];
  const looks = await Promise.all([engine.look(one, {}), engine.look(two, {}), engine.look(one, {})]);
  const [first, second] = [await directEngine.look(one, {}), await directEngine.look(two, {})];
  expect(looks).toEqual([first, second, first]);
});

test('a failure of the host arrives as one, with all it says', async () => {
  const { engine } = far();
  const detail = { after: 'partly', cells: ['表!A1'], technical: 'AccessDenied' } as const;
  const error = new HostError('refused', '不许', 'No.', detail);
  const workbook = { read: () => Promise.reject(error), apply: () => Promise.reject(error) };
  const fault: unknown = await engine.check(workbook, CHOICES).catch((one: unknown) => one);
  expect(fault).toBeInstanceOf(HostError);
  expect(fault).toMatchObject({ ...detail, code: 'refused', message: '不许', english: 'No.' });
});

test('the use case itself sees a failure of the host as one', async () => {
  const seen: unknown[] = [];
  const { engine } = far({
    ...directEngine,
    clearMarks: async (workbook) => {
      await workbook.read().catch((fault: unknown) => seen.push(fault instanceof HostError));
      return { unmarked: [] };
    },
  });
  const error = new HostError('gone', '不在', 'Gone.');
  await engine.clearMarks({ read: () => Promise.reject(error), apply: () => Promise.reject(error) });
  expect(seen).toEqual([true]);
});

test('a fault of the program keeps its name and where it happened', async () => {
  const { engine } = far({ ...directEngine, look: () => Promise.reject(new TypeError('x is undefined')) });
  const fault = await engine.look(await seed('001'), {}).catch((one: unknown) => one as Error);
  expect(fault).toMatchObject({ name: 'TypeError', message: 'x is undefined' });
  expect((fault as Error).stack).toContain('remote-engine.test');
});

test('what was given up ends, and the next question is answered by a new thread', async () => {
  const { engine, sent } = far();
  const snapshot = await seed('001');
  const given = engine.look(snapshot, {}).catch((fault: unknown) => fault);
  await new Promise((resolve) => setTimeout(resolve));
  engine.giveUp!();
  expect(await given).toBeInstanceOf(GivenUp);
  expect((await engine.look(snapshot, {})).form).not.toBeNull();
  expect(sent).toHaveLength(2);
});

test('a thread that dies ends its calls, and the next question is answered by a new one', async () => {
  const { engine, dies } = far();
  const snapshot = await seed('001');
  await engine.look(snapshot, {});
  const calls = engine.look(snapshot, {}).catch((fault: unknown) => String(fault));
  await new Promise((resolve) => setTimeout(resolve));
  dies();
  expect(await calls).toBe('Error: out of memory');
  expect((await engine.look(snapshot, {})).form).not.toBeNull();
});

test('where no thread can be had, the engine works nearby', async () => {
  let tries = 0;
  const connect = (): Promise<Connection> => {
    tries++;
    return Promise.reject(new Error('refused by policy'));
  };
  const engine = remoteEngine(connect, () => Promise.resolve(directEngine));
  const snapshot = await seed('001');
  expect(await engine.look(snapshot, {})).toEqual(await directEngine.look(snapshot, {}));
  engine.giveUp!();
  await engine.look(snapshot, {});
  expect(tries).toBe(1);
});

describe('how far it is', () => {
  type Heard = readonly [number, number];

  test('the sheets are counted from there, in order and not one by one, and the answer is the same', async () => {
    const clock = jest.spyOn(Date, 'now');
    let moment = 0;
    clock.mockImplementation(() => (moment += 60));
    const { engine, sent } = far();
    const book = copies(await seed('001'), 7);
    const heard: Heard[] = [];
    const look = await engine.look(book, { mappings: [], onSheet: (...count) => heard.push(count) });
    clock.mockRestore();
    expect(heard).toEqual([
      [2, 7],
      [4, 7],
      [6, 7],
      [7, 7],
    ]);
    expect(look).toEqual(await directEngine.look(book, { mappings: [] }));
    expect(sent[0]!.at(-1)).toMatchObject({ args: [{ kind: 'snapshot' }, { kind: 'counted' }] });
  });

  test('a workbook that is gone through again is not counted back', () => {
    const heard: Heard[] = [];
    let moment = 0;
    const count = countSparingly(
      (...one) => heard.push(one),
      () => (moment += 100),
    );
    for (const done of [1, 2, 3, 1, 2, 3]) count(done, 3);
    expect(heard).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('whoever has given up hears no more of it', async () => {
    const { thread, hear } = bareThread();
    const connection = new Connection(thread, () => Promise.resolve());
    const heard: Heard[] = [];
    const call = connection
      .call('look', [{ onSheet: (...count: Heard) => heard.push(count) }])
      .catch((fault: unknown) => fault);
    hear({ type: 'count', call: 1, done: 1, total: 3 });
    connection.end(new GivenUp());
    hear({ type: 'count', call: 1, done: 2, total: 3 });
    expect(await call).toBeInstanceOf(GivenUp);
    expect(heard).toEqual([[1, 3]]);
  });
});

/** A thread of which nothing is known but what is put into its mouth. */
function bareThread(): { readonly thread: Thread; readonly hear: (message: FromEngine) => void } {
  let hear: (message: FromEngine) => void = () => undefined;
  const thread: Thread = {
    post: () => undefined,
    listen: (listener) => (hear = listener),
    listenToEnd: () => undefined,
    end: () => undefined,
  };
  return { thread, hear: (message) => hear(message) };
}

test('the page has a turn between an answer and what is done with it', async () => {
  let breathe = (): void => undefined;
  const { thread, hear } = bareThread();
  const connection = new Connection(thread, () => new Promise((resolve) => (breathe = resolve)));
  const answers: unknown[] = [];
  const call = connection.call('look', []).then((value) => answers.push(value));
  hear({ type: 'done', call: 1, value: 'there', snapshots: {} });
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers).toEqual([]);
  breathe();
  await call;
  expect(answers).toEqual(['there']);
});
