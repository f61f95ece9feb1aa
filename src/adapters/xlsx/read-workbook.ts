import type { WorkbookSnapshot } from '../../core/grid/cell';
import { openXlsx } from './open-xlsx';
import { fileKind } from './signature';

/** Reads a workbook of either format, told apart by its first bytes; throws a WorkbookError when it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (fileKind(bytes) === 'xlsx') return openXlsx(bytes).read();
  const { readLegacy } = await import('./legacy/read-legacy');
  return readLegacy(bytes);
}
