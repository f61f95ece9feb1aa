import { LocalMemory, LocalPlace, type TextStore } from '../../../src/adapters/browser/local-memory';
import { KeptJournal } from '../../../src/adapters/excel/kept-journal';
import type { Journal } from '../../../src/adapters/excel/journal';
import { ExcelTrips } from '../../../src/adapters/excel/round-trip';
import { SettingsMemory } from '../../../src/adapters/excel/settings-memory';
import { workbookKeys } from '../../../src/adapters/excel/workbook-key';
import { NOTHING_REMEMBERED, type Remembered } from '../../../src/app/remembered';
import { TwoPlaces } from '../../../src/app/remembrance';
import { connect, type Connected } from '../connect';
import { FakeExcel } from '../fake-excel';

/** The browser's store without a browser. */
class Shelf implements TextStore {
  readonly held = new Map<string, string>();
  full = false;

  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(key, text);
  }

  removeItem(key: string): void {
    this.held.delete(key);
  }
}

const BLOCKED: TextStore = {
  getItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
};

const REMEMBERED: Remembered = {
  profile: 'hubei',
  mappings: [{ sheet: '自评表', headerRow: 3, columns: { name: 2, score: 7 } }],
  ignored: [
    {
      check: 'missing-reason',
      sheet: '自评表',
      cell: 'H9',
      entered: null,
      message: '未说明',
      reason: '见附件',
    },
  ],
};

let fake: FakeExcel;
let connected: Connected;
let trips: ExcelTrips;
let shelf: Shelf;

function open(excel: FakeExcel): TwoPlaces {
  fake = excel;
  connected = connect(fake, { cap: '1.13' });
  trips = new ExcelTrips({ supports: (set) => connected.supports(set) });
  return remembrance(shelf);
}

function remembrance(store: TextStore | null): TwoPlaces {
  const address = { url: 'C:\\表.xlsx', partition: '' };
  const key = async (): Promise<string> => (await workbookKeys(trips, () => address))('remembered');
  return new TwoPlaces({ machine: new LocalMemory(store, key), workbook: new SettingsMemory(trips) });
}

let memory: TwoPlaces;
beforeEach(() => {
  shelf = new Shelf();
  memory = open(FakeExcel.of([{ name: '自评表', cells: {} }]));
});
afterEach(() => connected.dispose());

describe('what is remembered', () => {
  test('is nothing at first', async () => {
    expect([await memory.load(), await memory.where()]).toEqual([NOTHING_REMEMBERED, 'machine']);
  });

  test('survives closing and reopening, on this machine', async () => {
    await memory.save(REMEMBERED, 'machine');
    connected.dispose();
    memory = open(fake.reopen());
    expect([await memory.load(), await memory.where()]).toEqual([REMEMBERED, 'machine']);
    expect(fake.book.settings.size).toBe(0);
  });

  test('is asked of the workbook once by two who ask at the same time, and anew by whoever comes later', async () => {
    const asked = fake.trips.length;
    await Promise.all([memory.where(), memory.load()]);
    expect(fake.trips.length - asked).toBe(1);
    await memory.load();
    expect(fake.trips.length - asked).toBe(2);
  });

  test('travels inside the workbook when asked to', async () => {
    await memory.save(REMEMBERED, 'machine');
    await memory.save(REMEMBERED, 'workbook');
    expect(shelf.held.size).toBe(0);
    connected.dispose();
    shelf = new Shelf();
    memory = open(fake.reopen());
    expect([await memory.load(), await memory.where()]).toEqual([REMEMBERED, 'workbook']);
  });

  test('leaves the workbook when it shall stay on this machine', async () => {
    await memory.save(REMEMBERED, 'workbook');
    await memory.save(REMEMBERED, 'machine');
    expect([fake.book.settings.size, await memory.where()]).toEqual([0, 'machine']);
    expect(await memory.load()).toEqual(REMEMBERED);
  });

  test('stays in the workbook also while there is nothing in it', async () => {
    await memory.save(NOTHING_REMEMBERED, 'workbook');
    expect(await memory.where()).toBe('workbook');
    await memory.save(NOTHING_REMEMBERED, 'machine');
    expect([shelf.held.size, fake.book.settings.size]).toEqual([0, 0]);
  });

  test('is nothing when the workbook holds something else under our name', async () => {
    const later = JSON.stringify({ version: 2, ...REMEMBERED });
    for (const value of [7, later, 'no json', { version: 1, ...REMEMBERED }]) {
      fake.book.settings.set('jihe.remembered', value);
      expect(await memory.load()).toEqual(NOTHING_REMEMBERED);
    }
  });

  test('is refused in words when the machine is full or blocked, and the workbook keeps what it had', async () => {
    await memory.save(REMEMBERED, 'workbook');
    shelf.full = true;
    for (const store of [shelf, BLOCKED, null]) {
      const refused = remembrance(store).save(REMEMBERED, 'machine');
      await expect(refused).rejects.toMatchObject({ name: 'HostError', code: 'refused' });
      expect(await remembrance(store).load()).toEqual(REMEMBERED);
    }
  });
});

test('a workbook that was never saved is known by its name and the moment it was made', async () => {
  const unsaved = async (): Promise<string> => {
    const keyFor = await workbookKeys(trips, () => ({ url: '', partition: 'p|' }));
    return keyFor('remembered');
  };
  fake.book.name = '工作簿1';
  const first = await unsaved();
  fake.book.created = '2026-01-01T00:00:00.000Z';
  expect(await unsaved()).not.toBe(first);
  expect(first).toMatch(/^p\|jihe:remembered:工作簿1@/);
});

describe('a journal that pages share', () => {
  const journal = (format: string): Journal => ({
    version: 1,
    clicks: [
      {
        cells: [
          {
            sheet: { id: '{1}', name: '自评表' },
            row: 1,
            col: 2,
            from: { value: '', formula: null, format },
            to: { value: 3, formula: null, format },
          },
        ],
        recordsAdded: [],
        recordsRemoved: [],
        sheets: [],
      },
    ],
  });
  const page = (store: TextStore | null): KeptJournal => new KeptJournal(new LocalPlace(store, 'journal'));

  test('holds on one page what was done on another', () => {
    page(shelf).save(journal('0%'));
    expect(page(shelf).load()).toEqual(journal('0%'));
    page(shelf).save(null);
    expect([page(shelf).load(), shelf.held.size]).toEqual([null, 0]);
  });

  test('lasts as long as its page where nothing can be kept', () => {
    for (const store of [BLOCKED, null]) {
      const here = page(store);
      here.save(journal('0%'));
      expect([here.load(), page(store).load()]).toEqual([journal('0%'), null]);
    }
  });

  test('leaves no older click standing when a newer one could not be kept', () => {
    const here = page(shelf);
    here.save(journal('0%'));
    shelf.full = true;
    here.save(journal('0.00%'));
    expect([here.load(), page(shelf).load()]).toEqual([journal('0.00%'), null]);
    shelf.full = false;
    here.save(journal('General'));
    expect(page(shelf).load()).toEqual(journal('General'));
  });

  test('gives up older clicks where there is no room for all of them', () => {
    const click = (mark: string) => journal('0'.repeat(100_000) + mark).clicks[0]!;
    const marks = (): string[] | undefined =>
      page(shelf)
        .load()
        ?.clicks.map((one) => one.cells[0]!.from.format.replace(/^0+/, ''));
    const clicks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(click);
    page(shelf).save({ version: 1, clicks });
    expect(marks()).toEqual(['e', 'f', 'g']);
    page(shelf).save({ version: 1, clicks: [...clicks, click('0'.repeat(400_000) + 'x')] });
    expect(marks()).toEqual(['x']);
  });

  test('is none when something else stands in its place', () => {
    shelf.held.set('journal', '{"version":1,"clicks":[{"cells":7}]}');
    expect(page(shelf).load()).toBeNull();
  });
});
