import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { directEngine } from '../../src/app/direct-engine';
import type {
  Following,
  GoToOutcome,
  OpenWorkbook,
  SheetFile,
  UndoReport,
  WorkbookNews,
} from '../../src/app/open-workbook';
import {
  NOTHING_REMEMBERED,
  type Remembered,
  type Remembrance,
  type RememberWhere,
} from '../../src/app/remembered';
import { parseAddress } from '../../src/core/grid/address';
import type { Place, WorkbookSnapshot } from '../../src/core/grid/cell';
import { applyToSnapshot } from '../../src/core/planning/apply-to-snapshot';
import type { ApplyReport, CellEdit, Mark, Plan } from '../../src/core/planning/types';
import type { PaneHost } from '../../src/pane/pane-host';

// Every browser has them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export async function seed(name: string): Promise<WorkbookSnapshot> {
  const file = path.resolve(__dirname, '..', 'fixtures', 'seeds', `${name}.xlsx`);
  return readWorkbook(new Uint8Array(await readFile(file)));
}

export function emptyWorkbook(): WorkbookSnapshot {
  const sheet = { name: 'Sheet1', hidden: false, rows: [], merges: [] };
  return { sheets: [{ ...sheet, hiddenRows: [], hiddenCols: [], protected: false }], written: [] };
}

type Call = 'read' | 'apply' | 'undo' | 'goTo' | 'follow' | 'insertSheets';

interface Click {
  readonly before: WorkbookSnapshot;
  readonly marks: readonly Mark[];
  readonly places: readonly Place[];
}

/** A workbook in memory as one that somebody has open: it can be typed into, shown, followed and taken back. */
export class OfficersWorkbook implements OpenWorkbook {
  #workbook: MemoryWorkbook;
  readonly #clicks: Click[] = [];
  readonly #followers = new Set<(news: WorkbookNews) => void>();
  readonly shown: Place[] = [];
  reads = 0;
  applies = 0;
  /** Stands in for the host's refusals: thrown by the next call of this name. */
  refusal: { readonly call: Call; readonly error: Error } | null = null;
  /** While set, reading waits for it. */
  gate: (() => Promise<void>) | null = null;

  constructor(snapshot: WorkbookSnapshot) {
    this.#workbook = new MemoryWorkbook(snapshot);
  }

  get marks(): readonly Mark[] {
    return this.#workbook.marks;
  }

  get followers(): number {
    return this.#followers.size;
  }

  get undoable(): boolean {
    return this.#clicks.length > 0;
  }

  async read(): Promise<WorkbookSnapshot> {
    this.reads++;
    this.#mayRefuse('read');
    await this.gate?.();
    return this.#workbook.read();
  }

  async apply(plan: Plan): Promise<ApplyReport> {
    this.applies++;
    this.#mayRefuse('apply');
    const before = await this.#workbook.read();
    const { marks } = this.#workbook;
    const report = await this.#workbook.apply(plan);
    const isClick = report.applied.length + plan.newSheets.length > 0;
    if (isClick) this.#clicks.push({ before, marks, places: report.applied });
    return report;
  }

  undo(): Promise<UndoReport | null> {
    this.#mayRefuse('undo');
    const click = this.#clicks.pop();
    if (click === undefined) return Promise.resolve(null);
    this.#workbook = new MemoryWorkbook(click.before);
    return Promise.resolve({ restored: click.places, left: [], leftSheets: [] });
  }

  async goTo(place: Place): Promise<GoToOutcome> {
    this.#mayRefuse('goTo');
    const sheet = (await this.#workbook.read()).sheets.find((one) => one.name === place.sheet);
    if (sheet === undefined) return 'sheet-gone';
    if (sheet.hidden) return 'sheet-hidden';
    this.shown.push(place);
    return 'shown';
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(this.shown.at(-1) ?? null);
  }

  async insertSheets({ bytes }: SheetFile): Promise<readonly string[]> {
    this.#mayRefuse('insertSheets');
    const before = await this.#workbook.read();
    const { sheets } = await readWorkbook(bytes);
    this.#clicks.push({ before, marks: this.marks, places: [] });
    this.#workbook = new MemoryWorkbook({ ...before, sheets: [...before.sheets, ...sheets] });
    return sheets.map((sheet) => sheet.name);
  }

  follow(listener: (news: WorkbookNews) => void): Promise<Following> {
    this.#mayRefuse('follow');
    this.#followers.add(listener);
    return Promise.resolve({
      stop: () => {
        this.#followers.delete(listener);
        return Promise.resolve();
      },
    });
  }

  /** Another workbook altogether, without a word to anybody. */
  replace(snapshot: WorkbookSnapshot): void {
    this.#workbook = new MemoryWorkbook(snapshot);
  }

  /** The officer types: no click of ours, and told to whoever follows. */
  async type(sheet: string, address: string, text: string, stale: readonly string[] = []): Promise<void> {
    const { row, col } = parseAddress(address)!;
    const edit: CellEdit = {
      sheet,
      row,
      col,
      value: text === '' ? { kind: 'blank' } : { kind: 'text', value: text },
      expect: '',
      replaceFormula: true,
    };
    this.#workbook = new MemoryWorkbook(applyToSnapshot(await this.#workbook.read(), [edit]));
    const snapshot = await this.#workbook.read();
    const changed = [{ sheet, top: row, left: col, bottom: row, right: col }];
    for (const follower of this.#followers) follower({ snapshot, changed, stale });
  }

  #mayRefuse(call: Call): void {
    const { refusal } = this;
    if (refusal?.call !== call) return;
    this.refusal = null;
    throw refusal.error;
  }
}

export class MemoryRemembrance implements Remembrance {
  kept: { remembered: Remembered; where: RememberWhere } = {
    remembered: NOTHING_REMEMBERED,
    where: 'machine',
  };

  isBroken = false;

  async where(): Promise<RememberWhere> {
    return (await this.#kept()).where;
  }

  async load(): Promise<Remembered> {
    return (await this.#kept()).remembered;
  }

  async save(remembered: Remembered, where: RememberWhere): Promise<void> {
    await this.#kept();
    this.kept = { remembered, where };
  }

  #kept(): Promise<MemoryRemembrance['kept']> {
    return this.isBroken ? Promise.reject(new Error('The store is blocked.')) : Promise.resolve(this.kept);
  }
}

export interface Officer {
  readonly workbook: OfficersWorkbook;
  readonly remembrance: MemoryRemembrance;
  readonly host: PaneHost;
  readonly load: () => Promise<PaneHost>;
  /** The next reading stops until it is released. */
  holdReading(): { readonly opened: Promise<void>; readonly release: () => void };
  /** Moves the selection in the sheet. */
  select(place: Place | null): void;
}

/** Somebody who has this workbook before them, with the engine itself behind the pane. */
export function officerWith(snapshot: WorkbookSnapshot): Officer {
  const workbook = new OfficersWorkbook(snapshot);
  const remembrance = new MemoryRemembrance();
  const selecting = new Set<(place: Place | null) => void>();
  const host: PaneHost = {
    workbook,
    remembrance,
    engine: directEngine,
    followSelection: (listener) => {
      selecting.add(listener);
      return Promise.resolve({ stop: () => Promise.resolve() });
    },
  };
  return {
    workbook,
    remembrance,
    host,
    load: () => Promise.resolve(host),
    holdReading: () => held(workbook),
    select: (place) => {
      for (const listener of selecting) listener(place);
    },
  };
}

function held(workbook: OfficersWorkbook): ReturnType<Officer['holdReading']> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const opened = new Promise<void>((resolve) => {
    workbook.gate = () => {
      workbook.gate = null;
      resolve();
      return released;
    };
  });
  return { opened, release: () => release() };
}
