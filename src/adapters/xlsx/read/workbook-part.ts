import { corrupt, notAWorkbook, tooLarge } from '../faults';
import { LIMITS } from '../limits';
import { contentTypeOf } from '../opc/content-types';
import type { PackageParts } from '../opc/parts';
import { type Relationship, readRelationships } from '../opc/relationships';
import { type XmlNode, childNamed, childrenNamed, parseTree } from '../xml/tree';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheetId: string;
  /** Null for a chart or dialog sheet: it has no cells. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly name: string;
  readonly comment: string;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly calcChain: Relationship | null;
}

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const part = findWorkbook(parts);
  const root = parseTree(parts.text(part), part);
  const relations = readRelationships(parts, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const target = (kind: string): string | null => {
    const found = relations.find((relation) => relation.kind === kind)?.target ?? null;
    return found !== null && parts.has(found) ? found : null;
  };
  const entries = childrenNamed(root, 'sheets').flatMap((sheets) => childrenNamed(sheets, 'sheet'));
  if (entries.length === 0) throw corrupt('工作簿里没有工作表', 'the workbook has no sheets');
  if (entries.length > LIMITS.sheets)
    throw tooLarge(`有 ${entries.length} 个工作表`, `${entries.length} sheets`);
  return {
    part,
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes.get('date1904')),
    sheets: entries.map((entry) => sheetEntry(entry, byId)),
    names: childrenNamed(root, 'definedNames').flatMap((names) =>
      childrenNamed(names, 'definedName').map(definedName),
    ),
    stylesPart: target('styles'),
    stringsPart: target('sharedStrings'),
    calcChain: relations.find((relation) => relation.kind === 'calcChain') ?? null,
  };
}

export function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function findWorkbook(parts: PackageParts): string {
  if (!parts.has('[Content_Types].xml'))
    throw notAWorkbook('是一个压缩包', 'it is a zip archive of something else');
  const main =
    readRelationships(parts, '').find((relation) => relation.kind === 'officeDocument')?.target ?? null;
  const part = main ?? 'xl/workbook.xml';
  const type = contentTypeOf(parts, part);
  if (/binary/i.test(type)) throw notAWorkbook('是二进制格式（.xlsb）', 'it is in the binary format (.xlsb)');
  const spreadsheet = /(spreadsheetml|ms-excel)\..*main\+xml$/i.test(type);
  if (!spreadsheet && type !== '' && main !== null && !/^(application|text)\/xml$/i.test(type)) {
    throw notAWorkbook('是别的 Office 文档', 'it is another kind of Office document');
  }
  if (!parts.has(part)) throw corrupt('缺少工作簿的主体', 'the workbook part is missing');
  return part;
}

function sheetEntry(node: XmlNode, relations: ReadonlyMap<string, Relationship>): SheetEntry {
  const name = node.attributes.get('name') ?? '';
  let id = '';
  for (const [key, value] of node.attributes) if (key.endsWith(':id')) id = value;
  const relation = relations.get(id);
  if (relation === undefined)
    throw corrupt(`工作表“${name}”的内容缺失`, `the content of sheet "${name}" is missing`);
  return {
    name,
    hidden: /hidden/i.test(node.attributes.get('state') ?? ''),
    sheetId: node.attributes.get('sheetId') ?? '',
    part: relation.kind === 'worksheet' ? relation.target : null,
  };
}

function definedName(node: XmlNode): DefinedName {
  return {
    name: node.attributes.get('name') ?? '',
    comment: node.attributes.get('comment') ?? '',
    formula: node.text.trim(),
  };
}
