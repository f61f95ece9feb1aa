import { spawnSync } from 'node:child_process';

/** Installs Debian packages where that asks nobody for a password; false where it cannot be tried. */
export function aptInstall(what, packages) {
  const prefix = rootPrefix();
  if (process.platform !== 'linux' || prefix === null || !runs('apt-get', ['--version'])) return false;
  console.log(`Installing ${what} (apt-get) …`);
  apt(prefix, ['update', '-qq']);
  apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return true;
}

export function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The words to put before a command to run it as root; null when that needs a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n', '-E'] : null;
}

function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 10 * 60 * 1000 });
}
