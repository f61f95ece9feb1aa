import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BOOKS } from '../../assets/make/books';
import { generate } from '../../assets/make/generate';

const ROOT = resolve(__dirname, '../..');
const text = (parts: Record<string, Uint8Array>, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());

describe('the committed workbooks', () => {
  let fresh = '';

  beforeAll(async () => {
    fresh = await mkdtemp(join(tmpdir(), 'jihe-books-'));
    await generate(fresh);
  });

  afterAll(() => rm(fresh, { recursive: true, force: true }));

  test.each(BOOKS.map(({ path }) => path))('%s is what assets/make writes', async (path) => {
    const committed = await readFile(join(ROOT, path));
    const made = await readFile(join(fresh, path));
    const [old, now] = [unzipSync(committed), unzipSync(made)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    // Part by part first: a difference in one cell is then readable.
    for (const name of Object.keys(old)) expect(text(now, name)).toBe(text(old, name));
    expect(made.equals(committed)).toBe(true);
  });

  test.each(BOOKS.map(({ path }) => path))('%s names no telephone', async (path) => {
    const parts = unzipSync(await readFile(join(ROOT, path)));
    expect(text(parts, 'xl/sharedStrings.xml')).not.toMatch(
      /(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|0{7})(?!\d)/,
    );
  });
});
