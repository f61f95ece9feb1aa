import type { ColumnRun, FontLook, InnerLink, MarkedArea, SheetLook } from '../../../app/sheet-look';
import { parseAddress, parseArea } from '../../../core/grid/address';
import { MARKER, SEVERITIES } from '../../cell-rules/mark-rule';
import { isTrue } from '../read/workbook-part';
import { type XmlNode, childNamed, childrenNamed, descendantsNamed } from '../xml/tree';
import { colourOf, type Palette } from './colours';
import { columnPixels, defaultColumnPixels, digitWidth, pointsToPixels } from './metrics';

const LAST_ROW = 1048575;
const LAST_COL = 16383;
const WIDEST = 255;
const HIGHEST = 409.5;
/** Ranges of one rule that are looked at. */
const MOST_RANGES = 10_000;

/** What stands in a sheet's part around its cells. */
export type SheetFrame = Omit<
  SheetLook,
  'heights' | 'cellLook' | 'lastRow' | 'lastCol' | 'notes' | 'richText'
> & { readonly columnStyles: readonly ColumnStyle[] };

export interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

export function readFrame(root: XmlNode, font: FontLook, palette: Palette): SheetFrame {
  const digit = digitWidth(font);
  const columns = columnNodes(root);
  const view = childNamed(childNamed(root, 'sheetViews') ?? root, 'sheetView');
  return {
    ...defaults(childNamed(root, 'sheetFormatPr'), font, digit),
    columns: columns.flatMap((column) => widthOf(column, digit)),
    columnStyles: columns.flatMap(({ from, to, node }) => {
      const style = Number(node.attributes.get('style') ?? '0');
      return style > 0 ? [{ from, to, style }] : [];
    }),
    ...frozen(view === undefined ? undefined : childNamed(view, 'pane')),
    gridlines: !/^(?:0|false|off)$/.test(view?.attributes.get('showGridLines') ?? '1'),
    zoom: zoom(view),
    rightToLeft: isTrue(view?.attributes.get('rightToLeft')),
    activeCell: activeCell(view),
    tabColour: tabColourOf(root, palette),
    links: linksOf(root),
    marks: descendantsNamed(root, 'cfRule').flatMap(markedAreas),
    notShown: notShown(root),
  };
}

function tabColourOf(root: XmlNode, palette: Palette): string | null {
  const properties = childNamed(root, 'sheetPr');
  return properties === undefined ? null : colourOf(childNamed(properties, 'tabColor'), palette);
}

function defaults(
  node: XmlNode | undefined,
  font: FontLook,
  digit: number,
): Pick<SheetLook, 'defaultWidth' | 'defaultHeight'> {
  const width = bounded(node?.attributes.get('defaultColWidth'), WIDEST);
  const base = bounded(node?.attributes.get('baseColWidth'), WIDEST) ?? 8;
  const height = bounded(node?.attributes.get('defaultRowHeight'), HIGHEST);
  return {
    defaultWidth: width === null ? defaultColumnPixels(base, digit) : columnPixels(width, digit),
    // A line of text with a little room above and below.
    defaultHeight: pointsToPixels(height ?? font.size * 1.25),
  };
}

function bounded(text: string | undefined, most: number): number | null {
  const value = text === undefined ? NaN : Number(text);
  return value > 0 && value <= most ? value : null;
}

interface ColumnNode {
  readonly from: number;
  readonly to: number;
  readonly node: XmlNode;
}

/** In order, and none over another: the first counts. */
function columnNodes(root: XmlNode): ColumnNode[] {
  const all = childrenNamed(root, 'cols')
    .flatMap((cols) => childrenNamed(cols, 'col'))
    .map((node) => ({
      from: Number(node.attributes.get('min')) - 1,
      to: Math.min(Number(node.attributes.get('max')) - 1, LAST_COL),
      node,
    }))
    .filter(({ from, to }) => Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from)
    .sort((a, b) => a.from - b.from);
  const kept: ColumnNode[] = [];
  for (const column of all) if (column.from > (kept.at(-1)?.to ?? -1)) kept.push(column);
  return kept;
}

function widthOf({ from, to, node }: ColumnNode, digit: number): ColumnRun[] {
  const width = bounded(node.attributes.get('width'), WIDEST);
  return width === null ? [] : [{ from, to, width: columnPixels(width, digit) }];
}

function frozen(pane: XmlNode | undefined): Pick<SheetLook, 'frozenRows' | 'frozenCols'> {
  const isFrozen = pane !== undefined && /^frozen/.test(pane.attributes.get('state') ?? '');
  const count = (name: string, last: number): number => {
    const value = isFrozen ? Number(pane.attributes.get(name) ?? '0') : 0;
    return Number.isInteger(value) && value > 0 && value <= last ? value : 0;
  };
  return { frozenRows: count('ySplit', LAST_ROW), frozenCols: count('xSplit', LAST_COL) };
}

function zoom(view: XmlNode | undefined): number {
  const percent = Number(view?.attributes.get('zoomScale') ?? '100');
  return percent >= 10 && percent <= 400 ? percent / 100 : 1;
}

function activeCell(view: XmlNode | undefined): { row: number; col: number } {
  const selections = view === undefined ? [] : childrenNamed(view, 'selection');
  const pane = view === undefined ? undefined : childNamed(view, 'pane')?.attributes.get('activePane');
  const chosen =
    selections.find((selection) => selection.attributes.get('pane') === pane) ?? selections.at(-1);
  return parseAddress(chosen?.attributes.get('activeCell') ?? '') ?? { row: 0, col: 0 };
}

function severityOf(rule: XmlNode): MarkedArea['severity'] | null {
  const formulas = [...descendantsNamed(rule, 'formula'), ...descendantsNamed(rule, 'f')];
  return SEVERITIES.find((severity) => formulas.some(({ text }) => text.includes(MARKER + severity))) ?? null;
}

function markedAreas(rule: XmlNode): MarkedArea[] {
  const severity = severityOf(rule);
  const format = rule.parent;
  if (severity === null || format === null) return [];
  const ranges = format.attributes.get('sqref') ?? childNamed(format, 'sqref')?.text ?? '';
  return ranges
    .trim()
    .split(/\s+/, MOST_RANGES)
    .flatMap((range) => {
      const area = parseArea(range);
      return area === null ? [] : [{ ...area, severity }];
    });
}

function linksOf(root: XmlNode): InnerLink[] {
  const links = childNamed(root, 'hyperlinks');
  return (links?.children ?? []).slice(0, MOST_RANGES).flatMap(({ attributes }) => {
    const area = parseArea(attributes.get('ref') ?? '');
    const to = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!([^:]+)/.exec(attributes.get('location') ?? '');
    const place = parseAddress(to?.[3] ?? '');
    if (area === null || to === null || place === null) return [];
    const sheet = to[1]?.replaceAll("''", "'") ?? to[2] ?? '';
    return [{ row: area.top, col: area.left, to: { sheet, ...place } }];
  });
}

/** Formats that depend on values, but for our marks; and whatever floats above the cells. */
function notShown(root: XmlNode): string[] {
  const kinds = new Set<string>();
  for (const rule of descendantsNamed(root, 'cfRule'))
    if (severityOf(rule) === null) kinds.add(rule.attributes.get('type') ?? 'unknown');
  if (childNamed(root, 'drawing') !== undefined) kinds.add('drawing');
  if (descendantsNamed(root, 'sparklineGroup').length > 0) kinds.add('sparkline');
  return [...kinds].sort();
}
