import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { answerFrom } from './static-server.mjs';

/** `npm run record`: builds and serves the page that records what a real Excel answers (docs/excel-recordings.md). */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const PORT = 3000;

ensurePackages(ROOT);
const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
const config = path.join(ROOT, 'test', 'excel', 'recorder', 'webpack.config.cjs');
const build = spawnSync(process.execPath, [webpack, '--config', config], { cwd: ROOT, stdio: 'inherit' });
if (build.status === 0) await serve();
else process.exitCode = 1;

async function serve() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const server = https.createServer(
    await getHttpsServerOptions(),
    answerFrom(path.join(ROOT, 'dist', 'recorder')),
  );
  server.on('error', (fault) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
  server.listen(PORT, 'localhost', () => {
    console.log(`https://localhost:${PORT}/recorder.html · Ctrl-C ends it · 按 Ctrl-C 结束`);
    console.log(
      `在 Excel 里加载 ${path.join('dist', 'recorder', 'manifest.xml')}，见 docs/excel-recordings.md`,
    );
  });
}
