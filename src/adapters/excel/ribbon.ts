/** What a button of the ribbon starts; it tells its own result. */
export type RibbonWork = () => Promise<void>;

type Pressed = (event: Office.AddinCommands.Event) => void;

declare global {
  /** start.js keeps what was pressed before this was loaded, and hands it over. */
  var jiheTakeRibbon: ((works: Readonly<Record<string, Pressed>>) => void) | undefined;
}

/**
 * Binds the manifest's function ids. Excel keeps a button busy until its event is completed, and complains
 * when that happens twice: it is completed once, however the work ended.
 */
export function bindRibbon(works: Readonly<Record<string, RibbonWork>>): void {
  const bound = Object.entries(works).map(([id, work]): [string, Pressed] => [
    id,
    (event) => void finish(work, event),
  ]);
  for (const [id, pressed] of bound) Office.actions.associate(id, pressed);
  globalThis.jiheTakeRibbon?.(Object.fromEntries(bound));
}

async function finish(work: RibbonWork, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await work();
  } catch (fault) {
    // Work tells its failures itself: what comes as far as here is a fault of ours, for the console.
    reportError(fault);
  } finally {
    event.completed();
  }
}
