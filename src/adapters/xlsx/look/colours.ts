import type { XmlNode } from '../xml/tree';

/** The palette of old workbooks, for colours that are named by number. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** Office's own theme, for workbooks that come without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME.split(' '), indexed: INDEXED.split(' ') };

/** A colour element as "#RRGGBB"; null for automatic, and for what makes no sense. */
export function colourOf(node: XmlNode | undefined, palette: Palette): string | null {
  return node === undefined ? null : colourFrom(node.attributes, palette);
}

export function colourFrom(attributes: ReadonlyMap<string, string>, palette: Palette): string | null {
  const base = baseColour(attributes, palette);
  if (base === null) return null;
  const tint = Number(attributes.get('tint') ?? '0');
  return `#${tint !== 0 && Math.abs(tint) <= 1 ? tinted(base, tint) : base}`;
}

function baseColour(attributes: ReadonlyMap<string, string>, { theme, indexed }: Palette): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attributes.get('rgb') ?? '')?.[1];
  if (rgb !== undefined) return rgb.toUpperCase();
  const place = attributes.get('theme');
  if (place !== undefined) return theme[Number(place)] ?? null;
  const index = attributes.get('indexed');
  // 64 and 65 are the window's own colours.
  return index === undefined ? null : (indexed[Number(index)] ?? null);
}

/** Lighter or darker by its share of what is left, hue and saturation kept. */
function tinted(rgb: string, tint: number): string {
  const { hue, saturation, lightness } = toHsl(channels(rgb));
  const light = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return toHex(fromHsl(hue, saturation, light));
}

export type Channels = readonly [red: number, green: number, blue: number];

export function channels(rgb: string): Channels {
  const at = (from: number): number => parseInt(rgb.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

export function toHex(rgb: Channels): string {
  return rgb
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

function toHsl(rgb: Channels): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = rgb.map((value) => value / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const turn =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: turn / 6, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): Channels {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (offset + hue * 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
