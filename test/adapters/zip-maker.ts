import zlib, { deflateRawSync } from 'node:zlib';

export interface FileToZip {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes and checksum behind the data, as streaming writers do. */
  readonly descriptor?: boolean;
  /** Listed in the directory with the data of the entry before: no data of its own. */
  readonly overlaps?: boolean;
  /** Already deflated data, with the size to claim. */
  readonly packed?: { readonly bytes: Uint8Array; readonly claimedSize: number; readonly crc?: number };
}

/** A zip writer for tests, independent of the one under test; it can also lie. */
export function makeZip(files: readonly FileToZip[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let previous = 0;
  for (const file of files) {
    const data = typeof file.data === 'string' ? Buffer.from(file.data) : Buffer.from(file.data);
    const packed = Buffer.from(
      file.packed?.bytes ?? (file.stored === true ? data : deflateRawSync(data, { level: 1 })),
    );
    const crc = file.packed?.crc ?? checksum(data);
    const size = file.packed?.claimedSize ?? data.length;
    const name = Buffer.from(file.name);
    const streamed = file.descriptor === true;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800 | (streamed ? 8 : 0), 2);
    shared.writeUInt16LE(file.stored === true ? 0 : 8, 4);
    shared.writeUInt32LE(0x5a215a21, 6);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.from(shared);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(size, 8);
    if (!streamed) sizes.copy(local, 10);
    sizes.copy(shared, 10);
    const trailer = streamed ? Buffer.concat([signature(0x08074b50), sizes]) : Buffer.alloc(0);
    const entry = Buffer.concat([signature(0x04034b50), local, name, packed, trailer]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(file.overlaps === true ? previous : offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, tail, name]));
    if (file.overlaps === true) continue;
    body.push(entry);
    previous = offset;
    offset += entry.length;
  }
  const end = Buffer.alloc(18);
  const central = Buffer.concat(directory);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...body, central, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value >>> 0;
});

/** Node's own where it has one (from 20.15): the large hostile files are made in a second then. */
export function checksum(data: Uint8Array): number {
  if (typeof zlib.crc32 === 'function') return zlib.crc32(data);
  let crc = 0xffffffff;
  for (const byte of data) crc = ((crc >>> 8) ^ TABLE[(crc ^ byte) & 255]!) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}
