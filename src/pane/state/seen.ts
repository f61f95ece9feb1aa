import type { Template } from '../../app/templates';
import type { WorkbookPort } from '../../app/workbook-port';
import type { WorkbookSnapshot } from '../../core/grid/cell';

/** What the workbook is like, whether or not there is a form in it. */
export interface Seen {
  readonly sheets: number;
  /** Nothing stands in any cell. */
  readonly blank: boolean;
}

export type SeenAction =
  | { readonly type: 'seen'; readonly seen: Seen }
  /** Blank forms that can be put into the workbook. */
  | { readonly type: 'offered'; readonly templates: readonly Template[] }
  /** Excel keeps silent, most likely because a cell is being typed into. */
  | { readonly type: 'host-waited-for'; readonly waiting: boolean }
  /** What is under way has looked at so many sheets. */
  | ({ readonly type: 'counted' } & SheetsLookedAt);

export interface SheetsLookedAt {
  readonly done: number;
  readonly total: number;
}

export interface SeenState {
  readonly seen: Seen | null;
  readonly templates: readonly Template[];
  readonly waiting: boolean;
  /** Null until the engine has begun with what is under way. */
  readonly counted: SheetsLookedAt | null;
}

export const NOTHING_SEEN: SeenState = { seen: null, templates: [], waiting: false, counted: null };

export function reduceSeen<S extends SeenState>(state: S, action: SeenAction): S {
  switch (action.type) {
    case 'seen':
      return { ...state, seen: action.seen };
    case 'offered':
      return { ...state, templates: action.templates };
    case 'host-waited-for':
      return { ...state, waiting: action.waiting };
    case 'counted':
      return { ...state, counted: { done: action.done, total: action.total } };
  }
}

export function seenIn({ sheets }: WorkbookSnapshot): Seen {
  const isBlank = sheets.every(({ rows }) =>
    rows.every(({ cells }) => cells.every((cell) => cell.text === '' && cell.formula === undefined)),
  );
  return { sheets: sheets.length, blank: isBlank };
}

/** A command under way, as far as it is told here. */
interface Told {
  readonly dispatch: (action: SeenAction) => void;
}

/** The workbook as a use case gets it, which tells the pane as soon as it has been read. */
export function tellingWhatIsRead(workbook: WorkbookPort, job: Told): WorkbookPort {
  return {
    read: async () => {
      const snapshot = await workbook.read();
      job.dispatch({ type: 'seen', seen: seenIn(snapshot) });
      return snapshot;
    },
    apply: (plan) => workbook.apply(plan),
  };
}
