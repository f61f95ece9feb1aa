import { universalFormatId } from '../../cell-rules/builtin-formats';
import { encodeCellText, escapeXml } from '../xml/references';
import { type Splice, appendInside, applySplices, insertChild, withAttribute } from '../xml/splice';
import { type XmlNode, childNamed, parseTree } from '../xml/tree';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

type Container = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Appends to a workbook's styles. Nothing that is there is changed or renumbered. */
export class StyleBook {
  readonly #source: string;
  readonly #root: XmlNode;
  readonly #added = new Map<Container, string[]>();
  readonly #formatStyles = new Map<string, number>();
  readonly #formatIds = new Map<string, number>();
  #nextFormatId = 164;

  constructor(source: string, part: string) {
    this.#source = source;
    this.#root = parseTree(source, part);
    for (const node of this.#container('numFmts')?.children ?? []) {
      const id = Number(node.attributes.get('numFmtId'));
      this.#formatIds.set(node.attributes.get('formatCode') ?? '', id);
      this.#nextFormatId = Math.max(this.#nextFormatId, id + 1);
    }
  }

  /** Prefix of the part's elements: what is appended must carry it too. */
  get prefix(): string {
    return this.#root.prefix;
  }

  /** A cell style like `style`, but for its number format. */
  withFormat(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.#formatStyles.get(key);
    if (known !== undefined) return known;
    const xf = this.#xf(style);
    const openEnd = xf.indexOf('>') + 1;
    const tag = withAttribute(
      withAttribute(xf.slice(0, openEnd), 'numFmtId', String(this.formatId(format))),
      'applyNumberFormat',
      '1',
    );
    const index = this.append('cellXfs', tag + xf.slice(openEnd));
    this.#formatStyles.set(key, index);
    return index;
  }

  formatId(format: string): number {
    if (/^general$/i.test(format)) return 0;
    const code = encodeCellText(format);
    const known = universalFormatId(format) ?? this.#formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormatId++;
    this.#formatIds.set(code, id);
    this.append('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** The index of a piece of XML within its list: where it already stands, or appended. */
  append(container: Container, xml: string): number {
    const existing = this.#container(container)?.children ?? [];
    const before = existing.findIndex((node) => this.#source.slice(node.start, node.end) === xml);
    if (before >= 0) return before;
    const added = this.#added.get(container) ?? [];
    this.#added.set(container, added);
    const again = added.indexOf(xml);
    return existing.length + (again >= 0 ? again : added.push(xml) - 1);
  }

  toText(): string {
    const splices: Splice[] = [];
    const order = [...this.#added].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
    for (const [name, xml] of order) {
      const node = this.#container(name);
      const inside = xml.join('');
      if (node !== undefined)
        splices.push(...appendInside(this.#source, node, inside, node.children.length + xml.length));
      else
        splices.push(
          ...insertChild(
            this.#source,
            this.#root,
            ORDER,
            name,
            `<${this.prefix}${name} count="${xml.length}">${inside}</${this.prefix}${name}>`,
          ),
        );
    }
    return applySplices(this.#source, splices);
  }

  #container(name: Container): XmlNode | undefined {
    return childNamed(this.#root, name);
  }

  #xf(style: number): string {
    const existing = this.#container('cellXfs')?.children ?? [];
    const node = existing[style];
    if (node !== undefined) return this.#source.slice(node.start, node.end);
    const added = this.#added.get('cellXfs')?.[style - existing.length];
    return added ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  }
}

/** For workbooks that come without styles: the least that Excel accepts. */
export function emptyStyles(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
