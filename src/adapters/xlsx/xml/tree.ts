import { tooLarge } from '../faults';
import { LIMITS } from '../limits';
import { readXml } from './read-xml';
import { CLOSE, END, OPEN, TEXT, type XmlTokens, skipElement } from './tokens';

/** An element of a part that is small enough to be held whole, with the places to cut at. */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly parent: XmlNode | null;
  readonly empty: boolean;
  readonly start: number;
  /** End of the start tag. */
  readonly openEnd: number;
  /** Start of the end tag; equal to `openEnd` for `<a/>`. */
  closeStart: number;
  end: number;
  /** Its own characters, without those of elements inside. */
  text: string;
}

/** `opaque` names an element whose inside is passed over (a sheet's data). */
export function parseTree(source: string, part: string, opaque?: string): XmlNode {
  return readXml(source, part, (tokens) => {
    for (;;) {
      if (tokens.next() === OPEN) return readTree(tokens, part, opaque);
    }
  });
}

function readTree(tokens: XmlTokens, part: string, opaque: string | undefined): XmlNode {
  const root = nodeHere(tokens, null);
  let count = 1;
  let node: XmlNode = root;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === TEXT) {
      node.text += tokens.text();
    } else if (kind === CLOSE) {
      closeHere(node, tokens);
      if (node.parent === null) break;
      node = node.parent;
    } else {
      if (++count > LIMITS.nodes) throw tooLarge(`${part} 的内容过多`, `too many elements in ${part}`);
      const child = nodeHere(tokens, node);
      node.children.push(child);
      if (child.name === opaque) {
        skipElement(tokens);
        closeHere(child, tokens);
      } else node = child;
    }
  }
  // Anything after the root must still be well-formed.
  while (tokens.next() !== END);
  return root;
}

const NONE: ReadonlyMap<string, string> = new Map();

function nodeHere(tokens: XmlTokens, parent: XmlNode | null): XmlNode {
  const { name, prefix, start, end, empty } = tokens;
  const attributes = tokens.attributes();
  return {
    name,
    prefix,
    attributes: attributes.size === 0 ? NONE : attributes,
    children: [],
    parent,
    empty,
    start,
    openEnd: end,
    closeStart: end,
    end,
    text: '',
  };
}

function closeHere(node: XmlNode, tokens: XmlTokens): void {
  node.closeStart = node.empty ? node.openEnd : tokens.start;
  node.end = tokens.end;
}

export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

export function childNamed(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

export function descendantsNamed(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as XmlNode);
  }
  return found;
}
