import type { Language } from '../../app/texts/texts';
import type { Action } from './actions';
import { failureNotice } from './failure-notice';
import type { Command } from './pane-state';
import type { Store } from './store';

/** A command under way. What it dispatches after it was given up is dropped. */
export interface Job {
  readonly dispatch: (action: Action) => void;
}

export interface RunnerNeeds {
  readonly store: Store;
  readonly language: () => Language;
  /** Asked after every command. */
  readonly undoable: () => boolean;
}

export interface RunOptions {
  /** For what follows from another command: how that one went stays to be read. */
  readonly keepsNotice?: boolean;
}

/** Runs one command at a time, and sees to it that each ends: with its result, a message, or given up. */
export class Runner {
  readonly #needs: RunnerNeeds;
  #current: { givenUp: boolean } | null = null;

  constructor(needs: RunnerNeeds) {
    this.#needs = needs;
  }

  /** False when another command was still under way, when this one failed, and when it was given up. */
  async run(
    command: Command,
    work: (job: Job) => Promise<void>,
    { keepsNotice = false }: RunOptions = {},
  ): Promise<boolean> {
    if (this.#current !== null) return false;
    const { store, language } = this.#needs;
    const job = { givenUp: false };
    this.#current = job;
    store.dispatch({ type: 'began', busy: { command, cancellable: READING.has(command) } });
    if (!keepsNotice) store.dispatch({ type: 'told', notice: null });
    let isDone = false;
    try {
      await work({
        dispatch: (action) => {
          if (!job.givenUp) store.dispatch(action);
        },
      });
      isDone = !job.givenUp;
    } catch (fault) {
      if (!job.givenUp) store.dispatch({ type: 'told', notice: failureNotice(fault, command, language()) });
    }
    if (!job.givenUp) this.#end();
    return isDone;
  }

  /** Gives up what is being read; writing is waited for. Gives the command that is over by this. */
  cancel(): Command | null {
    const { busy } = this.#needs.store.get();
    if (this.#current === null || busy?.cancellable !== true) return null;
    this.#current.givenUp = true;
    this.#end();
    return busy.command;
  }

  #end(): void {
    this.#current = null;
    this.#needs.store.dispatch({ type: 'ended', undoable: this.#needs.undoable() });
  }
}

/** Commands that only look. A check puts its marks last, so giving it up leaves at most those. */
const READING: ReadonlySet<Command> = new Set([
  'open',
  'check',
  'preview',
  'gaps',
  'explain',
  'look',
  'overview',
  'columns',
]);
