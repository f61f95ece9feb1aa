import { copyName } from '../app/old-format';
import type { OpenedFile } from '../workbench/services';
import { breath } from '../app/breath';

/** Opens a file for editing, whatever its name says it is; one of the old format as an .xlsx copy. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  // Loaded while the page draws its first picture.
  const { editXlsx } = await import('../adapters/xlsx/session/edit-session');
  const { fileKind } = await import('../adapters/xlsx/signature');
  if (fileKind(bytes) === 'xlsx') return { name, bytes, workbook: await editXlsx(bytes, breath) };
  const { convertLegacy } = await import('../adapters/xlsx/legacy/convert-legacy');
  const copy = await convertLegacy(bytes);
  const workbook = await editXlsx(copy.bytes, breath);
  return { name: copyName(name), bytes: copy.bytes, workbook, copiedFrom: { name, lost: copy.lost } };
}
