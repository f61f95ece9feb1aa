import { cellAddress } from '../../src/core/grid/address';
import type { FakeBook } from './model/book';
import type { FakeName } from './model/named-item';
import type { FakeSheet } from './model/sheet';

/** Everything that a workbook holds, to be compared: what an add-in may change apart from what it may not. */
export interface Likeness {
  /** Cells by the id of their sheet and their address: "{…}!A1" → value, formula, number format. */
  readonly cells: ReadonlyMap<string, string>;
  /** Our marks by sheet: what stands where. */
  readonly marks: readonly string[];
  /** Our records: what was written where. */
  readonly records: readonly string[];
  /** Sheets by id. */
  readonly sheets: readonly string[];
  /** All that nobody but the officer changes. */
  readonly officers: string;
  readonly selection: string;
}

const OUR_NAME = /^_jihe_/;
const OUR_RULE = 'jihe:mark:';

export function likenessOf(book: FakeBook): Likeness {
  const cells = new Map<string, string>();
  for (const sheet of book.sheets)
    for (const { row, col, cell } of sheet.stored()) {
      const { value, formula, format } = cell;
      const bare = value === '' && formula === undefined && format === 'General';
      if (!bare) cells.set(`${sheet.id}!${cellAddress(row, col)}`, JSON.stringify([value, formula, format]));
    }
  const { sheet, areas } = book.selected();
  return {
    selection: JSON.stringify([sheet.id, areas]),
    cells,
    marks: book.sheets.flatMap((sheet) => rulesOf(sheet, true)).sort(),
    records: book.names
      .filter((name) => OUR_NAME.test(name.name))
      .map((name) => JSON.stringify([placeOf(name), name.comment, name.visible]))
      .sort(),
    sheets: book.sheets.map((sheet) => sheet.id),
    officers: JSON.stringify([
      book.names
        .filter((name) => !OUR_NAME.test(name.name))
        .map((name) => [name.name, name.formula, name.comment, name.visible]),
      [...book.settings],
    ]),
  };
}

/** By the id of the sheet: its name may change. */
function placeOf({ refersTo, formula }: FakeName): unknown {
  if (typeof refersTo === 'string') return formula;
  return refersTo.sheet.deleted ? null : [refersTo.sheet.id, refersTo.area];
}

function rulesOf(sheet: FakeSheet, ours: boolean): string[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.formula.includes(OUR_RULE) === ours)
    .map((rule) =>
      JSON.stringify([
        sheet.id,
        rule.areas,
        rule.formula,
        rule.fill,
        [...rule.borders].sort(),
        [...rule.font].sort(),
      ]),
    );
}

/** How a sheet is made, besides its cells' content: never ours to change. */
export function makeOf(sheet: FakeSheet): string {
  const looks = [...sheet.stored()].flatMap(({ row, col, cell }) =>
    cell.look === undefined ? [] : [[row, col, cell.look]],
  );
  return JSON.stringify([
    sheet.visibility,
    sheet.protection,
    sheet.merges,
    sheet.hiddenRows.runs,
    sheet.hiddenCols.runs,
    [...sheet.columnWidths],
    [...sheet.rowHeights],
    sheet.tabColor,
    looks,
    rulesOf(sheet, false),
  ]);
}
