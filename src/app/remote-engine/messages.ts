import type { SheetSnapshot, SnapshotRow, WrittenRecord } from '../../core/grid/cell';
import type { Plan } from '../../core/planning/types';
import type { PackedFault } from './packed-fault';

/** One end of a line to another thread. What is posted is copied; order is kept. */
export interface Line<Sent, Heard> {
  post(message: Sent): void;
  listen(listener: (message: Heard) => void): void;
}

export type PackedArgument =
  | { readonly kind: 'plain'; readonly value: unknown }
  /** Choices of whoever wants to be told by `count` how far the engine is. */
  | { readonly kind: 'counted'; readonly value: object }
  | { readonly kind: 'snapshot'; readonly number: number }
  /** Stays where it is: it is asked by `ask`. */
  | { readonly kind: 'workbook' };

/** What is said to the thread that holds the engine. */
export type ToEngine =
  | { readonly type: 'sheet'; readonly id: number; readonly sheet: Omit<SheetSnapshot, 'rows'> }
  | { readonly type: 'rows'; readonly id: number; readonly rows: readonly SnapshotRow[] }
  /** A workbook of sheets that went ahead; sheets that are not in it will not be named again. */
  | {
      readonly type: 'snapshot';
      readonly number: number;
      readonly sheets: readonly number[];
      readonly written: readonly WrittenRecord[];
    }
  | {
      readonly type: 'call';
      readonly call: number;
      readonly method: string;
      readonly args: readonly PackedArgument[];
    }
  | { readonly type: 'told'; readonly ask: number; readonly argument: PackedArgument }
  | { readonly type: 'refused'; readonly ask: number; readonly fault: PackedFault };

/** What it says. */
export type FromEngine =
  | { readonly type: 'ready' }
  | {
      readonly type: 'done';
      readonly call: number;
      readonly value: unknown;
      /** Properties of the value that are snapshots it was given. */
      readonly snapshots: Readonly<Record<string, number>>;
    }
  | { readonly type: 'failed'; readonly call: number; readonly fault: PackedFault }
  /** So many of the workbook's sheets were looked at. */
  | { readonly type: 'count'; readonly call: number; readonly done: number; readonly total: number }
  /** Asks the workbook of a call: without a plan, to be read. */
  | { readonly type: 'ask'; readonly ask: number; readonly call: number; readonly plan: Plan | null };
