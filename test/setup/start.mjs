import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBundle } from './bundle.mjs';
import { ensurePackages } from './packages.mjs';

/** `npm start`: installs and builds what is missing, then checks a filled-in sample form. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const SAMPLE = path.join('test', 'fixtures', 'seeds', '001.xlsx');

ensurePackages(ROOT);
ensureBundle(ROOT);

// Findings in the sample are what there is to see: only an unreadable sample is a failure.
const args = process.argv.length > 2 ? process.argv.slice(2) : ['check', SAMPLE];
const { status } = spawnSync(process.execPath, [path.join(ROOT, 'dist', 'jihe.cjs'), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
