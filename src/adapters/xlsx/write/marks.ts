import { areaAddress } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/cell';
import type { Mark } from '../../../core/planning/types';
import { applySplices, insertChild, removal } from '../xml/splice';
import { type XmlNode, descendantsNamed, parseTree } from '../xml/tree';
import { mergesOf } from './edit-sheet';
import { SHEET_ORDER } from './sheet-order';
import type { StyleBook } from './style-book';

/** Every rule of ours has this in its formula, so that it is found again wherever the file has been. */
const MARKER = 'jihe:mark:';

const SEVERITIES = ['error', 'warning'] as const;

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
    const formula = `<${p}formula>LEN("${MARKER}${severity}")&gt;0</${p}formula>`;
    return `<${p}conditionalFormatting sqref="${reference(cells, merges)}">${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
  });
  return applySplices(
    cleared,
    insertChild(cleared, root, SHEET_ORDER, 'conditionalFormatting', written.join('')),
  );
}

/** A whole merged area is marked: on its first cell alone the border would break off. */
function reference(marks: readonly Mark[], merges: readonly Area[]): string {
  const areas = new Map<string, Area>();
  for (const { row, col } of marks) {
    const merge = merges.find(
      (area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right,
    );
    const area = merge ?? { top: row, left: col, bottom: row, right: col };
    areas.set(areaAddress(area), area);
  }
  const ordered = [...areas.values()].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Area[] = [];
  for (const area of ordered) {
    const last = joined[joined.length - 1];
    const follows =
      last !== undefined &&
      last.left === area.left &&
      last.right === area.right &&
      last.bottom + 1 === area.top;
    if (follows) joined[joined.length - 1] = { ...last, bottom: area.bottom };
    else joined.push(area);
  }
  return joined.map(areaAddress).join(' ');
}

/** Fill and border together, solid or dashed: colour is never the only sign. */
function dxf(p: string, severity: 'error' | 'warning'): string {
  const [fill, line, style] =
    severity === 'error' ? ['FFFFC7CE', 'FFC00000', 'thin'] : ['FFFFEB9C', 'FF9C6500', 'dashed'];
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
