import type { FontLook } from '../../../app/sheet-look';

const PIXELS_PER_POINT = 96 / 72;

/** Width of a digit as a share of the font's size. */
const DIGIT_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:calibri|carlito)$/i, 0.507],
  [/^(?:times|tinos)/i, 0.5],
  [/^cambria/i, 0.554],
  [/^(?:verdana)/i, 0.636],
];
const USUAL_DIGIT_WIDTH = 0.55;
/** Half of a square each, drawn on whole pixels. */
const HALF_SQUARE = /宋体|新宋|仿宋|黑体|楷体|simsun|fangsong|simhei|kaiti/i;

/** Pixels of the widest digit of the default font: what column widths are counted in. */
export function digitWidth({ family, size }: Pick<FontLook, 'family' | 'size'>): number {
  const pixels = size * PIXELS_PER_POINT;
  if (HALF_SQUARE.test(family)) return Math.max(1, Math.ceil(Math.round(pixels) / 2));
  const share = DIGIT_WIDTHS.find(([name]) => name.test(family))?.[1] ?? USUAL_DIGIT_WIDTH;
  return Math.max(1, Math.round(pixels * share));
}

/** A column's width as the file counts it, padding included. */
export function columnPixels(width: number, digit: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digit)) / 256) * digit);
}

/** Without a width of its own: so many digits with padding, rounded up to what scrolls smoothly. */
export function defaultColumnPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
