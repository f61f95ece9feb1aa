import type { NewSheetCell, SheetContent } from '../../core/planning/types';

const STYLES: Readonly<Record<NewSheetCell['style'], true>> = {
  title: true,
  header: true,
  section: true,
  label: true,
  figure: true,
  amount: true,
  percent: true,
  note: true,
  text: true,
};

const KINDS: ReadonlySet<unknown> = new Set(['number', 'text', 'blank']);

/** Whether a kept text holds a sheet that can be made again: it goes back into the workbook as it is. */
export function isSheetContent(value: unknown): value is SheetContent {
  if (!isObject(value) || typeof value.name !== 'string') return false;
  const { cells, columnWidths } = value;
  return (
    Array.isArray(cells) &&
    cells.every(isCell) &&
    Array.isArray(columnWidths) &&
    columnWidths.every((width) => typeof width === 'number')
  );
}

function isCell(value: unknown): boolean {
  return (
    isPosition(value) &&
    typeof value.style === 'string' &&
    Object.hasOwn(STYLES, value.style) &&
    isNewValue(value.value) &&
    (value.link === undefined || (isPosition(value.link) && typeof value.link.sheet === 'string'))
  );
}

function isNewValue(value: unknown): boolean {
  return (
    isObject(value) && KINDS.has(value.kind) && (value.kind === 'blank' || typeof value.value === 'string')
  );
}

function isPosition(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && [value.row, value.col].every((at) => Number.isInteger(at) && Number(at) >= 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
