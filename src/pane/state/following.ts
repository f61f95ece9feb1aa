import type { Following, WorkbookNews } from '../../app/open-workbook';
import { GivenUp } from '../../app/given-up';
import { textsIn } from '../../app/texts/texts';
import { analyseOptions, type Desk } from './desk';
import type { Explainer } from './explaining';
import { faultDetails } from './failure-notice';
import { seenIn } from './seen';

/** 边填边核: keeps what is shown in step with what the officer types. Never writes, never moves the focus. */
export class Follower {
  readonly #desk: Desk;
  readonly #explainer: Explainer;
  #following: Promise<Following> | null = null;
  #latest: WorkbookNews | null = null;
  #working = false;

  constructor(desk: Desk, explainer: Explainer) {
    this.#desk = desk;
    this.#explainer = explainer;
    desk.store.subscribe(() => void this.#work());
  }

  async start(): Promise<void> {
    if (this.#following !== null) return;
    try {
      const { workbook } = await this.#desk.host();
      this.#following = workbook.follow((news) => {
        this.#latest = this.#latest === null ? news : joined(this.#latest, news);
        void this.#work();
      });
      await this.#following;
    } catch (fault) {
      this.#following = null;
      this.#tell(fault);
    }
  }

  async stop(): Promise<void> {
    const following = this.#following;
    this.#following = null;
    this.#latest = null;
    try {
      await (await following)?.stop();
    } catch (fault) {
      this.#tell(fault);
    }
  }

  /** News that come while a command is under way wait for its end; of several only the last is looked at. */
  async #work(): Promise<void> {
    const { store } = this.#desk;
    const news = this.#latest;
    if (this.#working || news === null || store.get().busy !== null) return;
    this.#working = true;
    this.#latest = null;
    try {
      const { engine, workbook } = await this.#desk.host();
      const { remembered } = store.get();
      const look = await engine.look(news.snapshot, analyseOptions(remembered));
      if (store.get().busy === null) {
        store.dispatch({ type: 'seen', seen: seenIn(news.snapshot) });
        store.dispatch({ type: 'followed', ...look, stale: news.stale, undoable: workbook.undoable });
        await this.#explainer.follow(news.snapshot);
      } else this.#latest = joined(news, this.#latest);
    } catch (fault) {
      // Given up along with the command: it is still to be looked at.
      if (fault instanceof GivenUp) this.#latest = joined(news, this.#latest);
      else this.#tell(fault);
    } finally {
      this.#working = false;
      void this.#work();
    }
  }

  #tell(fault: unknown): void {
    const { options, failure } = textsIn(this.#desk.language()).pane;
    const lines = [failure.following];
    this.#desk.store.dispatch({
      type: 'told',
      notice: { title: options.live, tone: 'attention', lines, details: faultDetails(fault) },
    });
  }
}

/** The earlier news put before the later ones; the later ones know how the workbook stands. */
function joined(earlier: WorkbookNews, later: WorkbookNews | null): WorkbookNews {
  if (later === null) return earlier;
  return {
    snapshot: later.snapshot,
    changed: [...earlier.changed, ...later.changed],
    stale: [...new Set([...earlier.stale, ...later.stale])],
  };
}
