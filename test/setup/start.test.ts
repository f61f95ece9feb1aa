import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../house/repository';

const SETUP = path.join(ROOT, 'test', 'setup');
const PAGE = path.join(ROOT, 'dist', 'addin', 'workbench.html');
/** With a build, if a source is newer. */
const START_MS = 240_000;

interface Started {
  readonly said: () => string;
  readonly address: string;
  readonly child: ChildProcess;
  /** As Ctrl-C in a terminal: everything that was begun hears it. */
  readonly interrupt: () => Promise<number | null>;
}

async function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(program, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const found = /Jihe workbench: (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
  const interrupt = async (): Promise<number | null> => {
    const ended = once(child, 'exit') as Promise<[number | null]>;
    process.kill(-(child.pid ?? 0), 'SIGINT');
    return (await ended)[0];
  };
  return { said: () => said, address, child, interrupt };
}

const npmStart = (): Promise<Started> => start('npm', ['start', '--', '--serve'], process.env);

/** Null when somebody else has it, which is as good here. */
async function take(port: number): Promise<Server | null> {
  const server = createServer();
  server.listen(port, 'localhost');
  const taken = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  return taken ? server : null;
}

describe('npm start', () => {
  test(
    'goes to the next free port, says so, and leaves nothing behind after Ctrl-C',
    async () => {
      const other = await take(3000);
      const started = await npmStart();
      expect(started.said()).toContain('端口 3000 已被占用，改用 3001');
      expect(new URL(started.address).port).not.toBe('3000');
      expect((await fetch(started.address)).status).toBe(200);
      await started.interrupt();
      expect(() => process.kill(-(started.child.pid ?? 0), 0)).toThrow('ESRCH');
      const again = await take(Number(new URL(started.address).port));
      expect(again).not.toBeNull();
      again?.close();
      other?.close();
    },
    START_MS,
  );

  test(
    'neither installs nor builds a second time',
    async () => {
      await (await npmStart()).interrupt();
      const built = statSync(PAGE).mtimeMs;
      const second = await npmStart();
      expect(statSync(PAGE).mtimeMs).toBe(built);
      expect(second.said()).not.toMatch(/compiled|Installing/);
      await second.interrupt();
    },
    START_MS,
  );

  test(
    'where no browser can be opened the address is said once more',
    async () => {
      const nowhere = { ...process.env, PATH: '', DISPLAY: ':0', CI: '' };
      const started = await start(process.execPath, [path.join(SETUP, 'start.mjs')], nowhere);
      while (!started.said().includes('请在浏览器中打开')) await once(started.child.stdout!, 'data');
      expect(started.said()).toContain(`请在浏览器中打开 ${started.address}`);
      await started.interrupt();
    },
    START_MS,
  );

  test('a Node that is too old is told what is needed', () => {
    const older =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})";
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', older, path.join(SETUP, 'start.mjs'), '--serve'],
      { cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('绩核要用 Node.js 20 或更新的版本，这里是 18.20.4');
  });
});

describe('packages', () => {
  const LOCK = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jihe-packages-'));
    mkdirSync(path.join(folder, 'node_modules'));
    mkdirSync(path.join(folder, 'bin'));
    write('package-lock.json', LOCK);
    // In the place of npm: notes what it was asked for.
    const npm = path.join(folder, 'bin', 'npm');
    writeFileSync(npm, `#!/bin/sh\necho "$@" > ${JSON.stringify(path.join(folder, 'asked'))}\n`);
    chmodSync(npm, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: unknown): void =>
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  /** What npm was asked for; null when it was not. */
  const asked = (): string | null => {
    const packages = pathToFileURL(path.join(SETUP, 'packages.mjs')).href;
    const script = `import { ensurePackages } from '${packages}'; ensurePackages(${JSON.stringify(folder)});`;
    const env = {
      ...process.env,
      PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const note = path.join(folder, 'asked');
    return existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
  };

  test('are not installed again while the lock file is the same', () => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    expect(asked()).toBeNull();
  });

  test('are installed when the lock file names another version, without touching it', () => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '0.9.0' } } });
    expect(asked()).toMatch(/^install --no-save/);
  });

  test('are installed on a fresh clone', () => {
    expect(asked()).toMatch(/^install --no-save/);
  });
});
