import { type XmlNode, childNamed, childrenNamed } from '../xml/tree';
import { channels, colourOf, toHex, type Palette } from './colours';

/** How much of a pattern is foreground: seen from a reader's distance, hatching is a lighter colour. */
const DENSITY = new Map([
  ['darkGray', 0.75],
  ['mediumGray', 0.5],
  ['lightGray', 0.25],
  ['gray125', 0.125],
  ['gray0625', 0.0625],
  ['darkHorizontal', 0.5],
  ['darkVertical', 0.5],
  ['darkDown', 0.5],
  ['darkUp', 0.5],
  ['darkGrid', 0.5],
  ['darkTrellis', 0.75],
  ['lightHorizontal', 0.25],
  ['lightVertical', 0.25],
  ['lightDown', 0.25],
  ['lightUp', 0.25],
  ['lightGrid', 0.4375],
  ['lightTrellis', 0.375],
]);

/** A fill as one colour; null where the paper shows. */
export function fillColour(node: XmlNode | undefined, palette: Palette): string | null {
  const pattern = node === undefined ? undefined : childNamed(node, 'patternFill');
  if (pattern !== undefined) return patternColour(pattern, palette);
  const gradient = node === undefined ? undefined : childNamed(node, 'gradientFill');
  if (gradient === undefined) return null;
  const stops = childrenNamed(gradient, 'stop').map((stop) => colourOf(childNamed(stop, 'color'), palette));
  const [first = null] = stops;
  return mixed(first, stops.at(-1) ?? null, 0.5);
}

function patternColour(pattern: XmlNode, palette: Palette): string | null {
  const front = colourOf(childNamed(pattern, 'fgColor'), palette);
  const back = colourOf(childNamed(pattern, 'bgColor'), palette);
  const kind = pattern.attributes.get('patternType') ?? 'none';
  // A solid fill without a colour is painted in the colour of text.
  if (kind === 'solid') return front ?? (childNamed(pattern, 'fgColor') === undefined ? null : '#000000');
  const density = DENSITY.get(kind);
  return density === undefined ? null : mixed(front ?? '#000000', back, density);
}

function mixed(front: string | null, back: string | null, share: number): string | null {
  if (front === null) return back;
  const top = channels(front.slice(1));
  const under = channels((back ?? '#FFFFFF').slice(1));
  const mix = (index: 0 | 1 | 2): number => top[index] * share + under[index] * (1 - share);
  return `#${toHex([mix(0), mix(1), mix(2)])}`;
}
