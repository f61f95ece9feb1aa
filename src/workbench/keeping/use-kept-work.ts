import { createContext, use, useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Changes } from '../../app/edit-session';
import { HostError } from '../../app/host-error';
import type { WorkKeeper } from '../../app/kept-work';
import type { Files, OpenDesk, TakenUp } from '../use-files';

/** What was restored when the page began. */
export interface Restored extends TakenUp {
  readonly isHandedOut: boolean;
}

export interface Keeping {
  readonly restored: Restored | null;
  /** Why nothing is kept any more; null while it is. */
  readonly fault: HostError | null;
  readonly dismiss: () => void;
  /** `ask` is asked when more was changed since: that would be given up, too. */
  readonly giveUp: (ask: () => boolean) => Promise<void>;
  /** 清除本机数据; null where nothing is kept. Throws a HostError when it cannot. */
  readonly clear: (() => Promise<void>) | null;
}

/** Null outside of the page's frame. */
export const KeepingContext = createContext<Keeping | null>(null);

export function useKeepingDesk(): Keeping | null {
  return use(KeepingContext);
}

/** Between a change and its being kept: typing goes on meanwhile. */
const REST_MS = 300;

/** Begins with the work of an earlier sitting, or else with the sample; from then on keeps what is changed. */
export function useKeptWork(keeper: WorkKeeper | undefined, files: Files): Keeping {
  const [restored, setRestored] = useState<Restored | null>(null);
  const [fault, setFault] = useState<HostError | null>(null);
  const begun = useRef(false);
  const begin = useRef(async (): Promise<void> => {
    const work = (await keeper?.find()) ?? null;
    const taken = work === null ? null : await files.openKept(work);
    if (work === null || taken === null) await files.openSample();
    else setRestored({ ...taken, isHandedOut: work.isHandedOut });
  });
  useEffect(() => {
    if (!begun.current) void begin.current();
    begun.current = true;
  }, []);
  const cleared = useKeeping(keeper, files, setFault);
  const giveUp = async (ask: () => boolean): Promise<void> => {
    if (restored === null) return;
    const { file, snapshot } = restored;
    if (file.workbook.snapshot !== snapshot && !ask()) return;
    setRestored(null);
    await files.reopen(file);
  };
  // No longer told of once another file is open.
  const isOpen = restored !== null && files.desk?.file === restored.file;
  return {
    restored: isOpen ? restored : null,
    fault,
    giveUp,
    clear: useClearing(keeper, cleared),
    dismiss: useCallback(() => {
      setRestored(null);
      setFault(null);
    }, []),
  };
}

function useClearing(
  keeper: WorkKeeper | undefined,
  cleared: RefObject<boolean>,
): (() => Promise<void>) | null {
  const clear = useCallback(async () => {
    cleared.current = true;
    await keeper?.clear();
  }, [keeper, cleared]);
  return keeper === undefined ? null : clear;
}

/** Gives where to note that everything was cleared: then nothing is kept until there is another change. */
function useKeeping(
  keeper: WorkKeeper | undefined,
  { desk, unsaved }: Files,
  tell: (fault: HostError) => void,
): RefObject<boolean> {
  const cleared = useRef(false);
  const again = useRef<(() => void) | null>(null);
  const { now: isUnsaved, shown: showsUnsaved } = unsaved;
  useEffect(() => {
    if (desk === null || keeper === undefined) return;
    let told = false;
    const keep = (): void => {
      if (cleared.current) return;
      keepDesk(keeper, desk, !isUnsaved()).catch((error: unknown) => {
        // Once: whoever works on knows it by then.
        if (error instanceof HostError && !told) tell(error);
        told = true;
      });
    };
    const { settle, now, later } = delayed(keep);
    later();
    again.current = later;
    const stop = desk.file.workbook.subscribe(() => {
      cleared.current = false;
      later();
    });
    // Whoever leaves at once is asked first whether to leave: time enough.
    window.addEventListener('beforeunload', now);
    return () => {
      stop();
      window.removeEventListener('beforeunload', now);
      settle();
      again.current = null;
    };
  }, [keeper, desk, tell, isUnsaved]);
  // Once more when it was downloaded: it is kept as that.
  useEffect(() => again.current?.(), [showsUnsaved]);
  return cleared;
}

interface Delayed {
  /** Calls it off; says whether it was due. */
  readonly settle: () => boolean;
  /** At once, if it is due. */
  readonly now: () => void;
  /** After a rest, counted anew from each time. */
  readonly later: () => void;
}

function delayed(work: () => void): Delayed {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = (): boolean => {
    const due = timer !== null;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    return due;
  };
  const now = (): void => {
    if (settle()) work();
  };
  const later = (): void => {
    settle();
    timer = setTimeout(now, REST_MS);
  };
  return { settle, now, later };
}

async function keepDesk(
  keeper: WorkKeeper,
  { file, isSample }: OpenDesk,
  isHandedOut: boolean,
): Promise<void> {
  const { name, bytes, workbook, copiedFrom } = file;
  if (!isWork(workbook.changes(), isSample)) {
    await keeper.forget();
    return;
  }
  const pending = workbook.pending();
  await keeper.keep({
    name,
    bytes,
    pending,
    isHandedOut,
    ...(copiedFrom === undefined ? {} : { copiedFrom }),
  });
}

/** The marks of the sample come by themselves with each beginning. */
function isWork({ cells, newSheets, marks }: Changes, isSample: boolean): boolean {
  return cells.length > 0 || newSheets.length > 0 || (marks && !isSample);
}
