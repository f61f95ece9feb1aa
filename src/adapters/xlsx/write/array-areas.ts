import type { Area } from '../../../core/grid/cell';
import { sheetNamed } from '../../cell-rules/judge-edits';
import type { PackageParts } from '../opc/parts';
import { readWorkbookPart } from '../read/workbook-part';
import { mapSheet } from './sheet-map';

/** For whoever must know before the writing that a cell cannot be written. */
export function arrayAreas(parts: PackageParts, sheet: string): readonly Area[] {
  const part = sheetNamed(readWorkbookPart(parts).sheets, sheet)?.part ?? null;
  return part === null ? [] : mapSheet(parts.text(part), part, new Set()).arrays;
}
