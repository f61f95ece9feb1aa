import { addressesOf, baseOf } from './addresses';
import { attribute, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';
import type { Repository } from './repository';

/** The sizes that every button has to bring. */
const NEEDED = ['16', '32', '80'] as const;
const KNOWN: readonly string[] = ['16', '20', '24', '32', '40', '48', '64', '80'];
const FIXED: Readonly<Record<string, string>> = { IconUrl: '32', HighResolutionIconUrl: '64' };

/** Every icon is a PNG of exactly the size it is named for: Office scales others until nobody can read them. */
export function checkIcons(root: Element, repository: Repository): Fault[] {
  const icons = walk(root).filter((element) => element.name === 'vo:Icon');
  const images = new Map(
    walk(root)
      .filter((element) => element.name === 'bt:Image' && element.attributes.has('id'))
      .map((image) => [attribute(image, 'id'), image] as const),
  );
  const base = baseOf(root);
  const fixed = addressesOf(root).flatMap(({ element, url }) => {
    const size = FIXED[element.name];
    return size === undefined ? [] : checkPixels(element, url.slice(base.length), size, repository);
  });
  return [...fixed, ...icons.flatMap((icon) => checkIcon(icon, images, base, repository))];
}

function checkIcon(
  icon: Element,
  images: ReadonlyMap<string, Element>,
  base: string,
  repository: Repository,
): Fault[] {
  const sizes = icon.children.map((image) => attribute(image, 'size'));
  const missing = NEEDED.filter((size) => !sizes.includes(size));
  return [
    ...missing.map((size) => faultAt(icon, `lacks the size ${size}`)),
    ...icon.children.flatMap((image) => {
      const size = attribute(image, 'size');
      if (!KNOWN.includes(size)) return [faultAt(image, `size "${size}" is none that Office knows`)];
      const resource = images.get(attribute(image, 'resid'));
      if (resource === undefined) return [];
      return checkPixels(image, attribute(resource, 'DefaultValue').slice(base.length), size, repository);
    }),
  ];
}

function checkPixels(element: Element, file: string, size: string, repository: Repository): Fault[] {
  const bytes = repository.read(file);
  // A missing file is reported with the addresses.
  if (bytes === null) return [];
  const pixels = pngSize(bytes);
  if (pixels === null) return [faultAt(element, `${file} is no PNG`)];
  const [width, height] = pixels;
  if (String(width) === size && String(height) === size) return [];
  return [faultAt(element, `${file} has ${String(width)} × ${String(height)} pixels, not ${size} × ${size}`)];
}

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height stand in the first chunk of a PNG, at bytes 16 and 20. */
function pngSize(bytes: Buffer): readonly [number, number] | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
