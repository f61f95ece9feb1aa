import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '..', '..');

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache']);

/** Every file of the repository, relative to its top, with "/" on any system. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? repositoryFiles(place) : [place];
    });
}

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const BINARY = /\.(xlsx|xls|et|png|ico|gz)$/;

export function textFiles(): string[] {
  return repositoryFiles().filter((file) => !BINARY.test(file));
}
