import { createRoot } from 'react-dom/client';
import { browserSurroundings } from '../adapters/browser/browser-surroundings';
import { strayFaults } from '../adapters/browser/stray-faults';
import { WorkbenchApp } from '../workbench/workbench-app';
import { tellBroken } from './broken-page';
import { engineInWorker } from './engine-in-worker';
import { workbenchServices } from './workbench-services';

/** The workbench: a workbook and the pane in one page, without Excel. */
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element called "root".');
const services = workbenchServices(engineInWorker());
const onUncaughtError = (fault: unknown): void => tellBroken(root, fault, services);
createRoot(root, { onUncaughtError }).render(
  <WorkbenchApp surroundings={browserSurroundings()} services={services} strayFaults={strayFaults()} />,
);
