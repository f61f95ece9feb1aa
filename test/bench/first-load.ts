import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes after gzip of the scripts that a page names, as the budget of the build weighs them. */
export function firstLoad(folder: string, page: string): number {
  const html = readFileSync(path.join(folder, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/[\w.-]+\.[0-9a-f]{8}\.js/g)].map(([name]) => name);
  const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
