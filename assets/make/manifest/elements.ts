import { SaxesParser } from 'saxes';

export interface Element {
  /** Local name, with "bt:" or "vo:" before it where the namespace is not that of the base manifest. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, trimmed. */
  readonly text: string;
  readonly line: number;
}

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [BASE, ''],
  ['http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'bt:'],
  ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'vo:'],
]);

interface Open {
  name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
  readonly line: number;
}

/** The document's root; throws what the parser says, with line and column, when it is no XML. */
export function parseElements(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Open = { name: '', attributes: new Map(), children: [], text: '', line: 0 };
  const open: Open[] = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    open.push({ name: '', attributes: new Map(), children: [], text: '', line: parser.line });
  });
  parser.on('opentag', (tag) => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.name = `${PREFIXES.get(tag.uri) ?? `{${tag.uri}}`}${tag.local}`;
    for (const { name, value } of Object.values(tag.attributes)) element.attributes.set(name, value);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) open.at(-1)?.children.push({ ...element, text: element.text.trim() });
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('the document is empty');
  return root;
}

/** The element and everything below it. */
export function walk(element: Element): Element[] {
  return [element, ...element.children.flatMap(walk)];
}

export function childNamed(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}
