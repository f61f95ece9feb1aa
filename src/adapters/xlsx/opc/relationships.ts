import { escapeXml } from '../xml/references';
import { appendInside, applySplices, removal } from '../xml/splice';
import { childrenNamed, parseTree } from '../xml/tree';
import type { PackageParts } from './parts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type ("worksheet"): transitional and strict files differ in the rest. */
  readonly kind: string;
  /** Part name inside the package; null for targets outside it. */
  readonly target: string | null;
}

export const TRANSITIONAL_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const STRICT_TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `part` "" means the package itself. A missing relationships part is an empty list. */
export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const name = relationshipsName(part);
  const source = parts.find(name);
  if (source === null) return [];
  return childrenNamed(parseTree(source, name), 'Relationship').map((node) => {
    const type = node.attributes.get('Type') ?? '';
    const external = node.attributes.get('TargetMode') === 'External';
    return {
      id: node.attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? null : resolveTarget(part, node.attributes.get('Target') ?? ''),
    };
  });
}

/** "../media/a.png" from "xl/worksheets/sheet1.xml" → "xl/media/a.png"; "/xl/a.xml" → "xl/a.xml". */
function resolveTarget(part: string, target: string): string {
  const path = unescapeUri(target.replaceAll('\\', '/'));
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

function unescapeUri(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Adds a relationship and returns its id. The target is written as Excel writes it where that is possible. */
export function addRelationship(parts: PackageParts, part: string, type: string, target: string): string {
  const name = relationshipsName(part);
  const source = parts.find(name) ?? EMPTY;
  const root = parseTree(source, name);
  const taken = new Set(childrenNamed(root, 'Relationship').map((node) => node.attributes.get('Id') ?? ''));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = folder !== '' && target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
  const written = `<${root.prefix}Relationship Id="rId${n}" Type="${escapeXml(type)}" Target="${escapeXml(encodeURI(path))}"/>`;
  parts.set(name, applySplices(source, appendInside(source, root, written)));
  return `rId${n}`;
}

export function removeRelationship(parts: PackageParts, part: string, id: string): void {
  const name = relationshipsName(part);
  const source = parts.text(name);
  const gone = childrenNamed(parseTree(source, name), 'Relationship').filter(
    (node) => node.attributes.get('Id') === id,
  );
  parts.set(name, applySplices(source, gone.map(removal)));
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
