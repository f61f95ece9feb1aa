import { resolve } from 'node:path';
import { generate } from './generate';

/** `npx tsx assets/make/index.ts [root]` */
async function main(): Promise<void> {
  const root = resolve(process.argv[2] ?? resolve(__dirname, '../..'));
  for (const path of await generate(root)) process.stdout.write(`${path}\n`);
}

void main();
