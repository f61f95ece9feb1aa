import type { PackageParts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';
import { childNamed, parseTree } from '../xml/tree';

/** Not when a sheet is protected, or more hangs on it than its cells and its printer. */
export function isReplaceable(parts: PackageParts, part: string): boolean {
  const root = parseTree(parts.text(part), part, 'sheetData');
  const bound = readRelationships(parts, part).some(({ kind }) => kind !== 'printerSettings');
  return !bound && childNamed(root, 'sheetProtection') === undefined;
}
