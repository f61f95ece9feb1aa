import { areaAddress } from '../../../core/grid/address';
import type { Mark } from '../../../core/planning/types';
import { MARKER, MARK_LOOKS, SEVERITIES, markFormula, markedAreas } from '../../cell-rules/mark-rule';
import { applySplices, insertChild, removal } from '../xml/splice';
import { type XmlNode, descendantsNamed, parseTree } from '../xml/tree';
import { mergesOf } from './edit-sheet';
import { SHEET_ORDER } from './sheet-order';
import type { StyleBook } from './style-book';

export function hasMarks(source: string): boolean {
  return source.includes(MARKER);
}

/** Takes away all marks of ours and puts the given ones; the user's own rules stay, and stay in front. */
export function markSheet(
  source: string,
  part: string,
  marks: readonly Mark[],
  styles: () => StyleBook,
): string {
  const cleared = hasMarks(source) ? clearMarks(source, part) : source;
  if (marks.length === 0) return cleared;
  const root = parseTree(cleared, part, 'sheetData');
  const merges = mergesOf(root);
  const priorities = descendantsNamed(root, 'cfRule').map(
    (rule) => Number(rule.attributes.get('priority')) || 0,
  );
  let priority = priorities.reduce((highest, value) => Math.max(highest, value), 0);
  const written = SEVERITIES.map((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity);
    if (cells.length === 0) return '';
    const p = root.prefix;
    const book = styles();
    const rule = `<${p}cfRule type="expression" dxfId="${book.append('dxfs', dxf(book.prefix, severity))}" priority="${++priority}">`;
    const formula = `<${p}formula>${markFormula(severity).replace('>', '&gt;')}</${p}formula>`;
    return `<${p}conditionalFormatting sqref="${markedAreas(cells, merges).map(areaAddress).join(' ')}">${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
  });
  return applySplices(
    cleared,
    insertChild(cleared, root, SHEET_ORDER, 'conditionalFormatting', written.join('')),
  );
}

function dxf(p: string, severity: Mark['severity']): string {
  const look = MARK_LOOKS[severity];
  const [fill, line, style] = [`FF${look.fill}`, `FF${look.line}`, look.dashed ? 'dashed' : 'thin'];
  const side = (name: string): string =>
    `<${p}${name} style="${style}"><${p}color rgb="${line}"/></${p}${name}>`;
  const solid = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill>`;
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return `<${p}dxf><${p}fill>${solid}</${p}fill><${p}border>${sides}</${p}border></${p}dxf>`;
}

/** Rules of the old and of the x14 kind alike: Excel may have rewritten ours, split or copied them. */
function clearMarks(source: string, part: string): string {
  const root = parseTree(source, part, 'sheetData');
  const rules = descendantsNamed(root, 'cfRule').filter(isOurs);
  const gone = new Set(rules);
  for (const rule of rules) gone.add(emptied(rule, gone));
  const outermost = [...gone].filter((node) => node.parent === null || !gone.has(node.parent));
  return applySplices(source, outermost.map(removal));
}

function isOurs(rule: XmlNode): boolean {
  return [...descendantsNamed(rule, 'formula'), ...descendantsNamed(rule, 'f')].some((node) =>
    node.text.includes(MARKER),
  );
}

const CARRIERS = new Set(['conditionalFormatting', 'conditionalFormattings', 'ext', 'extLst']);

/**
 * The outermost element that holds nothing but what goes: no empty shell is left behind. All
 * elements on the way out are added to `gone`.
 */
function emptied(rule: XmlNode, gone: Set<XmlNode>): XmlNode {
  let node = rule;
  while (node.parent !== null && CARRIERS.has(node.parent.name)) {
    const { parent } = node;
    if (
      !gone.has(parent) &&
      parent.children.some((child) => child.name !== 'sqref' && child !== node && !gone.has(child))
    )
      break;
    gone.add(parent);
    node = parent;
  }
  return node;
}
