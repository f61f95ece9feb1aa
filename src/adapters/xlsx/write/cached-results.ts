import { textOf, type Value } from '../../../app/formulas/values';
import type { RawCell } from '../read/sheet-walk';
import { encodeCellText, escapeXml } from '../xml/references';
import { type Splice, applySplices, withAttribute, withoutAttribute } from '../xml/splice';
import { cellKey, mapSheet } from './sheet-map';

/** What a formula of the file comes to now, if it still stands there. */
export interface FormulaResult {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly value: Value;
}

/**
 * Puts results in the place of those that were stored with the formulas. Viewers that do not calculate show what is
 * stored; a spreadsheet works it out again. A cell that is not written as usual keeps what it has.
 */
export function withResults(source: string, part: string, results: readonly FormulaResult[]): string {
  const map = mapSheet(source, part, new Set(results.map(({ row }) => row)));
  const splices = results.flatMap(({ row, col, value }): Splice[] => {
    const cell = map.cells.get(cellKey(row, col));
    const text = cell === undefined ? null : resultXml(source, cell, value);
    return cell === undefined || text === null ? [] : [{ start: cell.start, end: cell.end, text }];
  });
  return applySplices(source, splices);
}

/** Up to its formula, and from there to its end: a value or none, and nothing that is not known here. */
const HEAD = /^<[^>]*>\s*$/;
const TAIL = /^\s*(?:<(?:\w+:)?v(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?v\s*>))?\s*<\/((?:\w+:)?)c\s*>$/;
/** Metadata belongs to the result that stands there: a linked value, an array that spills. */
const WITH_METADATA = /\s(?:cm|vm)\s*=/;

function resultXml(source: string, cell: RawCell, value: Value): string | null {
  if (cell.formula === null) return null;
  const head = source.slice(cell.start, cell.formula.start);
  const prefix = TAIL.exec(source.slice(cell.formula.end, cell.end))?.[1];
  if (prefix === undefined || !HEAD.test(head) || WITH_METADATA.test(head)) return null;
  const { type, text } = stored(value);
  const tag = type === null ? withoutAttribute(head, 't') : withAttribute(head, 't', type);
  const formula = source.slice(cell.formula.start, cell.formula.end);
  return `${tag}${formula}<${prefix}v>${escapeXml(encodeCellText(text))}</${prefix}v></${prefix}c>`;
}

/** Null: a number, which needs no type. */
function stored(value: Value): { readonly type: string | null; readonly text: string } {
  switch (value.kind) {
    case 'truth':
      return { type: 'b', text: value.value ? '1' : '0' };
    case 'error':
      return { type: 'e', text: value.code };
    case 'number':
      return { type: null, text: textOf(value) };
    default:
      return { type: 'str', text: textOf(value) };
  }
}
