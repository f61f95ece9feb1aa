import { createRoot } from 'react-dom/client';
import { browserStore } from '../adapters/browser/local-memory';
import { LocalPreferences } from '../adapters/browser/local-preferences';
import { strayFaults } from '../adapters/browser/stray-faults';
import { isOfficeError } from '../adapters/excel/office-error';
import { officeSurroundings } from '../adapters/excel/office-ui';
import { PaneApp } from '../pane/pane-app';
import type { PaneHost } from '../pane/pane-host';
import { Ahead } from './ahead';
import { onceInExcel } from './once-in-excel';

/** The task pane in Excel. What takes its time and needs no Excel is begun while that is still being waited for. */
const prepared = new Ahead(async () => (await import('./pane-in-excel')).preparePane());
prepared.begin();

onceInExcel(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element called "root".');
  const host = new Ahead(async (): Promise<PaneHost> => (await prepared.get())());
  host.begin();
  createRoot(root).render(
    <PaneApp
      surroundings={officeSurroundings()}
      loadHost={() => host.get()}
      preferences={new LocalPreferences(browserStore())}
      strayFaults={strayFaults(window, isOfficeError)}
    />,
  );
});
