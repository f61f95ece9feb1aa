import { createRoot } from 'react-dom/client';
import { browserStore } from '../adapters/browser/local-memory';
import { LocalPreferences } from '../adapters/browser/local-preferences';
import { officeSurroundings } from '../adapters/excel/office-ui';
import { PaneApp } from '../pane/pane-app';
import type { PaneHost } from '../pane/pane-host';

/** The task pane in Excel. start.js loads it once Excel and office.js are known to be there. */
const loadHost = async (): Promise<PaneHost> => (await import('./pane-in-excel')).paneInExcel();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element called "root".');
const preferences = new LocalPreferences(browserStore());
createRoot(root).render(
  <PaneApp surroundings={officeSurroundings()} loadHost={loadHost} preferences={preferences} />,
);
