import type { ReplyBody, RequestBody } from '../server/wire';
import type { RecordedAnswer, RecordedTrip } from './recording';

/** How the client's log gives the outcome of a request: with the host's array, or with an error of the transport. */
interface LoggedResult {
  readonly status?: string;
  readonly value?: { readonly data: readonly [number, unknown, string | readonly string[]] };
  readonly error?: { readonly code: number; readonly message: string };
}

/** After a batch the client lets go of what it kept, behind the back of whoever ran the batch. */
const CLEAN_UP_MS = 50;

/**
 * Hears what Microsoft's client says to Excel and back, by the client's own log: nothing of it is changed.
 * Requests are answered in their order; the ids of the actions prove each pair.
 */
export class Listener {
  readonly #log: (...words: unknown[]) => void;
  #heard: RecordedTrip[] = [];
  #open: RequestBody[] = [];
  #next: 'Request:' | 'Response:' | null = null;
  #enough: (() => void) | null = null;

  constructor() {
    this.#log = console.log;
    console.log = (...words: unknown[]) => {
      if (typeof words[0] !== 'string' || !this.#hear(words[0])) this.#log(...words);
    };
    clientLog().enabled = true;
  }

  /** What was said since the last time, once every request has its answer. */
  async take(): Promise<readonly RecordedTrip[]> {
    await new Promise((resolve) => setTimeout(resolve, CLEAN_UP_MS));
    if (this.#open.length > 0) await new Promise<void>((resolve) => (this.#enough = resolve));
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }

  stop(): void {
    clientLog().enabled = false;
    console.log = this.#log;
  }

  #hear(line: string): boolean {
    if (line === 'Request:' || line === 'Response:') {
      this.#next = line;
      return true;
    }
    const kind = this.#next;
    this.#next = null;
    if (kind === 'Request:') this.#open.push(JSON.parse(line) as RequestBody);
    else if (kind === 'Response:') this.#answer(answerIn(JSON.parse(line) as LoggedResult));
    return kind !== null;
  }

  #answer(answer: RecordedAnswer): void {
    const at = this.#open.findIndex((request) => answers(answer, request));
    const [request] = this.#open.splice(Math.max(at, 0), 1);
    if (request === undefined) throw new Error('an answer that nobody asked for');
    this.#heard.push({ request, answer });
    if (this.#open.length === 0) this.#enough?.();
  }
}

function answerIn(result: LoggedResult): RecordedAnswer {
  if (result.value === undefined) {
    return { failed: { code: result.error?.code ?? 0, message: result.error?.message ?? '' } };
  }
  const body = result.value.data[2];
  return { reply: JSON.parse(typeof body === 'string' ? body : body.join('')) as ReplyBody };
}

function answers(answer: RecordedAnswer, request: RequestBody): boolean {
  if ('failed' in answer) return true;
  const asked = new Set(request.Actions.map((action) => action.Id));
  return answer.reply.Results.every((result) => asked.has(result.ActionId));
}

/** The switch is the client's own, though its published types do not know of it. */
function clientLog(): { enabled: boolean } {
  const { CoreUtility } = OfficeExtension as unknown as { CoreUtility: { _logEnabled: boolean } };
  return {
    get enabled() {
      return CoreUtility._logEnabled;
    },
    set enabled(on) {
      CoreUtility._logEnabled = on;
    },
  };
}
