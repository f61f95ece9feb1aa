import { browserStore } from '../adapters/browser/local-memory';
import { LocalPreferences } from '../adapters/browser/local-preferences';
import { officeSurroundings } from '../adapters/excel/office-ui';
import { ResultDialog } from '../adapters/excel/result-dialog';
import { bindRibbon } from '../adapters/excel/ribbon';
import { runRibbonCommand, tellRibbonFault, type RibbonCommand } from '../app/ribbon';
import type { Told } from '../app/tell-result';
import type { Language } from '../app/texts/texts';
import { toHash } from '../app/told-link';
import { openInExcel, type InExcel } from './in-excel';

/** The page without a face behind the ribbon's buttons. */
const surroundings = officeSurroundings();
const preferences = new LocalPreferences(browserStore());
const dialog = new ResultDialog();
let opened: Promise<InExcel> | null = null;

bindRibbon({
  recalculate: () => run('recalculate'),
  check: () => run('check'),
  clearMarks: () => run('clearMarks'),
});

async function run(command: RibbonCommand): Promise<void> {
  const language = spoken();
  try {
    const excel = await open();
    const { highlight } = preferences.load();
    await tell(await runRibbonCommand(command, { ...excel, language, highlight }), excel);
  } catch (fault) {
    await tell(tellRibbonFault(command, fault, language), null);
  }
}

function spoken(): Language {
  return preferences.load().language ?? surroundings.current().language;
}

/** Once for all clicks; after a failure it is tried again. */
async function open(): Promise<InExcel> {
  opened ??= openInExcel();
  try {
    return await opened;
  } catch (fault) {
    opened = null;
    throw fault;
  }
}

/** In a small window; where none can be opened, the pane has it. The marks stand in the sheet in any case. */
async function tell(told: Told, excel: InExcel | null): Promise<void> {
  const language = spoken();
  const address = new URL(`result.html#${toHash({ told, language })}`, window.location.href);
  if (!(await dialog.show(address.href))) excel?.leftWord.keep([told.title, ...told.lines].join('\n'));
  await dialog.settled();
}
