import { BrowserWorkKeeper } from '../adapters/browser/kept-work';
import { browserStore, LocalMemory } from '../adapters/browser/local-memory';
import { LocalPreferences } from '../adapters/browser/local-preferences';
import type { Engine } from '../app/engine';
import { HostError } from '../app/host-error';
import { TwoPlaces, type TextMemory } from '../app/remembrance';
import type { ManyServices } from '../workbench/many/services';
import type { WorkbenchServices } from '../workbench/services';
import { openFile } from './open-file';
import { reviewInWorkers } from './review-in-workers';
import { loadShipped } from './shipped-files';
import { templateFiles } from './template-files';

/** Lies beside the page; so do the templates. */
const SAMPLE = 'sample.xlsx';

/** The world of the workbench: files of this machine, and what lies beside the page. */
export function workbenchServices(engine: Engine): WorkbenchServices {
  return {
    open: openFile,
    sample: { name: '样表.xlsx', load: () => loadShipped(SAMPLE) },
    templates: templateFiles,
    paneHost: ({ name }) => ({
      engine,
      templates: templateFiles,
      remembrance: new TwoPlaces({
        machine: new LocalMemory(browserStore(), () => Promise.resolve(`jihe:workbench:${name}`)),
        workbook: NOT_IN_THE_FILE,
      }),
    }),
    preferences: new LocalPreferences(browserStore()),
    deliver,
    many: { hands: reviewInWorkers, makeWorkbook, deliver },
    keeper: new BrowserWorkKeeper(),
  };
}

const makeWorkbook: ManyServices['makeWorkbook'] = async (sheets) => {
  const { newXlsx } = await import('../adapters/xlsx/new-workbook');
  return await newXlsx(sheets);
};

/** A file that is spliced has no place for settings of ours. */
const NOT_IN_THE_FILE: TextMemory = {
  load: () => Promise.resolve(null),
  save: (text) =>
    text === null
      ? Promise.resolve()
      : Promise.reject(
          new HostError(
            'unsupported',
            '工作台里只能记在本机，这项设置没有记住；工作簿没有改动。',
            'The workbench remembers on this machine only, so this was not remembered; the workbook is unchanged.',
          ),
        ),
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Long enough for any browser to have begun with it. */
const KEPT_MS = 60_000;

function deliver(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
