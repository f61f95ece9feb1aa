import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { parseAddress, parseArea } from '../../src/core/grid/address';

export type Parts = Map<string, Uint8Array>;

/** Unpacked with a library's zip reader, not with the one under test. */
export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unpack(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** Names of parts that are not the same bytes in both. */
export function changedParts(
  before: Uint8Array,
  after: Uint8Array,
): { changed: string[]; lost: string[]; added: string[] } {
  const [a, b] = [unpack(before), unpack(after)];
  return {
    changed: [...a.keys()]
      .filter((name) => b.has(name) && Buffer.compare(a.get(name)!, b.get(name)!) !== 0)
      .sort(),
    lost: [...a.keys()].filter((name) => !b.has(name)).sort(),
    added: [...b.keys()].filter((name) => !a.has(name)).sort(),
  };
}

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly parent: string;
  readonly depth: number;
}

export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = tag.name.replace(/^.*:/, '');
    elements.push({ name, attributes: tag.attributes, parent: open.at(-1) ?? '', depth: open.length });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** What a strict reader would object to in a package; empty when all is well. */
export function complaints(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  const found: string[] = streamingComplaints(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  for (const name of parts.keys()) if (/\.(xml|rels|vml)$/.test(name)) wellFormed(name, text(name), found);
  const types = elementsOf(text('[Content_Types].xml'));
  const overrides = types
    .filter((element) => element.name === 'Override')
    .map((element) => element.attributes.PartName!.slice(1));
  const extensions = new Set(
    types.filter((element) => element.name === 'Default').map((element) => element.attributes.Extension),
  );
  if (new Set(overrides).size !== overrides.length) found.push('a content type twice');
  for (const part of overrides) if (!parts.has(part)) found.push(`content type of missing ${part}`);
  for (const part of parts.keys()) {
    if (
      part !== '[Content_Types].xml' &&
      !overrides.includes(part) &&
      !extensions.has(part.replace(/^.*\./, ''))
    )
      found.push(`no content type: ${part}`);
  }
  for (const part of parts.keys()) if (part.endsWith('.rels')) checkRelations(part, text(part), parts, found);
  const styles = parts.has('xl/styles.xml') ? elementsOf(text('xl/styles.xml')) : [];
  checkCounts(styles, found);
  for (const part of parts.keys())
    if (/worksheets\/[^/]*\.xml$/.test(part)) checkSheet(part, elementsOf(text(part)), styles, found);
  return found;
}

/** A reader that goes from one local header to the next, without the directory, must find every entry. */
function streamingComplaints(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes);
  const names: string[] = [];
  let at = 0;
  while (view.readUInt32LE(at) === 0x04034b50) {
    if (view.readUInt16LE(at + 6) & 8) return ['an entry whose size stands behind its data'];
    const nameEnd = at + 30 + view.readUInt16LE(at + 26);
    names.push(view.toString('utf8', at + 30, nameEnd));
    at = nameEnd + view.readUInt16LE(at + 28) + view.readUInt32LE(at + 18);
  }
  const listed = [...unpack(bytes).keys()];
  return names.join() === listed.join() ? [] : ['local headers and directory differ'];
}

function wellFormed(name: string, xml: string, found: string[]): void {
  try {
    elementsOf(xml);
  } catch (error) {
    found.push(`${name}: ${String(error)}`);
  }
}

function checkRelations(rels: string, xml: string, parts: Parts, found: string[]): void {
  const folder = rels.replace(/_rels\/[^/]*$/, '');
  const ids = new Set<string>();
  for (const { name, attributes } of elementsOf(xml)) {
    if (name !== 'Relationship') continue;
    if (ids.has(attributes.Id!)) found.push(`${rels}: id ${attributes.Id!} twice`);
    ids.add(attributes.Id!);
    if (attributes.TargetMode === 'External') continue;
    const target = new URL(attributes.Target!, `http://x/${folder}`).pathname.slice(1);
    if (!parts.has(decodeURIComponent(target))) found.push(`${rels}: missing ${target}`);
  }
}

function checkCounts(styles: readonly Element[], found: string[]): void {
  for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
    const element = styles.find((candidate) => candidate.name === list && candidate.depth === 1);
    if (element?.attributes.count === undefined) continue;
    const count = styles.filter((candidate) => candidate.parent === list && candidate.depth === 2).length;
    if (Number(element.attributes.count) !== count)
      found.push(`${list}: count ${element.attributes.count} for ${count}`);
  }
}

function checkSheet(
  part: string,
  elements: readonly Element[],
  styles: readonly Element[],
  found: string[],
): void {
  const ranks = elements
    .filter((element) => element.depth === 1)
    .map((element) => SHEET_ORDER.indexOf(element.name))
    .filter((rank) => rank >= 0);
  if (ranks.some((rank, index) => index > 0 && rank < ranks[index - 1]!))
    found.push(`${part}: children out of order`);
  const xfs = styles.filter((element) => element.name === 'xf' && element.parent === 'cellXfs').length;
  const dxfs = styles.filter((element) => element.name === 'dxf').length;
  let row = 0;
  let col = -1;
  for (const { name, attributes } of elements) {
    if (name === 'row') {
      const next = Number(attributes.r ?? row + 1);
      if (next <= row) found.push(`${part}: row ${next} after ${row}`);
      [row, col] = [next, -1];
    } else if (name === 'c') {
      const place = attributes.r === undefined ? { row: row - 1, col: col + 1 } : parseAddress(attributes.r);
      if (place === null || place.row !== row - 1 || place.col <= col)
        found.push(`${part}: cell ${attributes.r ?? '?'} in row ${row}`);
      col = place?.col ?? col;
      if (Number(attributes.s ?? 0) >= Math.max(xfs, 1)) found.push(`${part}: style ${attributes.s ?? ''}`);
    } else if (name === 'cfRule' && Number(attributes.dxfId ?? 0) >= Math.max(dxfs, 1))
      found.push(`${part}: dxf ${attributes.dxfId ?? ''}`);
  }
  checkMerges(part, elements, found);
}

function checkMerges(part: string, elements: readonly Element[], found: string[]): void {
  const areas = elements
    .filter((element) => element.name === 'mergeCell')
    .map((element) => parseArea(element.attributes.ref!)!);
  areas.forEach((a, index) => {
    const clash = areas
      .slice(index + 1)
      .some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right);
    if (clash) found.push(`${part}: overlapping merges`);
  });
}
