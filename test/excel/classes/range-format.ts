import { Fault, NotPlayed } from '../model/fault';
import { played, type PlayedClass, type TargetBorder } from '../server/played';
import { lookMembers, lookOf, paint } from './look';
import type { Target } from '../model/target';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

export const RANGE_FILL: PlayedClass<Target> = {
  ...lookMembers(['color'], 'fill.'),
  call: { clear: (target) => paint(target, 'fill.color', undefined) },
};

export const RANGE_FONT: PlayedClass<Target> = {
  ...lookMembers(['name', 'size', 'color', 'bold', 'italic', 'underline'], 'font.'),
};

export const RANGE_BORDERS: PlayedClass<Target> = {
  item: (target, key) => {
    const side = String(key);
    if (!SIDES.includes(side)) throw new NotPlayed(`the border ${side}`);
    return played('RangeBorder', { target, side });
  },
};

const BORDER = ['style', 'color', 'weight'] as const;

export const RANGE_BORDER: PlayedClass<TargetBorder> = {
  identity: ({ side }) => ({ SideIndex: side }),
  read: Object.fromEntries(
    BORDER.map((name) => [
      name,
      ({ target, side }: TargetBorder) => lookOf(target, `borders.${side}.${name}`),
    ]),
  ),
  write: Object.fromEntries(
    BORDER.map((name) => [
      name,
      ({ target, side }: TargetBorder, value: unknown) => paint(target, `borders.${side}.${name}`, value),
    ]),
  ),
};

const LOOK = lookMembers(['wrapText', 'horizontalAlignment', 'verticalAlignment']);

export const RANGE_FORMAT: PlayedClass<Target> = {
  read: {
    ...LOOK.read,
    columnWidth: (target) => sizeOf(target, 'col'),
    rowHeight: (target) => sizeOf(target, 'row'),
  },
  write: {
    ...LOOK.write,
    columnWidth: (target, value) => resize(target, 'col', value),
    rowHeight: (target, value) => resize(target, 'row', value),
  },
  inner: {
    fill: (target) => played('RangeFill', target),
    font: (target) => played('RangeFont', target),
    borders: (target) => played('RangeBorderCollection', target),
  },
  call: { autofitRows: () => null },
};

function lines(target: Target, axis: 'row' | 'col'): number[] {
  const { top, left, bottom, right } = target.area;
  const [from, to] = axis === 'row' ? [top, bottom] : [left, right];
  if (to - from > 1000) throw new NotPlayed('the sizes of more than a thousand rows or columns');
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function resize(target: Target, axis: 'row' | 'col', value: unknown): void {
  target.sheet.assertWritable();
  if (typeof value !== 'number' || value < 0 || value > (axis === 'row' ? 409.5 : 1790.25))
    throw new Fault('InvalidArgument');
  const sizes = axis === 'row' ? target.sheet.rowHeights : target.sheet.columnWidths;
  for (const line of lines(target, axis)) sizes.set(line, value);
}

function sizeOf(target: Target, axis: 'row' | 'col'): unknown {
  const sizes = axis === 'row' ? target.sheet.rowHeights : target.sheet.columnWidths;
  const seen = new Set(lines(target, axis).map((line) => sizes.get(line) ?? (axis === 'row' ? 14.25 : 54)));
  return seen.size === 1 ? [...seen][0] : null;
}
