import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the manifest's addresses lead to, by path from the folder of the pages. */
export interface Repository {
  has(file: string): boolean;
  read(file: string): Buffer | null;
  /** Functions that the page of the ribbon's buttons answers. */
  functions(): readonly string[];
}

/** The sources that the build copies: the lint needs no build. */
export function sourcesOf(root: string): Repository {
  const place = (file: string): string =>
    file.startsWith('icons/') ? path.join(root, 'assets', file) : path.join(root, 'src', 'pages', file);
  const read = (file: string): Buffer | null => (existsSync(place(file)) ? readFileSync(place(file)) : null);
  return {
    has: (file) => existsSync(place(file)),
    read,
    functions: () => functionsOf(read('commands.html')?.toString('utf8') ?? ''),
  };
}

/** The page names them for start.js; a test holds the list to those that the bundle associates. */
function functionsOf(page: string): readonly string[] {
  const list = /data-functions="([^"]*)"/.exec(page)?.[1] ?? '';
  return list.split(' ').filter((name) => name !== '');
}
