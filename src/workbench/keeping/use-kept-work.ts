import { useCallback, useEffect, useRef, useState } from 'react';
import type { Changes } from '../../app/edit-session';
import { HostError } from '../../app/host-error';
import type { WorkKeeper } from '../../app/kept-work';
import type { Place } from '../../core/grid/cell';
import type { Files, OpenDesk } from '../use-files';

/** What was restored when the page began. */
export interface Restored {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cells whose change no longer fits. */
  readonly left: readonly Place[];
}

export interface Keeping {
  readonly restored: Restored | null;
  /** Why nothing is kept any more; null while it is. */
  readonly fault: HostError | null;
  readonly dismiss: () => void;
  readonly giveUp: () => Promise<void>;
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
    const left = work === null ? null : await files.openKept(work);
    if (work === null || left === null) await files.openSample();
    else setRestored({ name: work.name, bytes: work.bytes, left });
  });
  useEffect(() => {
    if (!begun.current) void begin.current();
    begun.current = true;
  }, []);
  useKeeping(keeper, files.desk, setFault);
  const giveUp = useCallback(async () => {
    if (restored === null) return;
    setRestored(null);
    await files.reopen(restored.name, restored.bytes);
  }, [files, restored]);
  return {
    restored,
    fault,
    giveUp,
    dismiss: useCallback(() => {
      setRestored(null);
      setFault(null);
    }, []),
  };
}

function useKeeping(
  keeper: WorkKeeper | undefined,
  desk: OpenDesk | null,
  tell: (fault: HostError) => void,
): void {
  useEffect(() => {
    if (desk === null || keeper === undefined) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let told = false;
    const keep = (): void => {
      keepDesk(keeper, desk).catch((error: unknown) => {
        // Once: whoever works on knows it by then.
        if (error instanceof HostError && !told) tell(error);
        told = true;
      });
    };
    const settle = (): boolean => {
      const due = timer !== null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      return due;
    };
    const now = (): void => {
      if (settle()) keep();
    };
    const later = (): void => {
      settle();
      timer = setTimeout(now, REST_MS);
    };
    later();
    const stop = desk.file.workbook.subscribe(later);
    // Whoever leaves at once is asked first whether to leave: time enough.
    window.addEventListener('beforeunload', now);
    return () => {
      stop();
      window.removeEventListener('beforeunload', now);
      settle();
    };
  }, [keeper, desk, tell]);
}

async function keepDesk(keeper: WorkKeeper, { file, isSample }: OpenDesk): Promise<void> {
  if (!isWork(file.workbook.changes(), isSample)) await keeper.forget();
  else await keeper.keep({ name: file.name, bytes: file.bytes, pending: file.workbook.pending() });
}

/** The marks of the sample come by themselves with each beginning. */
function isWork({ cells, newSheets, marks }: Changes, isSample: boolean): boolean {
  return cells.length > 0 || newSheets.length > 0 || (marks && !isSample);
}
