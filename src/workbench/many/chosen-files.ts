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

export function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}
