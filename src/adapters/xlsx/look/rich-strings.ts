import type { TextRun } from '../../../app/sheet-look';
import { readText, skipElement, CLOSE, END, OPEN, type XmlTokens } from '../xml/tokens';
import { readXml } from '../xml/read-xml';
import { decodeCellText } from '../xml/references';
import { type XmlNode, childNamed, childrenNamed, parseTree } from '../xml/tree';
import type { Palette } from './colours';
import { fontLook } from './fonts';

/** Shared strings in several fonts: only where they stand is kept until one is asked for. */
export class RichStrings {
  readonly #source: string;
  readonly #part: string;
  readonly #places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;

  constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
    this.#places = readXml(source, part, richPlaces);
  }

  has(index: number): boolean {
    return this.#places.has(index);
  }

  runs(index: number, palette: Palette): readonly TextRun[] | null {
    const place = this.#places.get(index);
    if (place === undefined) return null;
    const root = parseTree(this.#source.slice(place.start, place.end), this.#part);
    return root.children.flatMap((node) => runOf(node, palette));
  }
}

function richPlaces(tokens: XmlTokens): Map<number, { start: number; end: number }> {
  const places = new Map<number, { start: number; end: number }>();
  let index = -1;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind !== OPEN || tokens.name !== 'si') continue;
    index++;
    const { start } = tokens;
    if (holdsRuns(tokens)) places.set(index, { start, end: tokens.end });
  }
  return places;
}

/** Reads up to the end of the string. */
function holdsRuns(tokens: XmlTokens): boolean {
  let found = false;
  for (;;) {
    const kind = tokens.next();
    if (kind === CLOSE || kind === END) return found;
    if (kind !== OPEN) continue;
    found ||= tokens.name === 'r';
    if (tokens.name === 't') readText(tokens);
    else skipElement(tokens);
  }
}

function runOf(node: XmlNode, palette: Palette): TextRun[] {
  if (node.name === 't') return [{ text: decodeCellText(node.text), font: null }];
  if (node.name !== 'r') return [];
  const text = childrenNamed(node, 't')
    .map((child) => decodeCellText(child.text))
    .join('');
  const properties = childNamed(node, 'rPr');
  return text === '' ? [] : [{ text, font: properties === undefined ? null : fontLook(properties, palette) }];
}
