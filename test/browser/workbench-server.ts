import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from '../house/repository';

export interface Served {
  /** "http://localhost:3000", or whichever port was free. */
  readonly origin: string;
  /** What the server answers: the browser itself may reach no network. */
  readonly answer: (path: string) => Promise<{
    status: number;
    headers: Record<string, string>;
    body: Buffer;
  }>;
  readonly end: () => Promise<void>;
}

/** `npm start` without a browser of its own. */
export async function startWorkbench(): Promise<Served> {
  const script = path.join(ROOT, 'test', 'setup', 'start.mjs');
  const child = spawn(process.execPath, [script, '--serve'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const address = /Jihe workbench: (http:\/\/localhost:\d+)\//.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
  return {
    origin,
    answer: async (pathname) => {
      const response = await fetch(origin + pathname);
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), body };
    },
    end: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}
