import { useCallback, useRef, useState, type RefObject } from 'react';
import { inLanguage, type Language } from '../app/texts/texts';
import type { Template } from '../app/templates';
import { workbenchTexts } from '../app/texts/workbench';
import { WorkbookError } from '../app/workbook-error';
import { SelectionNews } from './selection-news';
import type { OpenedFile, WorkbenchServices } from './services';

/** A file on the page, and what belongs to its being open. */
export interface OpenDesk {
  readonly file: OpenedFile;
  readonly selection: SelectionNews;
  /** Another one for each file that is opened. */
  readonly id: number;
  /** The page was begun with it. */
  readonly isSample: boolean;
}

export interface Files {
  readonly desk: OpenDesk | null;
  readonly opening: boolean;
  readonly fault: string | null;
  readonly dismissFault: () => void;
  /** Whether the open file has changes that would be lost; who knows, says. */
  readonly unsaved: RefObject<boolean>;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openTemplate: (template: Template) => Promise<void>;
}

/** Opening files; one that cannot be opened leaves the one that is open as it is. */
export function useFiles(services: WorkbenchServices, language: Language): Files {
  const [desk, setDesk] = useState<OpenDesk | null>(null);
  const [opening, setOpening] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const unsaved = useRef(false);
  const open = useCallback(
    async (name: string, load: () => Promise<Uint8Array>, isSample = false) => {
      if (unsaved.current && !window.confirm(workbenchTexts(language).leave)) return;
      setOpening(true);
      setFault(null);
      try {
        const file = await services.open(name, await load());
        setDesk((last) => ({ file, selection: new SelectionNews(), id: (last?.id ?? 0) + 1, isSample }));
      } catch (error) {
        setFault(workbenchTexts(language).unread(name, reason(error, language)));
      } finally {
        setOpening(false);
      }
    },
    [services, language],
  );
  return {
    desk,
    opening,
    fault,
    unsaved,
    dismissFault: () => setFault(null),
    openFile: (file) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openSample: useCallback(
      () => open(services.sample.name, () => services.sample.load(), true),
      [open, services],
    ),
    openTemplate: (template) =>
      open(`${inLanguage(template.title, 'zh')}.xlsx`, () => services.templates.load(template)),
  };
}

function reason(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return language === 'zh' ? error.message : error.english;
  const { notFetched, unknownFault } = workbenchTexts(language);
  return error instanceof TypeError ? notFetched : unknownFault;
}
