import type { PackageParts } from '../opc/parts';
import { type XmlNode, childNamed, childrenNamed, descendantsNamed, parseTree } from '../xml/tree';
import { OFFICE_PALETTE, type Palette } from './colours';

/** In the order in which cells count them: light and dark are the other way round in the theme itself. */
const SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours that a workbook names by number: of its theme, and its own palette. */
export function readPalette(parts: PackageParts, themePart: string | null, styles: XmlNode | null): Palette {
  return { theme: themeColours(parts, themePart), indexed: indexedColours(styles) };
}

function themeColours(parts: PackageParts, part: string | null): readonly string[] {
  const source = part === null ? null : parts.find(part);
  if (source === null || part === null) return OFFICE_PALETTE.theme;
  const scheme = descendantsNamed(parseTree(source, part), 'clrScheme')[0];
  if (scheme === undefined) return OFFICE_PALETTE.theme;
  return SLOTS.map((slot, index) => {
    const colour = childNamed(scheme, slot)?.children[0]?.attributes;
    const rgb = colour?.get('lastClr') ?? colour?.get('val') ?? '';
    return /^[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : (OFFICE_PALETTE.theme[index] ?? '000000');
  });
}

function indexedColours(styles: XmlNode | null): readonly string[] {
  const colours = styles === null ? undefined : childNamed(styles, 'colors');
  const own = colours === undefined ? undefined : childNamed(colours, 'indexedColors');
  if (own === undefined) return OFFICE_PALETTE.indexed;
  const listed = childrenNamed(own, 'rgbColor').slice(0, 64);
  return OFFICE_PALETTE.indexed.map((usual, index) => {
    const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(listed[index]?.attributes.get('rgb') ?? '')?.[1];
    return rgb?.toUpperCase() ?? usual;
  });
}
