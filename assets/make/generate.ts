import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOOKS } from './books';
import { repack } from './repack';
import { writeBook } from './write';

/** Writes every template and fixture below `root` and returns their paths. */
export async function generate(root: string): Promise<string[]> {
  for (const book of BOOKS) {
    const path = join(root, book.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, repack(await writeBook(book)));
  }
  return BOOKS.map(({ path }) => path);
}
