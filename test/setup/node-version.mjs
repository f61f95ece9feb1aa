import { readFileSync } from 'node:fs';

// Imported before everything else: with a Node that is too old all that follows fails in words nobody understands.
const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const needed = Number(/\d+/.exec(engines.node)?.[0]);
if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `绩核要用 Node.js ${needed} 或更新的版本，这里是 ${process.versions.node}。请从 https://nodejs.org 安装新版后再试。\n` +
      `Jihe needs Node.js ${needed} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
