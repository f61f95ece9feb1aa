import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MAC_APP = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/**
 * LibreOffice gives the tests an independent look at written workbooks. Where it can be installed without
 * asking anybody it is; where not, the tests that need it say so and are skipped.
 */
export function ensureLibreOffice() {
  if (hasLibreOffice()) return;
  const prefix = rootPrefix();
  if (process.platform === 'linux' && prefix !== null && runs('apt-get', ['--version'])) {
    console.log('Installing LibreOffice Calc (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    apt(prefix, ['update', '-qq'], env);
    apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'], env);
  }
  if (!hasLibreOffice()) {
    console.log('LibreOffice is not installed: the tests that open written workbooks with it are skipped.');
  }
}

function hasLibreOffice() {
  return runs('soffice', ['--version']) || runs('libreoffice', ['--version']) || existsSync(MAC_APP);
}

/** The words to put before a command to run it as root; null when that needs a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n', '-E'] : null;
}

function apt(prefix, args, env) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 10 * 60 * 1000 });
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
