import type { ColumnHead, ColumnMapping } from '../core/layout/mapping';
import type { IndicatorColumn } from '../core/layout/types';
import type { IgnoredFinding, Remembered } from './remembered';

/**
 * How what is remembered is written down. It may come back from another version of the program, from
 * somebody else's workbook or damaged: what is not exactly as written here counts as nothing remembered.
 */
const VERSION = 1;

/** Longer than any message; a workbook that brings more was not written by us. */
const LONGEST_TEXT = 4000;
const MOST_ENTRIES = 5000;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export function storedText({ profile, mappings, ignored }: Remembered): string {
  return JSON.stringify({ version: VERSION, profile, mappings, ignored });
}

/** Null when there is nothing, or nothing that this version wrote. */
export function readStored(stored: string | null): Remembered | null {
  if (stored === null) return null;
  try {
    return remembered(JSON.parse(stored));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotOurs) return null;
    throw error;
  }
}

class NotOurs extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function remembered(value: unknown): Remembered {
  const stored = fields(value, ['version', 'profile', 'mappings', 'ignored']);
  if (stored['version'] !== VERSION) throw new NotOurs();
  return {
    profile: textOrNull(stored['profile']),
    mappings: list(stored['mappings']).map(mapping),
    ignored: list(stored['ignored']).map(ignoredFinding),
  };
}

const COLUMNS: Readonly<Record<IndicatorColumn, true>> = {
  level1: true,
  level2: true,
  name: true,
  target: true,
  comparator: true,
  unit: true,
  actual: true,
  completion: true,
  weight: true,
  level1Weight: true,
  level2Weight: true,
  score: true,
  reason: true,
  definition: true,
  standard: true,
};

function mapping(value: unknown): ColumnMapping {
  const stored = fields(value, ['sheet', 'headerRow', 'columns', 'heads']);
  const columns = Object.entries(fields(stored['columns'], Object.keys(COLUMNS)));
  return {
    sheet: text(stored['sheet']),
    headerRow: index(stored['headerRow'], LAST_ROW),
    columns: Object.fromEntries(columns.map(([role, col]) => [role, index(col, LAST_COLUMN)])),
    // Absent in what an earlier version wrote.
    ...(stored['heads'] === undefined ? {} : { heads: list(stored['heads']).map(columnHead) }),
  };
}

function columnHead(value: unknown): ColumnHead {
  const stored = fields(value, ['col', 'text']);
  return { col: index(stored['col'], LAST_COLUMN), text: text(stored['text']) };
}

function ignoredFinding(value: unknown): IgnoredFinding {
  const stored = fields(value, ['check', 'sheet', 'cell', 'entered', 'message', 'reason', 'row']);
  return {
    check: text(stored['check']),
    sheet: text(stored['sheet']),
    cell: text(stored['cell']),
    entered: textOrNull(stored['entered']),
    message: text(stored['message']),
    reason: text(stored['reason']),
    // Absent in what an earlier version wrote.
    ...(stored['row'] === undefined ? {} : { row: text(stored['row']) }),
  };
}

function fields(value: unknown, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotOurs();
  if (Object.keys(value).some((key) => !known.includes(key))) throw new NotOurs();
  return value as Fields;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) throw new NotOurs();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new NotOurs();
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

function index(value: unknown, last: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > last) throw new NotOurs();
  return value;
}
