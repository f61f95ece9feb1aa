import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['src', 'package-lock.json', 'package.json', 'tsconfig.json', 'webpack.config.js'];
const ADDIN_SOURCES = [
  ...SOURCES,
  'assets/make/addin',
  'assets/icons',
  'assets/templates',
  'manifest.xml',
  'test/fixtures/seeds/001.xlsx',
];

/** Builds dist/jihe.cjs when a source is newer; throws when the build fails. */
export function ensureBundle(root) {
  ensureBuilt(root, 'cli', path.join('dist', 'jihe.cjs'), SOURCES);
}

/** The same for the pages of the add-in, in dist/addin. */
export function ensureAddin(root) {
  ensureBuilt(root, 'addin', path.join('dist', 'addin', 'taskpane.html'), ADDIN_SOURCES);
}

/** The same for the workbench in a single file. */
export function ensureOnePage(root) {
  const sources = [...SOURCES, 'assets/make/workbench', 'assets/templates', 'assets/icons'];
  ensureBuilt(root, 'workbench', path.join('dist', '绩核工作台.html'), sources);
}

function ensureBuilt(root, config, target, sources) {
  const built = statSync(path.join(root, target), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(path.join(root, source)) < built)) return;
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
}

function newest(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files that were taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
