import process from 'node:process';
import { isMainThread, parentPort } from 'node:worker_threads';
import pkg from '../../package.json';
import type { CheckJob } from './check-file';
import { parseCommand } from './command';
import type { Command } from './command';
import { complain, endQuietlyWhenNobodyReads, print } from './console';
import { HELP, USAGE } from './help';
import { failureOf } from './outcome';
import type { Status } from './outcome';

async function run(command: Command): Promise<Status> {
  switch (command.kind) {
    case 'help':
      await print(HELP);
      return 0;
    case 'version':
      await print(`${pkg.version}\n`);
      return 0;
    case 'usage':
      return wrongUsage(command.message.zh, command.message.en);
    case 'profiles':
    case 'checks':
      await (await import('./list-command')).runList(command.kind, command.json);
      return 0;
    case 'check':
      return (
        (await unknownProfile(command.profile)) ??
        (await import('./check-command')).runCheck(command, __filename)
      );
    case 'recalc':
      return (await unknownProfile(command.profile)) ?? (await import('./recalc-command')).runRecalc(command);
  }
}

async function unknownProfile(id: string | null): Promise<Status | null> {
  if (id === null) return null;
  const { listProfiles } = await import('./engine');
  const known = listProfiles().map((profile) => profile.id);
  if (known.includes(id)) return null;
  const all = known.join(' ');
  return wrongUsage(`没有口径“${id}”，可用的有：${all}`, `unknown profile "${id}"; there are: ${all}`);
}

function wrongUsage(zh: string, en: string): Status {
  complain(`${zh} (${en})`);
  process.stderr.write(`\n${USAGE}`);
  return 2;
}

/** The same file serves as the workers' script: one file is all there is to install. */
async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const { checkFile } = await import('./check-file');
  port.on('message', (job: CheckJob) => {
    void checkFile(job).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}

if (isMainThread) {
  endQuietlyWhenNobodyReads();
  run(parseCommand(process.argv.slice(2))).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      complain(failureOf(error).message);
      process.exitCode = 2;
    },
  );
} else if (parentPort !== null) {
  void serve(parentPort);
}
