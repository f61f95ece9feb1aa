import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
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
