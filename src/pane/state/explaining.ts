import type { Place, WorkbookSnapshot } from '../../core/grid/cell';
import { GivenUp } from '../../app/given-up';
import { analyseOptions, countedOptions, type Desk } from './desk';
import { samePlace } from './explanation';
import { failureNotice } from './failure-notice';
import type { Job } from './runner';

/** 解释: answers what is asked about a cell, and follows the officer from cell to cell while the view is open. */
export class Explainer {
  readonly #desk: Desk;
  /** Of several questions the last one is answered. */
  #asked = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Opens the view on this cell, or on the one that is selected. */
  async open(job: Job, at?: Place): Promise<void> {
    const { workbook, engine } = await this.#desk.host();
    const asked = ++this.#asked;
    const place = at ?? (await workbook.selection());
    const snapshot = await workbook.read();
    const options = countedOptions(this.#desk.store.get().remembered, job);
    const explained = await engine.explain(snapshot, place, options);
    if (asked === this.#asked) job.dispatch({ type: 'explained', snapshot, place, explained });
  }

  /** Another cell, on the same reading of the workbook. */
  async choose(place: Place): Promise<void> {
    const { explanation } = this.#desk.store.get();
    if (explanation !== null) await this.#explain(explanation.snapshot, place);
  }

  /** The officer has gone to another cell; where a link of the pane has led is no new question. */
  async select(place: Place | null): Promise<void> {
    const { view, ledTo, busy } = this.#desk.store.get();
    if (view !== 'explanation' || busy !== null || place === null || samePlace(place, ledTo)) return;
    await this.choose(place);
  }

  /** The same cell on the workbook as it stands now. */
  async follow(snapshot: WorkbookSnapshot): Promise<void> {
    const { view, explanation } = this.#desk.store.get();
    if (view === 'explanation' && explanation !== null) await this.#explain(snapshot, explanation.place);
  }

  /** Next to whatever else is going on, as it only looks. */
  async #explain(snapshot: WorkbookSnapshot, place: Place | null): Promise<void> {
    const { store, language, host } = this.#desk;
    const asked = ++this.#asked;
    try {
      const { engine } = await host();
      const explained = await engine.explain(snapshot, place, this.#options());
      if (asked === this.#asked && store.get().view === 'explanation')
        store.dispatch({ type: 'explained', snapshot, place, explained });
    } catch (fault) {
      if (fault instanceof GivenUp) return;
      store.dispatch({ type: 'told', notice: failureNotice(fault, 'explain', language()) });
    }
  }

  #options(): ReturnType<typeof analyseOptions> {
    return analyseOptions(this.#desk.store.get().remembered);
  }
}
