import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Local midnight, because a zip holds local time: the bytes must not depend on the time zone. */
const EPOCH = new Date(1980, 0, 1);
const FIRST = '[Content_Types].xml';

/** The same parts in a fixed order, with a fixed date. */
export function repack(zip: Uint8Array): Uint8Array {
  const parts = unzipSync(zip);
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1),
  );
  const files: Zippable = {};
  for (const name of names) {
    const part = parts[name];
    if (part !== undefined && !name.endsWith('/')) files[name] = part;
  }
  return zipSync(files, { mtime: EPOCH, level: 6 });
}
