import { isWorkbook } from './chosen-files';
import type { ChosenFile } from './review-list';

export interface Dropped {
  readonly chosen: readonly ChosenFile[];
  /** Folders that the browser did not open. */
  readonly unread: readonly string[];
}

/** What lies in a folder, however the browser shows it. */
type Inner =
  | { readonly kind: 'file'; readonly name: string; readonly file: () => Promise<File> }
  | { readonly kind: 'folder'; readonly name: string; readonly inner: () => Promise<Inner[]> };

/** Chromium's newer way into a folder: the older one is shut to a page that was opened from a disk. */
interface HandedOut {
  getAsFileSystemHandle?: () => Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
}

export function holdsFolder({ items }: DataTransfer): boolean {
  return [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
}

/** What was dropped, folders opened. Has to be called within the event: afterwards the browser forgets what it was. */
export async function droppedFiles({ items }: DataTransfer): Promise<Dropped> {
  const parts = [...items].map(partOf).filter((part) => part !== null);
  const chosen: ChosenFile[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    if (part instanceof File) {
      chosen.push({ name: part.name, file: part });
      continue;
    }
    try {
      await collect(await part.inner(), `${part.name}/`, chosen);
    } catch {
      unread.push(part.name);
    }
  }
  return { chosen, unread };
}

interface FolderPart {
  readonly name: string;
  readonly inner: () => Promise<Inner[]>;
}

function partOf(item: DataTransferItem): File | FolderPart | null {
  const entry = item.webkitGetAsEntry();
  if (entry === null || !isFolderEntry(entry)) return item.getAsFile();
  const handle = (item as HandedOut).getAsFileSystemHandle?.();
  // Taken up again below; a refusal meanwhile is nobody's fault.
  handle?.catch(() => undefined);
  return {
    name: entry.name,
    inner: async () => {
      const folder = await handle?.catch(() => null);
      return folder?.kind === 'directory' ? innerOfHandle(folder) : innerOfEntry(entry);
    },
  };
}

/** Whatever its name, a file that was dropped by itself is looked at; in a folder only what may be a form. */
async function collect(inner: readonly Inner[], path: string, found: ChosenFile[]): Promise<void> {
  for (const one of inner) {
    if (one.kind === 'folder') await collect(await one.inner(), `${path}${one.name}/`, found);
    else if (isWorkbook(one.name)) found.push({ name: `${path}${one.name}`, file: await one.file() });
  }
}

async function innerOfHandle(folder: FileSystemDirectoryHandle): Promise<Inner[]> {
  const all: Inner[] = [];
  for await (const one of folder.values()) {
    const { name } = one;
    if (one.kind === 'file') all.push({ kind: 'file', name, file: () => one.getFile() });
    else all.push({ kind: 'folder', name, inner: () => innerOfHandle(one) });
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function innerOfEntry(folder: FileSystemDirectoryEntry): Promise<Inner[]> {
  return (await entriesOf(folder)).flatMap((entry): Inner[] => {
    const { name } = entry;
    if (isFolderEntry(entry)) return [{ kind: 'folder', name, inner: () => innerOfEntry(entry) }];
    return isFileEntry(entry) ? [{ kind: 'file', name, file: () => fileOf(entry) }] : [];
  });
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries a hundred at a time, and an empty list at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
