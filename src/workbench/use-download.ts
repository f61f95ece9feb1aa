import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Changes } from '../app/edit-session';
import type { Typing } from './use-editing';
import type { OpenDesk, UnsavedWork } from './use-files';
import { useRevision } from './use-workbook';
import type { WorkbenchServices } from './services';

export interface Download {
  /** What the file differs in from the one that was opened; null before a download. */
  readonly done: Changes | null;
  readonly failed: boolean;
  /** Whether there are changes that no download has yet. */
  readonly unsaved: boolean;
  readonly run: () => Promise<void>;
  readonly dismiss: () => void;
}

/** No revision: work of an earlier sitting that was taken up is as unsaved as what is typed now. */
const NONE = -1;

/** 下载: the same file name with the corrections; leaving before that is asked about. */
export function useDownload(
  { file, typing, isHandedOut }: OpenDesk,
  services: WorkbenchServices,
  guard: UnsavedWork,
): Download {
  const revision = useRevision(file.workbook);
  const [saved, setSaved] = useState(isHandedOut ? revision : NONE);
  const [done, setDone] = useState<Changes | null>(null);
  const [failed, setFailed] = useState(false);
  const unsaved = revision !== saved && isWork(file.workbook.changes());
  const run = useCallback(async () => {
    try {
      const changes = file.workbook.changes();
      const bytes = await file.workbook.save();
      services.deliver(file.name, bytes);
      setSaved(revision);
      setDone(changes);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [file, services, revision]);
  useGuard(unsaved, guard, typing);
  const dismiss = useCallback(() => {
    setDone(null);
    setFailed(false);
  }, []);
  return { done, failed, unsaved, run, dismiss };
}

export function differs({ cells, newSheets, marks }: Changes): boolean {
  return cells.length > 0 || newSheets.length > 0 || marks;
}

/** Marks alone are no work of anybody's: a click on 检查 brings them back. */
function isWork({ cells, newSheets }: Changes): boolean {
  return cells.length > 0 || newSheets.length > 0;
}

/** The browser asks in its own words. */
function useGuard(unsaved: boolean, { now, tell }: UnsavedWork, typing: Typing): void {
  useEffect(() => {
    tell(unsaved);
    return () => tell(false);
  }, [unsaved, tell]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      // Drawn at once, as what is drawn is what tells.
      flushSync(() => typing.take?.());
      if (!now()) return;
      event.preventDefault();
      // Chrome and Edge before 119 (the last of Windows 7 among them) ask only for this.
      Reflect.set(event, 'returnValue', true);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [now, typing]);
}
