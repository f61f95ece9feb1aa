import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** What an archive to be written consists of: entries taken over as they are packed, and new content. */
export type OutputEntry =
  | { readonly kept: ZipEntry; readonly packed: Uint8Array }
  | { readonly name: string; readonly bytes: Uint8Array; readonly replaces?: ZipEntry };

type Header = Omit<ZipEntry, 'name' | 'dataStart'>;

/** 1980-01-01: new parts carry no clock time, so that the same change gives the same bytes. */
const NO_STAMP = 0x00210000;
const UTF8_NAME = 0x0800;
const HAS_DESCRIPTOR = 0x0008;

export function writeArchive(output: readonly OutputEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of output) {
    const { header, packed } = pack(entry);
    const local = localHeader(header);
    chunks.push(local, packed);
    central.push(centralHeader(header, offset));
    offset += local.length + packed.length;
  }
  const directorySize = central.reduce((sum, chunk) => sum + chunk.length, 0);
  return concat([...chunks, ...central, endRecord(output.length, directorySize, offset)]);
}

function pack(entry: OutputEntry): { header: Header; packed: Uint8Array } {
  if ('kept' in entry) {
    // The sizes stand in the header we write, so no descriptor follows the data any more.
    return { header: { ...entry.kept, flags: entry.kept.flags & ~HAS_DESCRIPTOR }, packed: entry.packed };
  }
  const packed = deflateSync(entry.bytes, { level: 6 });
  const header: Header = {
    nameBytes: entry.replaces?.nameBytes ?? new TextEncoder().encode(entry.name),
    madeBy: entry.replaces?.madeBy ?? 20,
    flags: entry.replaces === undefined ? UTF8_NAME : entry.replaces.flags & UTF8_NAME,
    method: 8,
    stamp: entry.replaces?.stamp ?? NO_STAMP,
    crc: crc32(entry.bytes),
    compressedSize: packed.length,
    size: entry.bytes.length,
    attributes: entry.replaces?.attributes ?? 0,
  };
  return { header, packed };
}

function writeShared(view: DataView, at: number, header: Header): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, header.flags, true);
  view.setUint16(at + 4, header.method, true);
  view.setUint32(at + 6, header.stamp, true);
  view.setUint32(at + 10, header.crc, true);
  view.setUint32(at + 14, header.compressedSize, true);
  view.setUint32(at + 18, header.size, true);
  view.setUint16(at + 22, header.nameBytes.length, true);
}

function localHeader(header: Header): Uint8Array {
  const bytes = new Uint8Array(30 + header.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, header);
  bytes.set(header.nameBytes, 30);
  return bytes;
}

function centralHeader(header: Header, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + header.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, header.madeBy, true);
  writeShared(view, 6, header);
  view.setUint32(38, header.attributes, true);
  view.setUint32(42, offset, true);
  bytes.set(header.nameBytes, 46);
  return bytes;
}

function endRecord(count: number, directorySize: number, directoryStart: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryStart, true);
  return bytes;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
