import type { Desk } from './desk';
import { marksWanted } from './marks-wanted';

/**
 * The marks of what is shown now; the workbook itself need not be read again for that. Nothing is asked of
 * the host where they are the same, nor where there are none of ours: who has cleared them wants none.
 */
export async function markAnew({ host, runner, store }: Desk): Promise<void> {
  const { settings, marked } = store.get();
  const { marks, text } = marksWanted(store.get());
  if (!settings.highlight || marked === null || marked === text) return;
  await runner.run(
    'mark',
    async () => {
      const { workbook } = await host();
      await workbook.apply({ edits: [], newSheets: [], marks, written: null });
      store.dispatch({ type: 'marked', marked: text });
    },
    { keepsNotice: true },
  );
}
