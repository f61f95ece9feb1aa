/** What a record of an .xls holds. Beyond its end there are zeros: a short record is no fault worth a file. */
export class RecordBody {
  readonly #view: DataView;
  readonly length: number;

  constructor(view: DataView) {
    this.#view = view;
    this.length = view.byteLength;
  }

  u8(at: number): number {
    return at < this.length ? this.#view.getUint8(at) : 0;
  }

  u16(at: number): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, true) : 0;
  }

  f64(at: number): number {
    return at + 8 <= this.length ? this.#view.getFloat64(at, true) : 0;
  }

  bytes(from: number, count: number): Uint8Array {
    const start = Math.min(from, this.length);
    const size = Math.max(0, Math.min(count, this.length - start));
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, size);
  }
}

export const BOF = 0x0809;
const EOF = 0x000a;

/**
 * The records of one part of the stream, from the one that begins it to the one that ends it. Parts within
 * it (the charts of a sheet) are passed over; a part that is cut off ends where it is cut off.
 */
export function walkRecords(
  stream: Uint8Array,
  from: number,
  visit: (type: number, body: RecordBody) => void,
): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = from; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    at = start + length;
    if (at > stream.length) return;
    if (type === BOF) depth++;
    if (depth === 1)
      visit(type, new RecordBody(new DataView(stream.buffer, stream.byteOffset + start, length)));
    if (type === EOF && --depth <= 0) return;
  }
}
