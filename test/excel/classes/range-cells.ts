import { columnCount, rowCount } from '../model/areas';
import type { Scalar } from '../model/entry';
import { plain, valueType } from '../model/events';
import { Fault } from '../model/fault';
import type { FakeCell } from '../model/sheet';
import type { Stage } from '../server/played';
import type { Target } from '../model/target';

/** More cells than Excel reads at once. */
const MOST_CELLS = 5_000_000;

/** A property of every cell, as rows; null for whole rows and columns, which Excel does not list. */
function matrix(of: (cell: FakeCell) => unknown): (target: Target) => unknown {
  return (target) => {
    if (target.unbounded) return null;
    if (target.cellCount > MOST_CELLS) throw new Fault('InvalidArgument');
    return target.sheet.matrix(target.area, of);
  };
}

export const CELL_READERS = {
  values: matrix((cell) => plain(cell.value)),
  formulas: matrix((cell) => cell.formula ?? plain(cell.value)),
  numberFormat: matrix((cell) => cell.format),
  valueTypes: matrix((cell) => valueType(cell.value)),
};

/** Values and formulas are set alike: text that begins with "=" is a formula in both. */
export function setCells(target: Target, value: unknown, stage: Stage): void {
  target.sheet.assertWritable();
  const before = firstValue(target);
  eachCell(target, value, (row, col, entry) => stage.book.enter(target.sheet, row, col, entry));
  stage.book.events.changed(target.sheet, target.areas, 'add-in', { before, after: firstValue(target) });
}

export function setFormats(target: Target, value: unknown): void {
  target.sheet.assertWritable();
  eachCell(target, value, (row, col, format) => {
    if (format === null) return;
    if (typeof format !== 'string') throw new Fault('InvalidArgument');
    const cell = target.sheet.cell(row, col);
    target.sheet.put(row, col, { ...cell, format: format === '' ? 'General' : format });
  });
}

function firstValue(target: Target): Scalar {
  return target.sheet.cell(target.area.top, target.area.left).value;
}

/** One value stands for all cells; rows have to be of the range's own size. */
function eachCell(
  target: Target,
  value: unknown,
  put: (row: number, col: number, entry: unknown) => void,
): void {
  const { area } = target;
  if (target.unbounded) throw new Fault('InvalidArgument');
  const rows: unknown[][] | null = Array.isArray(value) ? (value as unknown[][]) : null;
  const fits = rows?.every((row) => Array.isArray(row) && row.length === columnCount(area)) ?? true;
  const single = rows?.length === 1 && rows[0]?.length === 1;
  if (rows !== null && !single && (rows.length !== rowCount(area) || !fits))
    throw new Fault('InvalidArgument');
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let col = area.left; col <= area.right; col += 1)
      put(row, col, rows === null ? value : single ? rows[0]?.[0] : rows[row - area.top]?.[col - area.left]);
}

/** Contents only, formats only, or everything. */
export function clear(target: Target, applyTo: unknown, stage: Stage): void {
  target.sheet.assertWritable();
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw new Fault('InvalidArgument');
  for (const { row, col } of target.cells()) {
    const { format, look, ...content } = target.sheet.cell(row, col);
    if (what === 'All') target.sheet.put(row, col, { value: '', format: 'General' });
    if (what === 'Formats') target.sheet.put(row, col, { ...content, format: 'General' });
    if (what === 'Contents')
      target.sheet.put(row, col, { value: '', format, ...(look === undefined ? {} : { look }) });
  }
  if (what !== 'Formats') stage.book.events.changed(target.sheet, target.areas, 'add-in');
}
