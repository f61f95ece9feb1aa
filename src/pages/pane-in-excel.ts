import { followSelection } from '../adapters/excel/selection';
import type { Told } from '../app/tell-result';
import type { Engine } from '../app/engine';
import type { PaneHost } from '../pane/pane-host';
import { engineInWorker } from './engine-in-worker';
import { openInExcel } from './in-excel';
import { templateFiles } from './template-files';

/** Starts the engine, which needs no Excel; what comes of it is called once Excel is there. */
export function preparePane(): () => Promise<PaneHost> {
  const engine = engineInWorker();
  return () => paneInExcel(engine);
}

/** What the pane works on: the workbook in Excel, and the engine. */
async function paneInExcel(engine: Engine): Promise<PaneHost> {
  const { trips, workbook, remembrance, leftWord } = await openInExcel();
  // What the pane does first; Excel answers while the first picture is drawn.
  workbook.readAhead();
  return {
    workbook,
    remembrance,
    engine,
    followSelection: (listener) => followSelection(trips, listener),
    followWaiting: (listener) => trips.followSilence(listener),
    templates: templateFiles,
    ...askedFor(window.location),
    takeLeftMessage: () => toldIn(leftWord.take()),
  };
}

/** 解释此单元格 of the cell's menu opens the same page by an address of its own; it stands in the manifest. */
function askedFor({ search }: Location): Pick<PaneHost, 'opensWith'> {
  return new URLSearchParams(search).get('view') === 'explanation' ? { opensWith: 'explanation' } : {};
}

/** The title stands on the first line. */
function toldIn(text: string | null): Told | null {
  const [title, ...lines] = text?.split('\n') ?? [];
  return title === undefined ? null : { title, tone: 'attention', lines };
}
