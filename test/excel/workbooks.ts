import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/grid/cell';

/** A form as an officer filled it in. */
export function seed(name: string): Promise<WorkbookSnapshot> {
  return fromFile(`test/fixtures/seeds/${name}.xlsx`);
}

/** One of the forms that come with the project. */
export function template(name: string): Promise<WorkbookSnapshot> {
  return fromFile(`assets/templates/${name}.xlsx`);
}

function fromFile(file: string): Promise<WorkbookSnapshot> {
  return readWorkbook(new Uint8Array(readFileSync(path.resolve(file))));
}

/** The sheets of several workbooks in one. */
export function together(...books: readonly WorkbookSnapshot[]): WorkbookSnapshot {
  return { sheets: books.flatMap((book) => book.sheets), written: books.flatMap((book) => book.written) };
}

/** So many sheets, being copies of the workbook's own under names of their own. */
export function copies(book: WorkbookSnapshot, count: number): WorkbookSnapshot {
  const sheets = Array.from({ length: count }, (_, at): SheetSnapshot => {
    const sheet = book.sheets[at % book.sheets.length]!;
    return { ...sheet, name: `${sheet.name.slice(0, 20)}${String(at + 1)}` };
  });
  return { sheets, written: [] };
}
