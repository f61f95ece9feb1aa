import { corrupt, tooLarge } from '../faults';
import { LIMITS } from '../limits';
import { crc32 } from './crc32';
import { type ZipEntry, readDirectory } from './directory';
import { inflateBounded } from './inflate-bounded';

/** How many inflated bytes one read or one write may still take; a part counts once. */
export class InflateBudget {
  #left: number;
  readonly #counted = new Set<ZipEntry>();

  constructor(total: number = LIMITS.totalBytes) {
    this.#left = total;
  }

  take(entry: ZipEntry): void {
    if (this.#counted.has(entry)) return;
    this.#counted.add(entry);
    this.#left -= entry.size;
    if (entry.size > LIMITS.partBytes || this.#left < 0) {
      const size = Math.ceil(entry.size / 1048576);
      throw tooLarge(
        `内容解压后超出上限（${entry.name} 有 ${size} MB）`,
        `unpacked content is over the limit (${entry.name}: ${size} MB)`,
      );
    }
  }
}

export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #byName = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      // Two readers would pick different ones: what is checked must be what Excel shows.
      if (this.#byName.has(key))
        throw corrupt(`压缩包内有两个 ${entry.name}`, `two entries named ${entry.name}`);
      this.#byName.set(key, entry);
    }
  }

  /** Part names are compared without regard to case, as the packaging standard says. */
  find(name: string): ZipEntry | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  packed(entry: ZipEntry): Uint8Array {
    return this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  }

  inflate(entry: ZipEntry, budget: InflateBudget): Uint8Array {
    budget.take(entry);
    const packed = this.packed(entry);
    const bytes =
      entry.method === 0 ? packed : entry.method === 8 ? inflateBounded(packed, entry.size) : null;
    if (bytes === null)
      throw corrupt(`${entry.name} 的压缩方式无法识别`, `${entry.name} is packed in an unknown way`);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
      throw corrupt(`${entry.name} 的校验码不符`, `checksum mismatch in ${entry.name}`);
    }
    return bytes;
  }
}
