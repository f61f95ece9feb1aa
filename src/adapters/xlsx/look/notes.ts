import type { CellNote } from '../../../app/sheet-look';
import { parseAddress } from '../../../core/grid/address';
import type { PackageParts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';
import { decodeCellText } from '../xml/references';
import { type XmlNode, childrenNamed, descendantsNamed, parseTree } from '../xml/tree';

/** Far more than anybody reads. */
const MOST_NOTES = 20_000;

/** Notes and conversations of a sheet, by their cells. Authors stand in parts of their own, which are not read. */
export function readNotes(parts: PackageParts, sheetPart: string): CellNote[] {
  const relations = readRelationships(parts, sheetPart);
  const target = (kind: string): string | null => {
    const found = relations.find((relation) => relation.kind === kind)?.target ?? null;
    return found !== null && parts.has(found) ? found : null;
  };
  const notes = new Map<string, string[]>();
  const plain = target('comments');
  if (plain !== null)
    for (const node of childrenOf(parts, plain, 'comment')) notes.set(refOf(node), [noteText(node)]);
  const threaded = target('threadedComment');
  // For programs that do not know conversations, each has a plain note that says so: the conversation takes its place.
  if (threaded !== null)
    for (const [ref, texts] of conversations(childrenOf(parts, threaded, 'threadedComment')))
      notes.set(ref, texts);
  return [...notes].flatMap(([ref, texts]) => {
    const place = parseAddress(ref);
    const said = texts.filter((text) => text.trim() !== '');
    return place === null || said.length === 0 ? [] : [{ ...place, texts: said }];
  });
}

function childrenOf(parts: PackageParts, part: string, name: string): XmlNode[] {
  return descendantsNamed(parseTree(parts.text(part), part), name).slice(0, MOST_NOTES);
}

function refOf(node: XmlNode): string {
  return (node.attributes.get('ref') ?? '').toUpperCase();
}

function noteText(node: XmlNode): string {
  const texts = childrenNamed(node, 'text').flatMap((text) => descendantsNamed(text, 't'));
  return readable(
    texts
      .filter((text) => text.parent?.name !== 'rPh')
      .map((text) => text.text)
      .join(''),
  );
}

function conversations(nodes: readonly XmlNode[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of nodes) {
    const text = readable(
      childrenNamed(node, 'text')
        .map((child) => child.text)
        .join(''),
    );
    const before = found.get(refOf(node));
    if (before === undefined) found.set(refOf(node), [text]);
    else before.push(text);
  }
  return found;
}

function readable(text: string): string {
  return decodeCellText(text).replace(/\r\n?/g, '\n');
}
