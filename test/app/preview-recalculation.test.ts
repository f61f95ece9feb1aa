import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { ignoring } from '../../src/app/ignored';
import { previewRecalculation } from '../../src/app/preview-recalculation';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import { seed, SEEDS } from './snapshots';

test.each(SEEDS.flatMap((id) => [[id, false] as const, [id, true] as const]))(
  'the preview of seed %s is what recalculating does, overwriting: %s',
  async (id, overwrite) => {
    const snapshot = await seed(id);
    const { written, kept } = await recalculateWorkbook(new MemoryWorkbook(snapshot), {
      overwrite,
      mark: false,
    });
    expect(previewRecalculation(snapshot, { overwrite })).toEqual({ written, kept });
  },
);

const cells = (values: readonly { cell: string }[] = []) => values.map(({ cell }) => cell);

test('overwriting leaves what was set aside, and the total counts with it', async () => {
  const snapshot = await seed('001');
  const report = checkWorkbook(snapshot);
  const score = report.findings.find((one) => one.cell === 'G15')!;
  const choices = { overwrite: true, ignored: [ignoring(score, '按会议纪要核减', report)] };
  const { written, kept, ignored } = previewRecalculation(snapshot, choices);
  expect([cells(written), cells(kept), cells(ignored)]).toEqual([['G17', 'F31'], [], ['G15']]);
  expect(written[1]?.after).toBe('98.75');
  const done = await recalculateWorkbook(new MemoryWorkbook(snapshot), { ...choices, mark: false });
  expect([done.written, done.kept, done.ignored]).toEqual([written, kept, ignored]);
});

test('a blank cell whose gap was set aside stays blank', async () => {
  const book = new MemoryWorkbook(await seed('001'));
  await book.apply({
    edits: [
      {
        sheet: '整体支出绩效自评表',
        row: 14,
        col: 6,
        value: { kind: 'blank' },
        expect: '1',
        replaceFormula: false,
      },
    ],
    newSheets: [],
    marks: null,
    written: null,
  });
  const snapshot = await book.read();
  const report = checkWorkbook(snapshot);
  const gap = report.gaps.find((one) => one.cell === 'G15')!;
  const ignored = [ignoring(gap, '不适用', report)];
  expect(cells(previewRecalculation(snapshot, { overwrite: false }).written)).toContain('G15');
  const preview = previewRecalculation(snapshot, { overwrite: false, ignored });
  expect([cells(preview.written), cells(preview.ignored)]).toEqual([[], ['G15']]);
});
