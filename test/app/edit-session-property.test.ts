import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { editXlsx, type EditSession } from '../../src/adapters/xlsx/session/edit-session';
import type { Cell } from '../../src/core/grid/cell';
import type { Mark } from '../../src/core/planning/types';
import { everyKind } from '../adapters/every-kind';
import { changedParts, complaints, unpack } from '../adapters/package-check';
import { typedGrid } from '../adapters/plans';

const where = fc.record({ sheet: fc.nat(2), row: fc.nat(14), col: fc.nat(8) });
const typed = fc.oneof(
  fc.constantFrom(
    '5',
    '95%',
    '1,234.5',
    '=1+1',
    '',
    '≥95%',
    "'=x",
    '2021-12-31',
    '甲\n乙',
    ' ',
    '_x0041_',
    '&<',
  ),
  fc.string({ maxLength: 6 }),
);
const act = fc.oneof(
  fc.record({ kind: fc.constant('enter' as const), at: where, text: typed }),
  fc.record({ kind: fc.constant('clear' as const), at: where, rows: fc.nat(4), cols: fc.nat(4) }),
  fc.record({
    kind: fc.constant('paste' as const),
    at: where,
    texts: fc.array(fc.array(typed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('mark' as const), at: where }),
  fc.record({ kind: fc.constant('sheet' as const), at: where }),
  fc.record({ kind: fc.constant('undo' as const), at: where }),
  fc.record({ kind: fc.constant('back' as const), at: where }),
  fc.record({ kind: fc.constant('forward' as const), at: where }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

async function carryOut(session: EditSession, one: Act): Promise<void> {
  const sheets = session.snapshot.sheets;
  const sheet = sheets[one.at.sheet % sheets.length]!.name;
  const { row, col } = one.at;
  switch (one.kind) {
    case 'enter':
      return void session.enter({ sheet, row, col }, one.text);
    case 'clear':
      return void session.clear({
        sheet,
        top: row,
        left: col,
        bottom: row + one.rows,
        right: col + one.cols,
      });
    case 'paste': {
      const block = one.texts.map((line) => line.join('\t')).join('\n');
      return void session.paste({ sheet, top: row, left: col, bottom: row, right: col }, block);
    }
    case 'mark': {
      const marks: Mark[] = [{ sheet, row, col, severity: 'error', check: 'x' }];
      await session.apply({ edits: [], newSheets: [], marks, written: null });
      return;
    }
    case 'sheet': {
      const value = { kind: 'number', value: '1' } as const;
      const cells = [{ row, col, value, style: 'amount' } as const];
      const replaces = row % 2 === 0 ? {} : { replaces: col % 2 === 0 ? '基础数据' : '基础数据（2）' };
      const newSheets = [{ name: '基础数据', cells, columnWidths: [9], ...replaces }];
      await session.apply({ edits: [], newSheets, marks: null, written: null });
      return;
    }
    case 'undo':
      await session.undo();
      return;
    case 'back':
      return void session.stepBack();
    case 'forward':
      return void session.stepForward();
  }
}

const files: Uint8Array[] = [
  everyKind(),
  ...['test/fixtures/seeds', 'assets/templates'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => new Uint8Array(readFileSync(join(folder, name)))),
  ),
];

test('whatever is done, the file saved holds what is shown, and all steps back give the very same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(act, { minLength: 1, maxLength: 12 }),
      async (which, acts) => {
        const bytes = files[which]!;
        const session = await editXlsx(bytes);
        const opened = typedGrid(session.snapshot);
        for (const one of acts) await carryOut(session, one);
        const saved = await session.save();
        const again = await openXlsx(saved).read();
        expect(typedGrid(again)).toEqual(typedGrid(session.snapshot));
        expect(again.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual(
          session.snapshot.sheets.map((sheet) => [sheet.name, sheet.hidden]),
        );
        if (saved !== bytes) expect(complaints(saved)).toEqual([]);
        expectOnlyMeant(session, opened, bytes, saved);
        while (session.canStepBack) session.stepBack();
        expect(await session.save()).toBe(bytes);
      },
    ),
    { numRuns: 80 },
  );
});

const KNOWN =
  /^(xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

/** Cells that no change names are as they were opened, and so are all parts but those a change concerns. */
function expectOnlyMeant(
  session: EditSession,
  opened: ReadonlyMap<string, Partial<Cell>>,
  bytes: Uint8Array,
  saved: Uint8Array,
): void {
  const changes = session.changes();
  const touched = new Set(changes.cells.map(({ sheet, row, col }) => `${sheet}!${row}:${col}`));
  const now = typedGrid(session.snapshot);
  for (const [place, cell] of opened)
    if (!touched.has(place) && !changes.newSheets.includes(place.replace(/!\d+:\d+$/, '')))
      expect([place, now.get(place)]).toEqual([place, cell]);
  const { changed, lost, added } = changedParts(bytes, saved);
  expect(lost.filter((name) => name !== 'xl/calcChain.xml')).toEqual([]);
  expect(added.every((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toBe(true);
  expect(added).toHaveLength(
    session.pending().newSheets.filter(({ replaces }) => replaces === undefined).length,
  );
  const sheets = changed.filter((name) => !KNOWN.test(name));
  expect(sheets.filter((name) => !name.startsWith('xl/worksheets/sheet'))).toEqual([]);
  const concerned = new Set([...changes.cells.map(({ sheet }) => sheet), ...changes.newSheets]);
  if (!changes.marks) expect(sheets.length).toBeLessThanOrEqual(concerned.size);
  expect(unpack(saved).size).toBe(unpack(bytes).size + added.length - lost.length);
}
