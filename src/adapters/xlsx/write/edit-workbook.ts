import type { WrittenRecord } from '../../../core/grid/cell';
import { isRecordName, isRecordable, recordReference } from '../../cell-rules/record-name';
import { escapeXml } from '../xml/references';
import {
  type Splice,
  appendInside,
  applySplices,
  attributeSplice,
  insertChild,
  removal,
} from '../xml/splice';
import { type XmlNode, childNamed, childrenNamed, parseTree } from '../xml/tree';
import { STRICT_TYPES, TRANSITIONAL_TYPES } from '../opc/relationships';
import { WORKBOOK_ORDER } from './sheet-order';

/**
 * Records are hidden defined names that point at the cell: when rows are inserted or the sheet is
 * renamed, Excel moves the reference along. The value stands in the name's comment.
 */
export function withRecords(
  source: string,
  part: string,
  records: readonly WrittenRecord[],
  sheets: ReadonlySet<string>,
): string {
  const root = parseTree(source, part);
  const kept = records.filter((record) => sheets.has(record.sheet) && isRecordable(record));
  const written = kept.map((record, index) => recordXml(root.prefix, record, index + 1)).join('');
  const names = childNamed(root, 'definedNames');
  if (names === undefined) {
    if (written === '') return source;
    const list = `<${root.prefix}definedNames>${written}</${root.prefix}definedNames>`;
    return applySplices(source, insertChild(source, root, WORKBOOK_ORDER, 'definedNames', list));
  }
  const ours = childrenNamed(names, 'definedName').filter((node) =>
    isRecordName(node.attributes.get('name') ?? ''),
  );
  if (written === '' && ours.length === names.children.length) return applySplices(source, [removal(names)]);
  const splices = ours.map(removal);
  if (written !== '') splices.push(...appendInside(source, names, written));
  return applySplices(source, splices);
}

function recordXml(prefix: string, record: WrittenRecord, number: number): string {
  return `<${prefix}definedName name="_jihe_${number}" comment="${escapeXml(record.value)}" hidden="1">${escapeXml(recordReference(record))}</${prefix}definedName>`;
}

/** Cached results of formulas no longer fit the values: the next program to open the file computes them. */
export function withFullCalculation(source: string, part: string): string {
  const root = parseTree(source, part);
  const node = childNamed(root, 'calcPr');
  if (node !== undefined) return applySplices(source, [attributeSplice(source, node, 'fullCalcOnLoad', '1')]);
  return applySplices(
    source,
    insertChild(source, root, WORKBOOK_ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`),
  );
}

/** Adds a sheet at the end, so that no index that other parts use moves. */
export function withSheet(source: string, part: string, name: string, relationId: string): string {
  const root = parseTree(source, part);
  const sheets = childrenNamed(root, 'sheets').at(-1);
  if (sheets === undefined) throw new Error('a workbook that was read has sheets');
  const ids = sheets.children.map((node) => Number(node.attributes.get('sheetId')) || 0);
  const id = ids.reduce((highest, value) => Math.max(highest, value), 0) + 1;
  const reference = relationshipAttribute(root, sheets);
  const splices: Splice[] = appendInside(
    source,
    sheets,
    `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}="${relationId}"/>`,
  );
  return applySplices(source, splices);
}

/** "r:id", by whatever prefix the workbook has for relationships. */
function relationshipAttribute(root: XmlNode, sheets: XmlNode): string {
  for (const node of [root, sheets]) {
    for (const [key, value] of node.attributes) {
      if (key.startsWith('xmlns:') && isRelationships(value)) return `${key.slice(6)}:id`;
    }
  }
  return `xmlns:r="${TRANSITIONAL_TYPES.slice(0, -1)}" r:id`;
}

function isRelationships(namespace: string): boolean {
  return `${namespace}/` === TRANSITIONAL_TYPES || `${namespace}/` === STRICT_TYPES;
}
