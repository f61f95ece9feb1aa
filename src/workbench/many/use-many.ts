import { createContext, use, useMemo, useState } from 'react';
import type { ReviewHands } from '../../app/review/review-many';
import { ReviewList, type ChosenFile } from './review-list';

/** The table of many files, and whether it is what the page shows. */
export interface Many {
  readonly list: ReviewList | null;
  readonly shown: boolean;
  readonly begin: (chosen: readonly ChosenFile[]) => void;
  readonly show: () => void;
  readonly hide: () => void;
}

/** Null where the page cannot look at many files. */
export const ManyContext = createContext<Many | null>(null);

export function useManyDesk(): Many | null {
  return use(ManyContext);
}

export function useMany(hands: (() => ReviewHands) | undefined): Many | null {
  const [list, setList] = useState<ReviewList | null>(null);
  const [shown, setShown] = useState(false);
  return useMemo(() => {
    if (hands === undefined) return null;
    const begin = (chosen: readonly ChosenFile[]): void => {
      if (chosen.length === 0) return;
      list?.cancel();
      const next = new ReviewList(chosen, hands());
      setList(next);
      setShown(true);
      void next.run();
    };
    return { list, shown, begin, show: () => setShown(true), hide: () => setShown(false) };
  }, [hands, list, shown]);
}
