import { escapeXml } from './references';
import type { XmlNode } from './tree';

/** Replaces [start, end) of a part's text; start = end inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices at one place keep the order they were given in. They must not overlap. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('splices overlap');
    result += source.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + source.slice(at);
}

export function removal(node: XmlNode): Splice {
  return { start: node.start, end: node.end, text: '' };
}

/** A start tag's text with one attribute set, the others untouched. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${escapeXml(value)}"`;
  const found = attributePlace(tag, name);
  if (found !== null) return `${tag.slice(0, found.start)} ${written}${tag.slice(found.end)}`;
  const head = headOf(tag);
  return `${head} ${written}${tag.slice(head.length)}`;
}

export function withoutAttribute(tag: string, name: string): string {
  const found = attributePlace(tag, name);
  return found === null ? tag : tag.slice(0, found.start) + tag.slice(found.end);
}

function headOf(tag: string): string {
  return /^<[^\s/>]+/.exec(tag)?.[0] ?? '';
}

/** From the blank before it to its last quote. */
function attributePlace(tag: string, name: string): { readonly start: number; readonly end: number } | null {
  const attribute = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;
  attribute.lastIndex = headOf(tag).length;
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag))
    if (match[1] === name) return { start: match.index, end: match.index + match[0].length };
  return null;
}

export function attributeSplice(source: string, node: XmlNode, name: string, value: string): Splice {
  return {
    start: node.start,
    end: node.openEnd,
    text: withAttribute(source.slice(node.start, node.openEnd), name, value),
  };
}

/** Appends inside an element, opening `<a/>` when it must. `count`: the new value of its count attribute. */
export function appendInside(source: string, node: XmlNode, text: string, count?: number): Splice[] {
  let tag = source.slice(node.start, node.openEnd);
  if (count !== undefined) tag = withAttribute(tag, 'count', String(count));
  if (node.empty) {
    const open = `${tag.replace(/\s*\/>$/, '')}>`;
    return [{ start: node.start, end: node.end, text: `${open}${text}</${node.prefix}${node.name}>` }];
  }
  const inserted = { start: node.closeStart, end: node.closeStart, text };
  return count === undefined ? [inserted] : [{ start: node.start, end: node.openEnd, text: tag }, inserted];
}

/** Puts a new child where the schema's order wants it: behind every sibling that comes before or beside it. */
export function insertChild(
  source: string,
  parent: XmlNode,
  order: readonly string[],
  name: string,
  text: string,
): Splice[] {
  const rank = order.indexOf(name);
  let after: XmlNode | undefined;
  for (const child of parent.children) {
    const childRank = order.indexOf(child.name);
    if (childRank >= 0 && childRank <= rank) after = child;
  }
  if (after !== undefined) return [{ start: after.end, end: after.end, text }];
  if (parent.empty) return appendInside(source, parent, text);
  return [{ start: parent.openEnd, end: parent.openEnd, text }];
}
