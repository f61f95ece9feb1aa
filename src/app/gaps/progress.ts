import type { Text } from '../../core/checks/types';
import type { Gap } from './types';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** "已补 3 / 8" */
  readonly text: Text;
}

/**
 * How far the walk has come: `before` is the list it began with. What filling in has opened since
 * (a score that now asks for a reason) counts as more to do.
 */
export function progress(before: readonly Gap[], now: readonly Gap[]): Progress {
  const open = new Set(now.map((gap) => gap.id));
  const all = new Set([...before.map((gap) => gap.id), ...open]);
  const [done, total] = [all.size - open.size, all.size];
  return {
    done,
    total,
    text: { zh: `已补 ${done} / ${total}`, en: `${done} of ${total} filled in` },
  };
}

/** Where to go on when this gap is filled: the next of the list that is still open, else the first. */
export function gapAfter(list: readonly Gap[], id: string | null, open: readonly Gap[]): Gap | null {
  const still = new Map(open.map((gap) => [gap.id, gap]));
  const later = list.slice(list.findIndex((gap) => gap.id === id) + 1).find((gap) => still.has(gap.id));
  return still.get(later?.id ?? '') ?? open[0] ?? null;
}

/** 下一项: the gap after this one, round to the first; null when none is left. */
export function nextGap(gaps: readonly Gap[], id: string | null): Gap | null {
  const at = gaps.findIndex((gap) => gap.id === id);
  return gaps[(at + 1) % Math.max(1, gaps.length)] ?? null;
}
