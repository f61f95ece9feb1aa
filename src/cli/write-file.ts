import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Text } from '../core/checks/types';
import { errorCode, errorMessage } from './system-error';

/** The result could not be stored; whatever stood under its name still does. */
export class WriteError extends Error {
  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.zh, options);
    this.name = 'WriteError';
  }
}

/**
 * All or nothing: the bytes go to a new file in the same folder, which then takes the name at once.
 * A name that is a link keeps being one: what it leads to is replaced.
 */
export function writeFileAtomically(target: string, bytes: Uint8Array): void {
  try {
    const place = settle(target);
    const unique = randomBytes(6).toString('hex');
    const temporary = path.join(path.dirname(place.path), `.${path.basename(place.path)}.${unique}.tmp`);
    try {
      writeThrough(temporary, bytes, place.mode);
      renameSync(temporary, place.path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof WriteError ? error : cannotWrite(error);
  }
}

function writeThrough(file: string, bytes: Uint8Array, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Where the name leads, and with which permissions. A rename over a device would put a file in its place. */
function settle(target: string): { path: string; mode: number } {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return { path: target, mode: 0o666 };
  if (stat.isDirectory()) throw new WriteError({ zh: '这是文件夹', en: 'this is a folder' });
  if (!stat.isFile()) throw new WriteError({ zh: '这不是普通文件', en: 'this is not a regular file' });
  return { path: realpathSync(target), mode: stat.mode & 0o777 };
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '没有这个文件夹', en: 'the folder does not exist' },
  ENOTDIR: { zh: '没有这个文件夹', en: 'the folder does not exist' },
  EACCES: { zh: '没有写入权限', en: 'no permission to write' },
  EPERM: { zh: '没有写入权限，或文件正被打开', en: 'no permission to write, or the file is open' },
  EBUSY: { zh: '文件正被打开，请关闭后再试', en: 'the file is open; close it first' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

function cannotWrite(cause: unknown): WriteError {
  const detail = errorMessage(cause);
  return new WriteError(REASONS[errorCode(cause)] ?? { zh: detail, en: detail }, { cause });
}
