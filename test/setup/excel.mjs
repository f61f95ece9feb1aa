import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAddin } from './bundle.mjs';
import { ensurePackages } from './packages.mjs';
import { answerFrom, deploymentHeaders } from './static-server.mjs';

/**
 * `npm run excel`: builds the add-in, serves it over https from this machine and opens Excel with it. With
 * `-- --serve` it only serves, for Excel on the web in a browser on this machine.
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const PORT = 3000;
const MANIFEST = path.join('dist', 'addin', 'manifest.xml');
/** Fetched when it is asked for: with all that it needs it weighs 300 MB, and only Windows and Mac can use it. */
const DEBUGGING = 'office-addin-debugging@7.0.0';
const HAS_EXCEL = process.platform === 'win32' || process.platform === 'darwin';

const ELSEWHERE = `这台电脑上没有桌面版 Excel（只有 Windows 和 Mac 有）。可以：
  npm run excel -- --serve     在本机发布加载项，再到网页版 Excel 里“上传我的加载项”，选 ${MANIFEST}
  npm start                    不用 Excel，在浏览器里打开工作台
  docs/deploy.md               装到单位的服务器上，给 Windows 和 Mac 上的 Excel 用

There is no Excel for this system. "npm run excel -- --serve" serves the add-in for Excel on the web
(Upload My Add-in: ${MANIFEST}); "npm start" opens the workbench, which needs no Excel.`;

const onlyServe = process.argv.includes('--serve');
if (HAS_EXCEL || onlyServe) await start();
else console.log(ELSEWHERE);

async function start() {
  ensurePackages(ROOT);
  ensureAddin(ROOT);
  const server = https.createServer(
    await certificates(),
    answerFrom(path.join(ROOT, 'dist', 'addin'), deploymentHeaders(ROOT)),
  );
  server.on('error', fail);
  server.listen(PORT, 'localhost', () => {
    console.log(`https://localhost:${PORT}/ · Ctrl-C ends it · 按 Ctrl-C 结束`);
    if (!onlyServe) sideload();
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
      if (!onlyServe) debugging('stop', 'desktop');
    });
  }
}

/** Made once, kept in the home folder by Microsoft's tool, never in the repository; it asks before it trusts them. */
async function certificates() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (fault) {
    const folder = path.join(os.homedir(), '.office-addin-dev-certs');
    const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
    if (!existsSync(key) || !existsSync(cert)) throw fault;
    console.error(`证书已生成，但没能装为受信任的证书：请手工信任 ${path.join(folder, 'ca.crt')}。`);
    console.error(`The certificate could not be installed as a trusted one: trust ca.crt by hand.`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  }
}

function sideload() {
  console.log(`正在打开 Excel… 第一次要下载 ${DEBUGGING}（约 300 MB）。`);
  console.log('样表在 test/fixtures/seeds/001.xlsx。The sample form is test/fixtures/seeds/001.xlsx.');
  const child = spawn('npx', npxArguments('start', 'desktop', '--app', 'excel', '--no-debug'), options());
  child.on('exit', (code) => {
    if (code !== 0) console.error(`Excel 没有打开。可以手工加载 ${MANIFEST}，见 docs/deploy.md。`);
  });
}

function debugging(...args) {
  spawnSync('npx', npxArguments(...args), options());
}

function npxArguments(command, ...rest) {
  return ['--yes', DEBUGGING, command, MANIFEST, ...rest];
}

/** npx is a script on Windows, which only the shell finds. */
function options() {
  return { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' };
}

function fail(fault) {
  if (fault.code === 'EADDRINUSE') {
    console.error(`端口 ${PORT} 被别的程序占用，请先把它关掉。Port ${PORT} is taken by another program.`);
  } else {
    console.error(fault.message);
  }
  process.exitCode = 1;
}
