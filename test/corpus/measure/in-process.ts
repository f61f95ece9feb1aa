/** What the command line would answer, without a process and without a file. */
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { checkWorkbook } from '../../../src/app/check-workbook';
import type { Book } from '../build/book';
import { toWorkbook } from '../build/to-xlsx';
import type { CliAnswer } from './cli';

export async function checkBook(book: Book): Promise<CliAnswer> {
  const bytes = new Uint8Array(await toWorkbook(book).xlsx.writeBuffer());
  const report = checkWorkbook(await readWorkbook(bytes));
  return JSON.parse(JSON.stringify({ file: 'book.xlsx', error: null, ...report })) as CliAnswer;
}
