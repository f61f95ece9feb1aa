import type { EditableWorkbook } from '../app/edit-session';
import type { WorkKeeper } from '../app/kept-work';
import type { CopiedFrom } from '../app/old-format';
import type { PreferenceStore } from '../app/preferences';
import type { Template } from '../app/templates';
import type { PaneHost } from '../pane/pane-host';
import type { ManyServices } from './many/services';

/** A file that is open on the page. */
export interface OpenedFile {
  readonly name: string;
  /** As it was opened. */
  readonly bytes: Uint8Array;
  readonly workbook: EditableWorkbook;
  /** Absent unless it is a copy of a file in an old format. */
  readonly copiedFrom?: CopiedFrom;
}

/** What the workbench needs of the world; the page gives it. */
export interface WorkbenchServices {
  /** Throws a WorkbookError for a file that cannot be worked on. */
  open(name: string, bytes: Uint8Array): Promise<OpenedFile>;
  /** A filled-in form to look at. */
  readonly sample: { readonly name: string; load(): Promise<Uint8Array> };
  readonly templates: {
    readonly list: readonly Template[];
    load(template: Template): Promise<Uint8Array>;
  };
  /** Everything of the pane's world but the workbook and its selection. */
  paneHost(file: OpenedFile): Omit<PaneHost, 'workbook' | 'followSelection'>;
  readonly preferences: PreferenceStore;
  /** Hands the file to the officer. */
  deliver(name: string, bytes: Uint8Array): void;
  /** Absent where many files cannot be looked at. */
  readonly many?: ManyServices;
  /** Absent where nothing outlives the page. */
  readonly keeper?: WorkKeeper;
}
