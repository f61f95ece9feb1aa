import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Another build can be timed: `JIHE_ADDIN=…` names its folder. */
export const BUILD = path.resolve(process.env['JIHE_ADDIN'] ?? path.join('dist', 'addin'));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface PageServer {
  readonly origin: string;
  readonly end: () => void;
}

/** The built pages over a real line: whoever answers in the browser's stead is waited for as well. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = path.join(BUILD, path.basename(request.url ?? ''));
    const templates = path.join(BUILD, 'templates', path.basename(request.url ?? ''));
    const found = [file, templates].find((one) => existsSync(one) && path.extname(one) !== '');
    if (found === undefined) response.writeHead(404).end();
    else {
      const type = TYPES[path.extname(found)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(found));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${String(port)}`, end };
}
