import * as XLSX from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function oldFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', 'legacy', name)));
}

export function seed(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', 'seeds', name)));
}

/** 整体支出绩效自评表, 年初预算数, 镕 (not in GB 2312), 自评表 in code page 936. */
const CHINESE: readonly (readonly [ascii: string, gbk: string])[] = [
  ['title-of-the-form_', 'd5fbcce5d6a7b3f6bca8d0a7d7d4c6c0b1ed'],
  ['first-plan', 'c4eab3f5d4a4cbe3cafd'],
  ['.x', 'e946'],
  ['sheet1', 'd7d4c6c0b1ed'],
];

/** A workbook as Excel 5 and 95 wrote it in China: texts in code page 936. */
export function gbkFile(): Uint8Array {
  const book = XLSX.utils.book_new();
  const rows = [['title-of-the-form_'], ['first-plan', 1025.51], ['.x', 2]];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'sheet1');
  const bytes = Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'biff5' }) as Buffer);
  replaceIn(bytes, Buffer.from('42000200e404', 'hex'), Buffer.from('42000200a803', 'hex'));
  for (const [ascii, gbk] of CHINESE) replaceIn(bytes, Buffer.from(ascii, 'latin1'), Buffer.from(gbk, 'hex'));
  return new Uint8Array(bytes);
}

function replaceIn(bytes: Buffer, from: Buffer, to: Buffer): void {
  const at = bytes.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error('not there');
  to.copy(bytes, at);
}

interface Container {
  readonly read: (bytes: Uint8Array, options: object) => unknown;
  readonly find: (container: unknown, path: string) => { content: Uint8Array; size: number };
  readonly write: (container: unknown, options: object) => Uint8Array;
}

/** The same file with ten columns that somebody gave a look from the first row to the last. */
export function withStyledColumns(bytes: Uint8Array): Uint8Array {
  const { read, find, write } = XLSX.CFB as Container;
  const container = read(bytes, { type: 'array' });
  const entry = find(container, '/Workbook');
  const stream = Buffer.from(entry.content);
  const end = stream.lastIndexOf(Buffer.from('0a000000', 'hex'));
  const blanks = Array.from({ length: 65536 }, (_, row) => {
    const record = Buffer.alloc(4 + 6 + 20);
    [0xbe, 26, row, 20, ...Array.from({ length: 10 }, () => 15), 29].forEach((value, index) =>
      record.writeUInt16LE(value, index * 2),
    );
    return record;
  });
  entry.content = Buffer.concat([stream.subarray(0, end), ...blanks, stream.subarray(end)]);
  entry.size = entry.content.length;
  return new Uint8Array(write(container, { type: 'buffer' }));
}
