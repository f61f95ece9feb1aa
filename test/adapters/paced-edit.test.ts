import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editXlsx } from '../../src/adapters/xlsx/session/edit-session';
import { inSlices } from '../../src/adapters/xlsx/pace';
import { partText } from './package-check';
import { makeXlsx } from './xlsx-maker';

const seed = new Uint8Array(readFileSync(path.resolve('test', 'fixtures', 'seeds', '001.xlsx')));
const PLACE = { sheet: '整体支出绩效自评表', row: 14, col: 6 };

test('a file that is opened with pauses is the same, and is saved the same', async () => {
  let breaths = 0;
  const breathe = (): Promise<void> => {
    breaths++;
    return Promise.resolve();
  };
  const [paused, whole] = [await editXlsx(seed, breathe), await editXlsx(seed)];
  const opened = breaths;
  expect(opened).toBeGreaterThan(0);
  expect(paused.snapshot).toEqual(whole.snapshot);
  for (const session of [paused, whole]) expect(session.enter(PLACE, '1.9').kind).toBe('done');
  expect(await paused.save()).toEqual(await whole.save());
  expect(breaths).toBeGreaterThan(opened);
});

test('what is typed while a file is being saved is not half in it', async () => {
  const file = makeXlsx({
    sheets: [
      { name: '表', xml: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f><v>20</v></c></row>' },
    ],
  });
  const place = { sheet: '表', row: 0, col: 0 };
  const typed: string[] = [];
  const session = await editXlsx(file, () => {
    for (const text of typed) session.enter(place, text);
    return Promise.resolve();
  });
  session.enter(place, '3');
  typed.push('4');
  const xml = partText(await session.save(), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<c r="A1"><v>3</v></c><c r="B1"><f>A1*10</f><v>30</v></c>');
});

test('work in slices rests once a slice is over, and ends with what it made', async () => {
  const done: string[] = [];
  function* steps(): Generator<undefined, string> {
    const until = performance.now() + 30;
    while (performance.now() < until);
    done.push('slow step');
    yield;
    done.push('next step');
    return 'made';
  }
  const breathe = (): Promise<void> => Promise.resolve(void done.push('rest'));
  expect(await inSlices(steps(), breathe)).toBe('made');
  expect(done).toEqual(['slow step', 'rest', 'next step']);
});
