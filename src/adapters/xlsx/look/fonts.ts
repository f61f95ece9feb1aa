import { PLAIN_FONT, type FontLook } from '../../../app/sheet-look';
import { type XmlNode, childNamed } from '../xml/tree';
import { colourOf, type Palette } from './colours';

/** Of a style's font and of a run within a text: there the name is called rFont. */
export function fontLook(
  node: XmlNode | undefined,
  palette: Palette,
  usual: FontLook = PLAIN_FONT,
): FontLook {
  if (node === undefined) return usual;
  const value = (name: string): string | undefined => childNamed(node, name)?.attributes.get('val');
  const size = Number(value('sz'));
  const family = value('name') ?? value('rFont') ?? '';
  const position = value('vertAlign');
  return {
    family: family === '' ? usual.family : family.slice(0, 100),
    size: size > 0 && size <= 409 ? size : usual.size,
    bold: isOn(node, 'b'),
    italic: isOn(node, 'i'),
    strike: isOn(node, 'strike'),
    underline: underline(node),
    colour: colourOf(childNamed(node, 'color'), palette),
    position: position === 'superscript' || position === 'subscript' ? position : 'baseline',
  };
}

/** `<b/>` is on; `<b val="0"/>` is off. */
function isOn(node: XmlNode, name: string): boolean {
  const child = childNamed(node, name);
  return child !== undefined && !/^(?:0|false|off)$/.test(child.attributes.get('val') ?? '1');
}

function underline(node: XmlNode): FontLook['underline'] {
  const child = childNamed(node, 'u');
  if (child === undefined) return 'none';
  const kind = child.attributes.get('val') ?? 'single';
  return kind === 'none' ? 'none' : kind.startsWith('double') ? 'double' : 'single';
}
