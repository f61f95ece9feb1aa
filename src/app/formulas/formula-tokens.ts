import { columnIndex, parseArea } from '../../core/grid/address';
import type { Area } from '../../core/grid/cell';

/** Cells that a formula reads. `sheet` null: its own. */
export interface Reference extends Area {
  readonly sheet: string | null;
  /** "A1" alone is a value, "A1:B2" a range. */
  readonly single: boolean;
}

export type FormulaToken =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly text: string };

const LAST_ROW = 1048575;
const LAST_COL = 16383;
/** Nobody writes a longer one, and nobody reads it. */
const LONGEST = 8192;

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])/uy;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/uy;
const ROWS = /\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const TRUTH = /(TRUE|FALSE)(?![\p{L}\p{N}_.!(])/iuy;
const CALL = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const SIGN = /<=|>=|<>|[-+*/^&=<>%(),]/y;

/** A formula without its "=", piece by piece; null when there is anything in it that is not known here. */
export function readFormula(formula: string): FormulaToken[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const found = tokenAt(formula, at);
    if (found === null) return null;
    if (found.token !== null) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function tokenAt(formula: string, at: number): { token: FormulaToken | null; end: number } | null {
  const space = match(SPACE, formula, at);
  if (space !== null) return { token: null, end: at + space[0].length };
  const reference = referenceAt(formula, at);
  if (reference !== null) return reference;
  const text = match(TEXT, formula, at);
  if (text !== null)
    return { token: { kind: 'text', text: (text[1] ?? '').replaceAll('""', '"') }, end: at + text[0].length };
  const truth = match(TRUTH, formula, at);
  if (truth !== null)
    return { token: { kind: 'truth', value: truth[0].toUpperCase() === 'TRUE' }, end: at + truth[0].length };
  const call = match(CALL, formula, at);
  if (call !== null)
    return { token: { kind: 'call', name: (call[1] ?? '').toUpperCase() }, end: at + call[0].length };
  const number = match(NUMBER, formula, at);
  if (number !== null) return { token: { kind: 'number', text: number[0] }, end: at + number[0].length };
  const sign = match(SIGN, formula, at);
  return sign === null ? null : { token: { kind: 'sign', text: sign[0] }, end: at + sign[0].length };
}

function referenceAt(formula: string, at: number): { token: FormulaToken; end: number } | null {
  const prefix = match(SHEET, formula, at);
  const sheet = prefix === null ? null : (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? '');
  const from = at + (prefix?.[0].length ?? 0);
  const found = areaAt(formula, from);
  if (found === null) return null;
  const reference = { sheet, ...found.area, single: found.single };
  return { token: { kind: 'reference', reference }, end: from + found.length };
}

function areaAt(formula: string, at: number): { area: Area; single: boolean; length: number } | null {
  const cells = match(CELLS, formula, at)?.[0];
  if (cells !== undefined) {
    const area = parseArea(cells);
    return area === null ? null : { area, single: !cells.includes(':'), length: cells.length };
  }
  const columns = match(COLUMNS, formula, at);
  const left = columnIndex(columns?.[1] ?? '');
  const right = columnIndex(columns?.[2] ?? '');
  if (columns !== null && left !== null && right !== null)
    return { area: { top: 0, bottom: LAST_ROW, left, right }, single: false, length: columns[0].length };
  const rows = match(ROWS, formula, at);
  if (rows === null) return null;
  const area = { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COL };
  return { area, single: false, length: rows[0].length };
}
