import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { HostError } from '../../src/app/host-error';
import { recalculateWorkbook } from '../../src/app/recalculate-workbook';
import type { WorkbookPort } from '../../src/app/workbook-port';
import { recalculate } from '../../src/core/planning/recalculate';
import { seed } from './snapshots';

/** Before the first writing somebody types into a cell that is to be written; the reading after it fails. */
async function interrupted(
  typedOver: (count: number) => number,
): Promise<{ error: unknown; written: number }> {
  const snapshot = await seed('001');
  const plan = recalculate(snapshot, { overwrite: true });
  const book = new MemoryWorkbook(snapshot);
  const taken = plan.written.slice(0, typedOver(plan.written.length));
  let reads = 0;
  const port: WorkbookPort = {
    read: () =>
      ++reads === 1
        ? book.read()
        : Promise.reject(new HostError('timeout', '没有写入任何内容。', 'Nothing.')),
    apply: async (asked) => {
      const edits = taken.map(({ edit }) => ({ ...edit, value: { kind: 'text' as const, value: '改' } }));
      await book.apply({ edits, newSheets: [], marks: null, written: null });
      return book.apply(asked);
    },
  };
  const error: unknown = await recalculateWorkbook(port, { overwrite: true, mark: false }).catch(
    (caught: unknown) => caught,
  );
  return { error, written: plan.written.length - taken.length };
}

test('a look that fails after the writing does not say that nothing was written', async () => {
  const { error, written } = await interrupted(() => 1);
  expect(written).toBeGreaterThan(0);
  expect(error).toMatchObject({ code: 'timeout', after: 'written' });
  expect((error as HostError).message).toContain(`已写入 ${written} 格，1 格没有写`);
  expect((error as HostError).cells).toHaveLength(written);
});

test('when every cell had been typed over, nothing was written and the host’s own words stand', async () => {
  const { error } = await interrupted((count) => count);
  expect(error).toMatchObject({ after: 'untouched', message: '没有写入任何内容。' });
});
