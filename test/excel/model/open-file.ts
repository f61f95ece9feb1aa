import { PackageParts } from '../../../src/adapters/xlsx/opc/parts';
import { readPackage } from '../../../src/adapters/xlsx/read/read-package';
import { ZipArchive } from '../../../src/adapters/xlsx/zip/archive';
import type { WorkbookSnapshot } from '../../../src/core/grid/cell';
import { Fault } from './fault';

/** A file as a request brings it. Excel reads it while it carries the request out, so this does not wait either. */
export function snapshotOf(base64: string): WorkbookSnapshot {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return readPackage(new PackageParts(new ZipArchive(bytes)));
  } catch {
    throw new Fault('InvalidArgument');
  }
}
