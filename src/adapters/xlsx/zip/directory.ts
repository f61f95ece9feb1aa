import { corrupt, encrypted, tooLarge } from '../faults';
import { LIMITS } from '../limits';

/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, kept as they are. */
  readonly stamp: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly attributes: number;
  /** Where the compressed bytes begin. */
  readonly dataStart: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MISSING = 0xffffffff;

interface Extent {
  readonly count: number;
  readonly start: number;
}

/** The entries in the directory's order. Sizes are what the file claims: whoever inflates checks them. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const extent = findDirectory(view);
    if (extent.count > LIMITS.entries)
      throw tooLarge(`压缩包内有 ${extent.count} 个文件`, `${extent.count} files in the archive`);
    const entries: ZipEntry[] = [];
    let packed = 0;
    let at = extent.start;
    for (let i = 0; i < extent.count; i++) {
      const { entry, next } = readEntry(view, bytes, at);
      entries.push(entry);
      packed += entry.compressedSize;
      at = next;
    }
    // Entries that share their bytes are how a small file becomes a huge copy.
    if (packed > bytes.length) throw corrupt('压缩包内的文件互相重叠', 'entries of the archive overlap');
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw corrupt('压缩包不完整', 'the archive is cut off', error);
    throw error;
  }
}

function findDirectory(view: DataView): Extent {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR)
      return findDirectory64(view, locator);
    return { count, start };
  }
  throw corrupt(
    '压缩包不完整，可能没有下载或拷贝完',
    'the archive has no directory; the download or copy may be incomplete',
  );
}

function findDirectory64(view: DataView, locator: number): Extent {
  const at = big(view, locator + 8);
  if (view.getUint32(at, true) !== END64) throw corrupt('压缩包目录有误', 'bad archive directory');
  return { count: big(view, at + 32), start: big(view, at + 48) };
}

function big(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw corrupt('压缩包目录有误', 'bad archive directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw encrypted();
  const entry: ZipEntry = {
    name: partName(nameBytes),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    attributes: view.getUint32(at + 38, true),
    dataStart: dataStart(view, sizes.offset, sizes.compressedSize),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Some zip writers use backslashes or a leading slash; inside, a part's name has neither. */
function partName(nameBytes: Uint8Array): string {
  return new TextDecoder().decode(nameBytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

function readSizes(view: DataView, at: number, extraStart: number, extraLength: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let p = extraStart; p + 4 <= extraStart + extraLength; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let field = p + 4;
    const take = (): number => big(view, (field += 8) - 8);
    if (size === MISSING) size = take();
    if (compressedSize === MISSING) compressedSize = take();
    if (offset === MISSING) offset = take();
  }
  return { compressedSize, size, offset };
}

function dataStart(view: DataView, offset: number, compressedSize: number): number {
  if (view.getUint32(offset, true) !== LOCAL) throw corrupt('压缩包目录有误', 'bad archive directory');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > view.byteLength) throw corrupt('压缩包不完整', 'the archive is cut off');
  return start;
}
