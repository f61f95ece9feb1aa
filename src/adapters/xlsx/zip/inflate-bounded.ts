import { Inflate, inflateSync } from 'fflate';
import { corrupt } from '../faults';

/** Deflate expands at most 1032 times: up to this many packed bytes the worst case is harmless. */
const ONE_GO = 64 * 1024;
const STEP = 16 * 1024;

/**
 * Inflates to exactly `size` bytes. Never holds more than that: a stream that goes on beyond the
 * size it claims is stopped where it does.
 */
export function inflateBounded(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size + 1);
  let length: number;
  try {
    length = packed.length <= ONE_GO ? inflateSync(packed, { out }).length : inflateInSteps(packed, out);
  } catch (error) {
    throw corrupt('压缩数据有误', 'bad compressed data', error);
  }
  if (length !== size) throw corrupt('压缩包内文件的大小与目录不符', 'a size in the archive is wrong');
  return out.subarray(0, size);
}

function inflateInSteps(packed: Uint8Array, out: Uint8Array): number {
  let length = 0;
  const stream = new Inflate((chunk) => {
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    stream.push(packed.subarray(at, end), end === packed.length);
  }
  return length;
}
