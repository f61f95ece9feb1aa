import { hostErrorOf, silence } from './host-faults';
import { Silence } from './silence';

/** How long the host may take to answer one request; a write is given longer, as nobody likes to wonder. */
export type TripKind = 'read' | 'write' | 'show';

/** The one way to Excel: a batch of requests, with a time limit and with the host's errors in our words. */
export interface Trips {
  /** `work` gets a context of its own; what it throws comes back as a HostError, programmer's faults as they are. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>, kind?: TripKind): Promise<T>;
  /** Whether the host has a requirement set: "1.20" of ExcelApi. */
  supports(apiSet: string): boolean;
}

export interface TripSettings {
  /** Milliseconds for one request. */
  readonly limits: Readonly<Record<TripKind, number>>;
  readonly supports: (apiSet: string) => boolean;
}

const LIMITS: TripSettings['limits'] = { read: 30_000, write: 45_000, show: 15_000 };

export class ExcelTrips implements Trips {
  readonly #limits: TripSettings['limits'];
  readonly #silence = new Silence();
  readonly supports: (apiSet: string) => boolean;

  constructor(settings: Partial<TripSettings> = {}) {
    this.#limits = settings.limits ?? LIMITS;
    this.supports =
      settings.supports ?? ((apiSet) => Office.context.requirements.isSetSupported('ExcelApi', apiSet));
  }

  /** Tells when a request has gone unanswered for some seconds, and when it is answered. */
  followSilence(listener: (silent: boolean) => void): void {
    this.#silence.follow(listener);
  }

  async run<T>(work: (context: Excel.RequestContext) => Promise<T>, kind: TripKind = 'read'): Promise<T> {
    const options: Excel.RunOptions = {
      delayForCellEdit: true,
      ...(kind === 'write' && this.supports('1.20') ? { mergeUndoGroup: true } : {}),
    };
    try {
      return await runWith(options, (context) => {
        limitSyncs(context, this.#limits[kind], this.#silence);
        return work(context);
      });
    } catch (error) {
      throw hostErrorOf(error);
    }
  }
}

/** `Excel.run` with options returns what the batch returns; its types say so only for batches without options. */
function runWith<T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(options, batch);
}

/**
 * On the web a sync can hang for ever. When one took too long, the work is over: an answer that comes late
 * must not carry on with the next request behind the officer's back.
 */
function limitSyncs(context: Excel.RequestContext, limit: number, silences: Silence): void {
  const sync = context.sync.bind(context);
  let silent = false;
  context.sync = async <P>(value?: P): Promise<P> => {
    if (silent) throw silence();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = silences.begin();
    const overdue = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        silent = true;
        reject(silence());
      }, limit);
    });
    try {
      await Promise.race([sync(), overdue]);
      return value as P;
    } finally {
      answered();
      clearTimeout(timer);
    }
  };
}
