import { columnIndex, columnName } from '../../../core/grid/address';

/**
 * Pieces of a formula: text in quotes, quoted sheet names, structured references in brackets,
 * names with dots or a call, whole columns or rows, cell references.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\p{L}])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\p{L}])|(?<![\w.$\p{L}:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\p{L}])|(?<![\w.$\p{L}:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!\p{L}])/gu;

/** A shared formula as it reads `rows` below and `cols` beside its master: relative references move. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(PIECE, (piece: string, ...groups: (string | undefined)[]) => {
    const [colLock, col, rowLock, row, lock1, col1, lock2, col2, rowLock1, row1, rowLock2, row2] = groups;
    if (col !== undefined && row !== undefined)
      return join(shiftCol(colLock, col, cols), shiftRow(rowLock, row, rows), '');
    if (col1 !== undefined && col2 !== undefined)
      return join(shiftCol(lock1, col1, cols), shiftCol(lock2, col2, cols), ':');
    if (row1 !== undefined && row2 !== undefined)
      return join(shiftRow(rowLock1, row1, rows), shiftRow(rowLock2, row2, rows), ':');
    return piece;
  });
}

function join(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function shiftCol(lock: string | undefined, name: string, by: number): string | null {
  if (lock === '$') return `$${name}`;
  const index = columnIndex(name);
  if (index === null) return name;
  const col = index + by;
  return col < 0 || col > 16383 ? null : columnName(col);
}

function shiftRow(lock: string | undefined, number: string, by: number): string | null {
  if (lock === '$') return `$${number}`;
  const row = Number(number) + by;
  return row < 1 || row > 1048576 ? null : String(row);
}
