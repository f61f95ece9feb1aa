import type { UndoReport } from '../../../src/app/open-workbook';
import type { Likeness } from '../likeness';
import type { Run } from './disturbed';

/** Marks cannot all be put back: the error has to say so. */
const MARKS_IN_DOUBT = '标记';

/**
 * What has to hold whatever happened: each cell is as it was or as planned, nothing else has changed,
 * and what was told is true.
 */
export function expectTruth(run: Run): void {
  const { before, planned, after, error, makes } = run;
  expect(strangers(after.cells, before.cells, planned.cells)).toEqual([]);
  expect(after.officers).toBe(before.officers);
  if (run.name !== 'go to') expect(after.selection).toBe(before.selection);
  expect(makes.after).toEqual(makes.before);
  expect(
    after.records.filter((one) => !before.records.includes(one) && !planned.records.includes(one)),
  ).toEqual([]);
  expect(after.marks.filter((one) => !before.marks.includes(one) && !planned.marks.includes(one))).toEqual(
    [],
  );
  if (error === null) {
    expect(contentOf(after, sheetsLeft(run))).toEqual(contentOf(planned, []));
    expect(after.marks).toEqual(planned.marks);
    return;
  }
  expect(error.message).toMatch(/\p{Script=Han}.*。$/u);
  expect(error.english).toMatch(/^[A-Z].*\.$/);
  switch (error.after) {
    case 'untouched':
    case 'restored':
      expect(contentOf(after)).toEqual(contentOf(before));
      if (!error.message.includes(MARKS_IN_DOUBT)) expect(after.marks).toEqual(before.marks);
      break;
    case 'written':
      expect(contentOf(after)).toEqual(contentOf(planned));
      break;
    case 'partly':
      expect([...error.cells].sort()).toEqual(changedPlaces(run));
      break;
    case 'unclear':
      break;
  }
}

/** Cells that hold neither what they held nor what was planned. */
function strangers(...[after, before, planned]: readonly ReadonlyMap<string, string>[]): string[] {
  const places = new Set([...after!.keys(), ...before!.keys(), ...planned!.keys()]);
  return [...places].filter(
    (place) => after!.get(place) !== before!.get(place) && after!.get(place) !== planned!.get(place),
  );
}

/** Everything but marks, which are no content, and but for some sheets. */
function contentOf({ cells, records, sheets }: Likeness, without: readonly string[] = []): unknown {
  const rest = [...cells].filter(([place]) => !without.some((id) => place.startsWith(id)));
  return { cells: rest.sort(), records, sheets: sheets.filter((id) => !without.includes(id)) };
}

/** Sheets that undoing could not take away, and said so. */
function sheetsLeft({ result, book }: Run): string[] {
  const names = (result as UndoReport | null)?.leftSheets ?? [];
  return names.map((name) => book.sheet(name).id);
}

/** "Sheet!A1" of every cell that is not as it was. */
function changedPlaces({ before, after, book }: Run): string[] {
  const names = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
  const places = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...places]
    .filter((place) => before.cells.get(place) !== after.cells.get(place))
    .map((place) => place.replace(/^\{[^}]*\}/, (id) => names.get(id) ?? ''))
    .sort();
}
