import { escapeXml } from '../xml/references';
import { appendInside, applySplices, removal } from '../xml/splice';
import { childrenNamed, parseTree } from '../xml/tree';
import type { PackageParts } from './parts';

const NAME = '[Content_Types].xml';

/** The content type of a part, by its own entry or by its extension; "" when it has none. */
export function contentTypeOf(parts: PackageParts, part: string): string {
  const root = parseTree(parts.text(NAME), NAME);
  const wanted = `/${part}`.toLowerCase();
  const own = childrenNamed(root, 'Override').find(
    (node) => node.attributes.get('PartName')?.toLowerCase() === wanted,
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const general = childrenNamed(root, 'Default').find(
    (node) => node.attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (own ?? general)?.attributes.get('ContentType') ?? '';
}

export function addContentType(parts: PackageParts, part: string, type: string): void {
  const source = parts.text(NAME);
  const root = parseTree(source, NAME);
  const written = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  parts.set(NAME, applySplices(source, appendInside(source, root, written)));
}

export function removeContentType(parts: PackageParts, part: string): void {
  const source = parts.text(NAME);
  const wanted = `/${part}`.toLowerCase();
  const gone = childrenNamed(parseTree(source, NAME), 'Override').filter(
    (node) => node.attributes.get('PartName')?.toLowerCase() === wanted,
  );
  parts.set(NAME, applySplices(source, gone.map(removal)));
}
