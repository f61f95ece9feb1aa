import { NO_BORDERS, type Borders, type Line, type LineStyle } from '../../../app/sheet-look';
import { isTrue } from '../read/workbook-part';
import { type XmlNode, childNamed } from '../xml/tree';
import { colourOf, type Palette } from './colours';

const STYLES: ReadonlySet<string> = new Set<LineStyle>([
  'thin',
  'medium',
  'thick',
  'hair',
  'dotted',
  'dashed',
  'double',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

export function borderLook(node: XmlNode | undefined, palette: Palette): Borders {
  if (node === undefined) return NO_BORDERS;
  const line = (...names: string[]): Line | null => {
    for (const name of names) {
      const found = lineLook(childNamed(node, name), palette);
      if (found !== null) return found;
    }
    return null;
  };
  const diagonal = line('diagonal');
  return {
    // Files written for both directions of script say "start" and "end".
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top'),
    bottom: line('bottom'),
    down: isTrue(node.attributes.get('diagonalDown')) ? diagonal : null,
    up: isTrue(node.attributes.get('diagonalUp')) ? diagonal : null,
  };
}

function lineLook(node: XmlNode | undefined, palette: Palette): Line | null {
  const style = node?.attributes.get('style') ?? 'none';
  if (node === undefined || !isLineStyle(style)) return null;
  return { style, colour: colourOf(childNamed(node, 'color'), palette) };
}

function isLineStyle(style: string): style is LineStyle {
  return STYLES.has(style);
}
