import type { TextMemory } from '../../app/remembrance';
import type { Trips } from './round-trip';

/** The name of our entry among the workbook's settings. */
const KEY = 'jihe.remembered';

/** What is remembered inside the workbook: it travels with the file, once that is saved. */
export class SettingsMemory implements TextMemory {
  readonly #trips: Trips;

  constructor(trips: Trips) {
    this.#trips = trips;
  }

  load(): Promise<string | null> {
    return this.#trips.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY);
      setting.load('value');
      await context.sync();
      if (setting.isNullObject) return null;
      const value: unknown = setting.value;
      return typeof value === 'string' ? value : null;
    });
  }

  /** Taking away what is not there writes nothing: a workbook is not to ask about saving because of us. */
  save(text: string | null): Promise<void> {
    return this.#trips.run(async (context) => {
      const { settings } = context.workbook;
      if (text === null) {
        const setting = settings.getItemOrNullObject(KEY);
        await context.sync();
        if (setting.isNullObject) return;
        setting.delete();
      } else {
        settings.add(KEY, text);
      }
      await context.sync();
    }, 'write');
  }
}
