import type { CheckReport } from '../../app/check-report';
import type { FormSummary } from '../../app/form-summary';
import { gapAfter } from '../../app/gaps/progress';
import type { Gap } from '../../app/gaps/types';
import { notIgnored } from '../../app/ignored';
import type { FormLook } from '../../app/look-at-form';
import type { Remembered } from '../../app/remembered';

/** The walk through the 缺项: where it stands. */
export interface GapWalk {
  /** Every gap that has been open since the walk began, each where the walk comes to it. */
  readonly met: readonly Gap[];
  readonly open: readonly Gap[];
  /** Id of the gap before the officer; null when none is left. */
  readonly current: string | null;
  readonly refusal: Refusal | null;
  /** What was written last; "" before that. */
  readonly written: string;
}

/** What was typed is not what is asked for, or the cell could not be written: said at the field. */
export interface Refusal {
  readonly id: string;
  readonly typed: string;
  readonly text: string;
}

export type GapWalkAction =
  | {
      readonly type: 'gaps-listed';
      readonly form: FormSummary | null;
      readonly report: CheckReport;
      readonly gaps: readonly Gap[];
      /** Null: the walk begins here. */
      readonly walk: { readonly written: string } | null;
      /** Where to begin; null: at the first. */
      readonly at: string | null;
    }
  | { readonly type: 'gap-shown'; readonly id: string }
  | { readonly type: 'gap-refused'; readonly refusal: Refusal };

/** What of the pane the walk looks at or changes. */
interface Around {
  readonly view: string;
  readonly form: FormSummary | null;
  readonly report: CheckReport | null;
  readonly gapWalk: GapWalk | null;
  readonly remembered: Remembered;
}

export function reduceGapWalk<S extends Around>(state: S, action: GapWalkAction): S {
  const { gapWalk } = state;
  switch (action.type) {
    case 'gaps-listed': {
      const { form, report, gaps, walk, at } = action;
      const looked = { ...state, form, report: state.report === null ? null : report };
      if (walk !== null && gapWalk !== null)
        return {
          ...looked,
          gapWalk: { ...withGaps(gapWalk, { gaps, report }, state), written: walk.written },
        };
      const open = notIgnored(gaps, state.remembered.ignored, report);
      const current = open.find((gap) => gap.id === at) ?? open[0] ?? null;
      return {
        ...looked,
        view: 'gaps',
        gapWalk: { met: open, open, current: current?.id ?? null, refusal: null, written: '' },
      };
    }
    case 'gap-shown':
      return gapWalk === null ? state : { ...state, gapWalk: { ...gapWalk, current: action.id } };
    case 'gap-refused':
      return gapWalk === null ? state : { ...state, gapWalk: { ...gapWalk, refusal: action.refusal } };
  }
}

/** The first gap that was filled in before and is open now; null when there is none. */
export function openedAgain(before: GapWalk | null, now: GapWalk | null): string | null {
  if (before === null || now === null) return null;
  const wasOpen = new Set(before.open.map((gap) => gap.id));
  const wasMet = new Set(before.met.map((gap) => gap.id));
  return now.open.find(({ id }) => wasMet.has(id) && !wasOpen.has(id))?.id ?? null;
}

/** The walk on another look at the workbook: what was filled in, and what that has opened. */
export function withGaps(
  walk: GapWalk,
  { gaps, report }: Pick<FormLook, 'gaps' | 'report'>,
  { remembered }: Pick<Around, 'remembered'>,
): GapWalk {
  const open = notIgnored(gaps, remembered.ignored, report);
  const met = withNew(walk.met, open);
  const isOpen = open.some((gap) => gap.id === walk.current);
  return {
    met,
    open,
    current: isOpen ? walk.current : (gapAfter(met, walk.current, open)?.id ?? null),
    refusal: isOpen ? walk.refusal : null,
    written: walk.written,
  };
}

/** A gap that filling in has opened (a score that asks for a reason) stands ahead of the one that comes after it. */
function withNew(met: readonly Gap[], open: readonly Gap[]): readonly Gap[] {
  const known = new Set(met.map((gap) => gap.id));
  const list = [...met];
  open.forEach((gap, at) => {
    if (known.has(gap.id)) return;
    const next = open.slice(at + 1).find(({ id }) => known.has(id));
    list.splice(next === undefined ? list.length : list.findIndex(({ id }) => id === next.id), 0, gap);
  });
  return list;
}
