import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Changes } from '../app/edit-session';
import type { OpenDesk } from './use-files';
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

/** 下载: the same file name with the corrections; leaving before that is asked about. */
export function useDownload(
  { file }: OpenDesk,
  services: WorkbenchServices,
  guard: RefObject<boolean>,
): Download {
  const revision = useRevision(file.workbook);
  const [saved, setSaved] = useState(0);
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
  useGuard(unsaved, guard);
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
function useGuard(unsaved: boolean, guard: RefObject<boolean>): void {
  useEffect(() => {
    guard.current = unsaved;
    return () => {
      guard.current = false;
    };
  }, [unsaved, guard]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (guard.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [guard]);
}
