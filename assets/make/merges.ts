import { LEFT, UP, type Sheet } from './form';

/** One visible cell: a single cell or a merged block, zero-based and inclusive. */
export interface Block {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** A row of one text runs over all columns. */
function cellsOf(sheet: Sheet, index: number): readonly unknown[] {
  const row = sheet.rows[index];
  const width = sheet.columns.length;
  if (row === undefined) return [];
  if (row.cells.length === 1) return [row.cells[0], ...Array.from({ length: width - 1 }, () => LEFT)];
  if (row.cells.length !== width) {
    throw new Error(
      `${sheet.name} row ${String(index + 1)}: ${String(row.cells.length)} cells for ${String(width)} columns`,
    );
  }
  return row.cells;
}

/** Follows the '<' and '^' of the notation; a shape that is no rectangle is a fault in the data. */
export function blocks(sheet: Sheet): Block[] {
  const owners: Block[][] = [];
  const found: Block[] = [];
  sheet.rows.forEach((_, top) => {
    const line: Block[] = [];
    cellsOf(sheet, top).forEach((cell, at) => {
      const owner = cell === LEFT ? line[at - 1] : cell === UP ? owners[top - 1]?.[at] : undefined;
      if (cell === LEFT || cell === UP) {
        if (owner === undefined)
          throw new Error(`${sheet.name} row ${String(top + 1)}: nothing to merge with`);
        owner.bottom = Math.max(owner.bottom, top);
        owner.right = Math.max(owner.right, at);
        line.push(owner);
        return;
      }
      const block: Block = { top, left: at, bottom: top, right: at };
      found.push(block);
      line.push(block);
    });
    owners.push(line);
  });
  for (const block of found) assertRectangle(sheet, owners, block);
  return found;
}

function assertRectangle(sheet: Sheet, owners: readonly (readonly Block[])[], block: Block): void {
  for (let row = block.top; row <= block.bottom; row++) {
    for (let at = block.left; at <= block.right; at++) {
      if (owners[row]?.[at] !== block)
        throw new Error(`${sheet.name} row ${String(row + 1)}: the merge is no rectangle`);
    }
  }
}
