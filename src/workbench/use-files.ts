import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { inLanguage, type Language } from '../app/texts/texts';
import type { Template } from '../app/templates';
import type { KeptWork } from '../app/kept-work';
import { workbenchTexts } from '../app/texts/workbench';
import { WorkbookError } from '../app/workbook-error';
import type { Place, WorkbookSnapshot } from '../core/grid/cell';
import { SelectionNews } from './selection-news';
import type { OpenedFile, WorkbenchServices } from './services';
import type { Typing } from './use-editing';

/** A file on the page, and what belongs to its being open. */
export interface OpenDesk {
  readonly file: OpenedFile;
  readonly selection: SelectionNews;
  readonly typing: Typing;
  /** Another one for each file that is opened. */
  readonly id: number;
  /** The page was begun with it. */
  readonly isSample: boolean;
  /** Its changes are of an earlier sitting, and were downloaded then. */
  readonly isHandedOut: boolean;
}

/** Whether the open file has changes that would be lost; who knows, tells. */
export interface UnsavedWork {
  readonly now: () => boolean;
  readonly tell: (unsaved: boolean) => void;
  /** The same as state: another picture of the page when it changes. */
  readonly shown: boolean;
}

type KeptFile = Pick<OpenedFile, 'name' | 'bytes' | 'copiedFrom'>;

/** Work of an earlier sitting that is open again. */
export interface TakenUp {
  readonly file: OpenedFile;
  /** As it was left: another one once something is changed. */
  readonly snapshot: WorkbookSnapshot;
  /** Cells whose change no longer fits. */
  readonly left: readonly Place[];
}

export interface Files {
  readonly desk: OpenDesk | null;
  readonly opening: boolean;
  readonly fault: string | null;
  readonly dismissFault: () => void;
  readonly unsaved: UnsavedWork;
  /** `begun`: nothing keeps it from being opened any more. */
  readonly openFile: (file: File, begun?: () => void) => Promise<void>;
  /** Work of an earlier sitting; null when it cannot be opened. */
  readonly openKept: (work: KeptWork) => Promise<TakenUp | null>;
  /** The file as it was, without asking whether what was changed is to be lost. */
  readonly reopen: (file: KeptFile) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openTemplate: (template: Template) => Promise<void>;
}

/** Opening files; one that cannot be opened leaves the one that is open as it is. */
export function useFiles(services: WorkbenchServices, language: Language): Files {
  const { open, ...opening } = useOpening(services, language);
  const { unsaved } = opening;
  return {
    ...opening,
    openFile: (file, begun) =>
      open(
        file.name,
        async () => new Uint8Array(await file.arrayBuffer()),
        begun === undefined ? {} : { begun },
      ),
    openKept: async (work) => {
      const outcome: { taken: TakenUp | null } = { taken: null };
      const prepare = async (opened: OpenedFile): Promise<OpenedFile> => {
        const file = asKept(opened, work);
        const left = await file.workbook.restore(work.pending);
        outcome.taken = { file, left, snapshot: file.workbook.snapshot };
        return file;
      };
      await open(work.name, () => Promise.resolve(work.bytes), { prepare, isHandedOut: work.isHandedOut });
      return outcome.taken;
    },
    reopen: (file) => {
      unsaved.tell(false);
      return open(file.name, () => Promise.resolve(file.bytes), {
        prepare: (opened) => Promise.resolve(asKept(opened, file)),
      });
    },
    openSample: useCallback(
      () => open(services.sample.name, () => services.sample.load(), { isSample: true }),
      [open, services],
    ),
    openTemplate: (template) =>
      open(`${inLanguage(template.title, 'zh')}.xlsx`, () => services.templates.load(template)),
  };
}

/** The copy is a workbook like any other: of what it is one is known from before. */
function asKept(opened: OpenedFile, { copiedFrom }: KeptFile): OpenedFile {
  return copiedFrom === undefined ? opened : { ...opened, copiedFrom };
}

interface Beginning {
  readonly isSample?: boolean;
  readonly isHandedOut?: boolean;
  /** Called once whoever has unsaved work agrees to give it up. */
  readonly begun?: () => void;
  /** What is done with the file before it is shown. */
  readonly prepare?: (file: OpenedFile) => Promise<OpenedFile>;
}

type Open = (name: string, load: () => Promise<Uint8Array>, beginning?: Beginning) => Promise<void>;
type Opening = Pick<Files, 'desk' | 'opening' | 'fault' | 'unsaved' | 'dismissFault'> & {
  readonly open: Open;
};

function useOpening(services: WorkbenchServices, language: Language): Opening {
  const [desk, setDesk] = useState<OpenDesk | null>(null);
  const [opening, setOpening] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const unsaved = useUnsaved();
  const { now: isUnsaved } = unsaved;
  const asked = useRef(0);
  const typing = useRef<Typing | null>(null);
  useEffect(() => {
    typing.current = desk?.typing ?? null;
  }, [desk]);
  const open = useCallback<Open>(
    async (name, load, { isSample = false, isHandedOut = false, begun, prepare } = {}) => {
      // What is dropped comes while a cell may be open; drawn at once, as what is drawn is what tells.
      const take = typing.current?.take ?? null;
      if (take !== null) flushSync(take);
      if (isUnsaved() && !window.confirm(workbenchTexts(language).leave)) return;
      begun?.();
      const turn = ++asked.current;
      // A large file that was asked for first may come last: what was asked for last stays.
      const isLast = (): boolean => turn === asked.current;
      setOpening(true);
      setFault(null);
      try {
        const opened = await services.open(name, await load());
        const file = (await prepare?.(opened)) ?? opened;
        if (!isLast()) return;
        // Drawn in slices: a sheet and its tabs at once would hold the page up.
        startTransition(() => {
          setDesk((last) => deskOf(file, { isSample, isHandedOut }, last));
          setOpening(false);
        });
      } catch (error) {
        if (!isLast()) return;
        setFault(workbenchTexts(language).unread(name, reason(error, language)));
        setOpening(false);
      }
    },
    [services, language, isUnsaved],
  );
  return { desk, opening, fault, unsaved, open, dismissFault: () => setFault(null) };
}

function deskOf(
  file: OpenedFile,
  kind: Pick<OpenDesk, 'isSample' | 'isHandedOut'>,
  last: OpenDesk | null,
): OpenDesk {
  return { ...kind, file, selection: new SelectionNews(), typing: { take: null }, id: (last?.id ?? 0) + 1 };
}

function useUnsaved(): UnsavedWork {
  const current = useRef(false);
  const [shown, setShown] = useState(false);
  const now = useCallback(() => current.current, []);
  const tell = useCallback((unsaved: boolean) => {
    current.current = unsaved;
    setShown(unsaved);
  }, []);
  return useMemo(() => ({ now, tell, shown }), [now, tell, shown]);
}

function reason(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return language === 'zh' ? error.message : error.english;
  const { notFetched, unknownFault, notReadable } = workbenchTexts(language);
  // The file's bytes are no longer to be had: NotReadableError, NotFoundError.
  if (error instanceof DOMException) return notReadable;
  return error instanceof TypeError ? notFetched : unknownFault;
}
