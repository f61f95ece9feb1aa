import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs what package-lock.json names, unless exactly that is installed already. Needs nothing but Node.
 * Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, and which of those a lock
 * file has depends on the registry it was made with. `--no-save` leaves the lock file as it is all the same.
 */
export function ensurePackages(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages …');
  // NODE_ENV=production must not drop what the tests run on; the shell finds npm.cmd on Windows.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('npm could not install the packages; is its registry within reach?');
  }
}

/**
 * npm keeps its own record of what it put into node_modules; a package of another platform is rightly
 * missing there, so only what is not optional is compared.
 */
function isInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([place, entry]) =>
      place === '' || entry.optional || entry.devOptional || installed[place]?.version === entry.version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
