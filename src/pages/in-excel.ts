import { browserStore, LocalMemory, LocalPlace } from '../adapters/browser/local-memory';
import { ExcelWorkbook } from '../adapters/excel/excel-workbook';
import { KeptJournal } from '../adapters/excel/kept-journal';
import { ExcelTrips } from '../adapters/excel/round-trip';
import { SettingsMemory } from '../adapters/excel/settings-memory';
import { workbookKeys } from '../adapters/excel/workbook-key';
import type { Remembrance } from '../app/remembered';
import { TwoPlaces } from '../app/remembrance';

/** The workbook that is open in Excel, with what every page of the add-in shares about it. */
export interface InExcel {
  readonly trips: ExcelTrips;
  readonly workbook: ExcelWorkbook;
  readonly remembrance: Remembrance;
  /** A result that a button had no other place to show: the pane tells it when it is opened. */
  readonly leftWord: LocalPlace;
}

/** One request to Excel, and none for a workbook that was saved before. */
export async function openInExcel(): Promise<InExcel> {
  const trips = new ExcelTrips();
  const store = browserStore();
  const keyFor = await workbookKeys(trips);
  return {
    trips,
    workbook: new ExcelWorkbook(trips, {
      journal: new KeptJournal(new LocalPlace(store, keyFor('journal'))),
    }),
    remembrance: new TwoPlaces({
      machine: new LocalMemory(store, async () => (await workbookKeys(trips))('remembered')),
      workbook: new SettingsMemory(trips),
    }),
    leftWord: new LocalPlace(store, keyFor('word')),
  };
}
