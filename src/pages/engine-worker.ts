import { directEngine } from '../app/direct-engine';
import type { ToEngine } from '../app/remote-engine/messages';
import { serveEngine } from '../app/remote-engine/serve-engine';
import { warmUp } from './warm-up';

/** The engine on a thread of its own: a large workbook must not hold up the pane it is shown in. */
serveEngine(directEngine, {
  post: (message) => globalThis.postMessage(message),
  listen: (listener) => {
    globalThis.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => listener(data));
  },
});
// Once what has been asked for already is done.
setTimeout(() => void warmUp(directEngine));
