import type { ChosenFile } from './review-list';

/** What may be a form in a folder; anything that is dropped by itself is looked at whatever its name. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et)$/i;
/** Excel and WPS put such a file beside each one that is open. */
const LOCK_FILE = /^(~\$|\.~)/;

/** Of a chooser: whole folders come with the paths of their files. */
export function chosenFiles(files: readonly File[]): ChosenFile[] {
  return files
    .filter(({ name, webkitRelativePath }) => webkitRelativePath === '' || isWorkbook(name))
    .map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
}

/** What was dropped, folders opened. Has to be called within the event: afterwards the browser forgets what it was. */
export async function droppedFiles(dropped: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const plain = [...dropped.files];
  if (entries.every((entry) => entry?.isDirectory !== true)) return chosenFiles(plain);
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, '', found);
  return found;
}

async function collect(entry: FileSystemEntry, path: string, found: ChosenFile[]): Promise<void> {
  const name = `${path}${entry.name}`;
  if (isFile(entry)) {
    if (path === '' || isWorkbook(entry.name)) found.push({ name, file: await fileOf(entry) });
    return;
  }
  if (!isFolder(entry)) return;
  for (const inner of await entriesOf(entry)) await collect(inner, `${name}/`, found);
}

function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
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
