import type { SheetCount } from '../../core/compute/analyse';
import type { WorkbookSnapshot } from '../../core/grid/cell';
import type { ApplyReport, Plan } from '../../core/planning/types';
import type { Engine } from '../engine';
import type { WorkbookPort } from '../workbook-port';
import { countSparingly } from './count-sparingly';
import type { FromEngine, Line, PackedArgument, ToEngine } from './messages';
import { packFault, unpackFault } from './packed-fault';
import { SnapshotUnpacker } from './unpack-snapshot';

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/** Answers for the engine on its own thread. Workbooks stay where they are: they are asked over the line. */
export function serveEngine(engine: Engine, line: Line<FromEngine, ToEngine>): void {
  const server = new EngineServer(engine, line);
  line.listen((message) => server.hear(message));
  line.post({ type: 'ready' });
}

type AnyMethod = (...args: readonly unknown[]) => Promise<unknown>;

class EngineServer {
  readonly #engine: Readonly<Record<string, unknown>>;
  readonly #line: Line<FromEngine, ToEngine>;
  readonly #sheets = new SnapshotUnpacker();
  readonly #numbers = new WeakMap<WorkbookSnapshot, number>();
  readonly #asked = new Map<number, Asked>();
  #asks = 0;

  constructor(engine: Engine, line: Line<FromEngine, ToEngine>) {
    this.#engine = { ...engine };
    this.#line = line;
  }

  hear(message: ToEngine): void {
    switch (message.type) {
      case 'sheet':
        this.#sheets.sheet(message.id, message.sheet);
        break;
      case 'rows':
        this.#sheets.rows(message.id, message.rows);
        break;
      case 'snapshot':
        this.#sheets.snapshot(message);
        break;
      case 'call':
        void this.#call(message);
        break;
      case 'told':
        this.#settle(message.ask)?.resolve(this.#unpack(message.argument, 0));
        break;
      case 'refused':
        this.#settle(message.ask)?.reject(unpackFault(message.fault));
    }
  }

  async #call({ call, method, args }: Extract<ToEngine, { type: 'call' }>): Promise<void> {
    try {
      const work = this.#engine[method] as AnyMethod;
      const value = await work(...args.map((argument) => this.#unpack(argument, call)));
      this.#line.post({ type: 'done', call, ...this.#withoutSnapshots(value) });
    } catch (fault) {
      this.#line.post({ type: 'failed', call, fault: packFault(fault) });
    }
  }

  #unpack(argument: PackedArgument, call: number): unknown {
    if (argument.kind === 'plain') return argument.value;
    if (argument.kind === 'workbook') return this.#workbookOf(call);
    if (argument.kind === 'counted') return { ...argument.value, onSheet: this.#countOf(call) };
    const snapshot = this.#sheets.take(argument.number);
    this.#numbers.set(snapshot, argument.number);
    return snapshot;
  }

  #workbookOf(call: number): WorkbookPort {
    return {
      read: () => this.#ask(call, null) as Promise<WorkbookSnapshot>,
      apply: (plan) => this.#ask(call, plan) as Promise<ApplyReport>,
    };
  }

  #countOf(call: number): SheetCount {
    return countSparingly((done, total) => this.#line.post({ type: 'count', call, done, total }), Date.now);
  }

  #ask(call: number, plan: Plan | null): Promise<unknown> {
    const ask = ++this.#asks;
    return new Promise((resolve, reject) => {
      this.#asked.set(ask, { resolve, reject });
      this.#line.post({ type: 'ask', ask, call, plan });
    });
  }

  #settle(ask: number): Asked | undefined {
    const asked = this.#asked.get(ask);
    this.#asked.delete(ask);
    return asked;
  }

  /** The workbook is where it came from: carrying it back would cost the page more than all the rest. */
  #withoutSnapshots(value: unknown): { value: unknown; snapshots: Record<string, number> } {
    const snapshots: Record<string, number> = {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, snapshots };
    const rest = Object.entries(value).filter(([name, part]) => {
      const number = isObject(part) ? this.#numbers.get(part as WorkbookSnapshot) : undefined;
      if (number !== undefined) snapshots[name] = number;
      return number === undefined;
    });
    return { value: Object.fromEntries(rest), snapshots };
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
