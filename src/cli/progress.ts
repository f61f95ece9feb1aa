import { painter } from './terminal';

const BAR = 24;

/** A bar on standard error, for somebody who watches; a file or a pipe gets none. */
export interface Progress {
  /** Takes the bar off the screen before something else is written there. */
  clear(): void;
  advance(failed: boolean): void;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function startProgress(total: number, screen: Screen, coloured: boolean): Progress {
  if (screen.isTTY !== true || total <= 5) return { clear: () => undefined, advance: () => undefined };
  const paint = painter(coloured);
  let done = 0;
  let failures = 0;
  return {
    clear: () => screen.write('\r\u001b[K'),
    advance: (failed) => {
      done += 1;
      if (failed) failures += 1;
      const full = Math.round((done / total) * BAR);
      const bar = paint('green', '█'.repeat(full)) + paint('dim', '░'.repeat(BAR - full));
      const bad = failures === 0 ? '' : paint('red', `  读不了 ${String(failures)}`);
      screen.write(`\r\u001b[K${bar} ${String(done)}/${String(total)}${bad}`);
      if (done === total) screen.write('\r\u001b[K');
    },
  };
}
