import { cellAddress } from '../../../core/grid/address';
import { type Splice, applySplices, attributeSplice, removal } from '../xml/splice';
import { childrenNamed, parseTree } from '../xml/tree';

/**
 * The calculation chain without the given cells; null when nothing is left of it (an empty chain
 * is not valid). An entry without a sheet id has that of the entry before, so it may need its own.
 */
export function withoutCells(source: string, part: string, gone: ReadonlySet<string>): string | null {
  const entries = childrenNamed(parseTree(source, part), 'c');
  const splices: Splice[] = [];
  let sheet = '';
  let written = '';
  let left = 0;
  for (const entry of entries) {
    sheet = entry.attributes.get('i') ?? sheet;
    if (gone.has(`${sheet}!${entry.attributes.get('r') ?? ''}`)) {
      splices.push(removal(entry));
      continue;
    }
    left++;
    if (!entry.attributes.has('i') && written !== sheet)
      splices.push(attributeSplice(source, entry, 'i', sheet));
    written = sheet;
  }
  return left === 0 ? null : applySplices(source, splices);
}

export function chainKey(sheetId: string, row: number, col: number): string {
  return `${sheetId}!${cellAddress(row, col)}`;
}
