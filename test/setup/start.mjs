import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAddin, ensureBundle } from './bundle.mjs';
import { ensurePackages } from './packages.mjs';
import { answerFrom, deploymentHeaders } from './static-server.mjs';

/**
 * `npm start`: installs and builds what is missing, serves the workbench on this machine only, and opens a
 * browser with it. With words behind it (`npm start -- check file.xlsx`) it is the command line instead.
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const PORT = 3000;
/** So many others are tried when something else is there already. */
const MORE_PORTS = 20;
const SERVE_ONLY = '--serve';

const words = process.argv.slice(2);
ensurePackages(ROOT);
if (words.length === 0 || words[0] === SERVE_ONLY) serve();
else runCommand(words);

function serve() {
  ensureAddin(ROOT);
  const answer = answerFrom(path.join(ROOT, 'dist', 'addin'), deploymentHeaders(ROOT));
  const server = http.createServer((request, response) => {
    if (request.url === '/') request.url = '/workbench.html';
    answer(request, response);
  });
  listen(server, PORT);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function listen(server, port) {
  server.once('error', (fault) => {
    if (fault.code !== 'EADDRINUSE' || port >= PORT + MORE_PORTS) {
      console.error(`无法在本机发布网页。The page could not be served: ${fault.message}`);
      process.exitCode = 1;
      return;
    }
    console.log(`端口 ${port} 已被占用，改用 ${port + 1}。Port ${port} is taken; trying ${port + 1}.`);
    listen(server, port + 1);
  });
  server.removeAllListeners('listening');
  server.listen(port, 'localhost', () => {
    const address = `http://localhost:${port}/`;
    console.log(`绩核工作台 Jihe workbench: ${address}`);
    console.log('文件只在本机处理。按 Ctrl-C 结束。Files stay on this machine; Ctrl-C ends it.');
    if (words[0] !== SERVE_ONLY) openBrowser(address);
  });
}

/** Where somebody sits before a screen; elsewhere the address has been said. */
function openBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const programs = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const hasScreen = process.platform in programs || Boolean(DISPLAY || WAYLAND_DISPLAY);
  if (CI || !hasScreen) return;
  const [program, ...args] = programs[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`请在浏览器中打开 ${address} Open it in a browser.`));
  child.unref();
}

/** Findings are what there is to see: only a file that cannot be read is a failure. */
function runCommand(args) {
  ensureBundle(ROOT);
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'dist', 'jihe.cjs'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
}
