import {
  NO_BORDERS,
  PLAIN_LOOK,
  type CellLook,
  type FontLook,
  type Horizontal,
} from '../../../app/sheet-look';
import type { CellFormats } from '../read/cell-formats';
import { isTrue } from '../read/workbook-part';
import { type XmlNode, childNamed, childrenNamed } from '../xml/tree';
import { borderLook } from './borders';
import type { Palette } from './colours';
import { fillColour } from './fills';
import { fontLook } from './fonts';

export interface StyleLooks {
  /** By the style index of cells; equal looks are one object. */
  readonly looks: readonly CellLook[];
  /** Of a cell without a style: what column widths are counted in. */
  readonly font: FontLook;
}

/**
 * A cell's style holds all there is to say of it; its "apply" flags only tell a later change of the named style
 * what to leave alone, and spreadsheets paint what stands there whether they are set or not. The named
 * style counts for what the cell's own leaves out.
 */
export function readStyleLooks(root: XmlNode, formats: CellFormats, palette: Palette): StyleLooks {
  const list = (name: string): readonly XmlNode[] => childNamed(root, name)?.children ?? [];
  const fonts = list('fonts').map((node) => fontLook(node, palette));
  const fills = list('fills').map((node) => fillColour(node, palette));
  const borders = list('borders').map((node) => borderLook(node, palette));
  const named = list('cellStyleXfs');
  const known = new Map<string, CellLook>();
  const plainFont = fonts[0] ?? PLAIN_LOOK.font;
  const looks = list('cellXfs').map((xf, index) => {
    const parent = named[Number(xf.attributes.get('xfId') ?? '0')];
    const id = (name: string): number =>
      Number(xf.attributes.get(name) ?? parent?.attributes.get(name) ?? '0');
    const format = formats[index];
    const look: CellLook = {
      font: fonts[id('fontId')] ?? plainFont,
      fill: fills[id('fillId')] ?? null,
      borders: borders[id('borderId')] ?? NO_BORDERS,
      ...alignment(alignmentOf(xf, parent)),
      ...(format === undefined ? {} : { format }),
    };
    const key = JSON.stringify(look);
    const before = known.get(key);
    if (before === undefined) known.set(key, look);
    return before ?? look;
  });
  return { looks, font: plainFont };
}

function alignmentOf(xf: XmlNode, parent: XmlNode | undefined): ReadonlyMap<string, string> {
  const own = childNamed(xf, 'alignment');
  if (own !== undefined || isTrue(xf.attributes.get('applyAlignment')) || parent === undefined)
    return own?.attributes ?? NOTHING;
  return childrenNamed(parent, 'alignment')[0]?.attributes ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const HORIZONTAL: ReadonlySet<string> = new Set<Horizontal>([
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
]);
const VERTICAL: ReadonlySet<string> = new Set<CellLook['vertical']>([
  'top',
  'center',
  'justify',
  'distributed',
]);
const MOST_INDENT = 250;

function alignment(
  attributes: ReadonlyMap<string, string>,
): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'shrink' | 'indent' | 'rotation'> {
  const horizontal = attributes.get('horizontal') ?? '';
  const vertical = attributes.get('vertical') ?? '';
  const indent = Number(attributes.get('indent') ?? '0');
  return {
    horizontal: HORIZONTAL.has(horizontal) ? (horizontal as Horizontal) : 'general',
    vertical: VERTICAL.has(vertical) ? (vertical as CellLook['vertical']) : 'bottom',
    wrap: isTrue(attributes.get('wrapText')),
    shrink: isTrue(attributes.get('shrinkToFit')),
    indent: indent > 0 && indent <= MOST_INDENT ? Math.floor(indent) : 0,
    rotation: rotation(Number(attributes.get('textRotation') ?? '0')),
  };
}

/** 91 … 180 count downwards from 90; 255 is stacked. */
function rotation(stored: number): CellLook['rotation'] {
  if (stored === 255) return 'stacked';
  if (!(Number.isInteger(stored) && stored > 0 && stored <= 180)) return 0;
  return stored > 90 ? 90 - stored : stored;
}
