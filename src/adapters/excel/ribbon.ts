/** What a button of the ribbon starts; it tells its own result. */
export type RibbonWork = () => Promise<void>;

/**
 * Binds the manifest's function ids. Excel keeps a button busy until its event is completed, and complains
 * when that happens twice: it is completed once, however the work ended.
 */
export function bindRibbon(works: Readonly<Record<string, RibbonWork>>): void {
  for (const [id, work] of Object.entries(works)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void finish(work, event));
  }
}

async function finish(work: RibbonWork, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
