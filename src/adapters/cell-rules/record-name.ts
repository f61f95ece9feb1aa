import { cellAddress, cellPlace, parseAddress } from '../../core/grid/address';
import type { CellEdit } from '../../core/planning/types';
import type { Place, WrittenRecord } from '../../core/grid/cell';

/** Excel keeps at most this much of a name's comment. */
const LONGEST_COMMENT = 255;

const OURS = /^_jihe_\d+$/i;

/** Whether a defined name is one of the records kept by an earlier Recalculate. */
export function isRecordName(name: string): boolean {
  return OURS.test(name);
}

/** A name's reference and comment as a record; null when its cell is gone (#REF!) or it makes no sense. */
export function recordOf(name: { readonly formula: string; readonly comment: string }): WrittenRecord | null {
  const match = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(name.formula);
  const place = parseAddress(match?.[3] ?? '');
  if (match === null || place === null || name.comment === '') return null;
  return {
    sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '',
    row: place.row,
    col: place.col,
    value: name.comment,
  };
}

/** "'Sheet'!$A$1" */
export function recordReference({ sheet, row, col }: Place): string {
  const address = cellAddress(row, col).replace(/^([A-Z]+)/, '$$$1$$');
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Whether a record can be kept at all: an empty value says nothing, a long one does not fit. */
export function isRecordable(record: WrittenRecord): boolean {
  return record.value !== '' && record.value.length <= LONGEST_COMMENT;
}

/** The records to keep once some edits were left out: what was not written is not ours. */
export function recordsWithout(
  records: readonly WrittenRecord[],
  applied: readonly CellEdit[],
  skipped: readonly { readonly edit: CellEdit }[],
): readonly WrittenRecord[] {
  if (skipped.length === 0) return records;
  const written = new Set(applied.map(cellPlace));
  const left = new Set(skipped.map((one) => cellPlace(one.edit)).filter((place) => !written.has(place)));
  return records.filter((record) => !left.has(cellPlace(record)));
}
