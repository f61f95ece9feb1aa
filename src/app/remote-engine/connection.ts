import type { AnalyseOptions, SheetCount } from '../../core/compute/analyse';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import type { WorkbookPort } from '../workbook-port';
import type { FromEngine, Line, PackedArgument, ToEngine } from './messages';
import { SnapshotPacker } from './pack-snapshot';
import { packFault, unpackFault } from './packed-fault';

/** A line to a thread of its own, which can be cut. */
export interface Thread extends Line<ToEngine, FromEngine> {
  /** Told when the thread has died of itself. */
  listenToEnd(listener: (fault: Error) => void): void;
  end(): void;
}

interface Call {
  readonly workbook: WorkbookPort | null;
  readonly snapshots: Map<number, WorkbookSnapshot>;
  readonly onSheet: SheetCount | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/** Calls of the engine on one thread, for as long as that thread lives. */
export class Connection {
  readonly #thread: Thread;
  readonly #packer: SnapshotPacker;
  readonly #breathe: () => Promise<void>;
  readonly #calls = new Map<number, Call>();
  #numbers = 0;
  #over: Error | null = null;

  constructor(thread: Thread, breathe: () => Promise<void>) {
    this.#thread = thread;
    this.#breathe = breathe;
    this.#packer = new SnapshotPacker((message) => {
      if (this.#over !== null) throw this.#over;
      thread.post(message);
    }, breathe);
    thread.listen((message) => this.#hear(message));
    thread.listenToEnd((fault) => this.end(fault));
  }

  get isOver(): boolean {
    return this.#over !== null;
  }

  call(method: string, args: readonly unknown[]): Promise<unknown> {
    const call = ++this.#numbers;
    return new Promise((resolve, reject) => {
      const workbook = args.find(isWorkbook) ?? null;
      const onSheet = args.find(isCounted)?.onSheet;
      this.#calls.set(call, { workbook, snapshots: new Map(), onSheet, resolve, reject });
      this.#begin(call, method, args).catch((fault: unknown) => this.#fail(call, fault));
    });
  }

  /** Whatever is under way ends with this fault. */
  end(fault: Error): void {
    if (this.#over !== null) return;
    this.#over = fault;
    this.#thread.end();
    for (const call of this.#calls.keys()) this.#fail(call, fault);
  }

  async #begin(call: number, method: string, args: readonly unknown[]): Promise<void> {
    const packed: PackedArgument[] = [];
    for (const argument of args) packed.push(await this.#pack(call, argument));
    this.#post({ type: 'call', call, method, args: packed });
  }

  async #pack(call: number, value: unknown): Promise<PackedArgument> {
    if (isWorkbook(value)) return { kind: 'workbook' };
    if (isCounted(value)) return { kind: 'counted', value: { ...value, onSheet: undefined } };
    if (!isSnapshot(value)) return { kind: 'plain', value };
    const number = await this.#packer.pack(value);
    this.#calls.get(call)?.snapshots.set(number, value);
    return { kind: 'snapshot', number };
  }

  #hear(message: FromEngine): void {
    if (message.type === 'ask') void this.#answer(message);
    else if (message.type === 'failed') this.#fail(message.call, unpackFault(message.fault));
    else if (message.type === 'done') void this.#done(message);
    else if (message.type === 'count') this.#calls.get(message.call)?.onSheet?.(message.done, message.total);
  }

  async #done(message: Extract<FromEngine, { type: 'done' }>): Promise<void> {
    // Taking a large answer in and drawing it are both long: the page has a turn in between.
    await this.#breathe();
    const call = this.#take(message.call);
    const snapshots = Object.entries(message.snapshots).map(
      ([name, number]) => [name, call?.snapshots.get(number)] as const,
    );
    const { value } = message;
    call?.resolve(snapshots.length === 0 ? value : { ...Object(value), ...Object.fromEntries(snapshots) });
  }

  async #answer({ ask, call, plan }: Extract<FromEngine, { type: 'ask' }>): Promise<void> {
    const workbook = this.#calls.get(call)?.workbook;
    if (workbook == null) return;
    try {
      const value = plan === null ? await workbook.read() : await workbook.apply(plan);
      const argument = await this.#pack(call, value);
      this.#post({ type: 'told', ask, argument });
    } catch (fault) {
      if (this.#over === null) this.#thread.post({ type: 'refused', ask, fault: packFault(fault) });
    }
  }

  #post(message: ToEngine): void {
    if (this.#over !== null) throw this.#over;
    this.#thread.post(message);
  }

  #fail(call: number, fault: unknown): void {
    this.#take(call)?.reject(fault instanceof Error ? fault : new Error(String(fault)));
  }

  #take(call: number): Call | undefined {
    const taken = this.#calls.get(call);
    this.#calls.delete(call);
    return taken;
  }
}

function isWorkbook(value: unknown): value is WorkbookPort {
  return has(value, 'read', 'apply') && typeof value.read === 'function';
}

function isCounted(value: unknown): value is Required<Pick<AnalyseOptions, 'onSheet'>> {
  return has(value, 'onSheet') && typeof value.onSheet === 'function';
}

function isSnapshot(value: unknown): value is WorkbookSnapshot {
  return has(value, 'sheets', 'written') && Array.isArray(value.sheets) && Array.isArray(value.written);
}

function has<K extends string>(value: unknown, ...names: readonly K[]): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
