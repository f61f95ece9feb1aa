import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { lintManifest } from './lint-manifest';
import { sourcesOf } from './repository';

/** `npm run validate [FILE]`: the manifest by our own rules, and by Microsoft's parser. Needs no network. */
const ROOT = path.resolve(__dirname, '..', '..', '..');

async function validate(file: string): Promise<readonly string[]> {
  const faults = lintManifest(readFileSync(file, 'utf8'), sourcesOf(ROOT));
  const lines = faults.map((fault) => `${String(fault.line)}: ${fault.element}: ${fault.message}`);
  try {
    await OfficeAddinManifest.readManifestFile(file);
    return lines;
  } catch (cause) {
    return [...lines, `1: office-addin-manifest: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
}

async function main(): Promise<void> {
  const file = path.resolve(process.argv[2] ?? path.join(ROOT, 'manifest.xml'));
  const lines = await validate(file);
  for (const line of lines) console.error(`${path.relative(process.cwd(), file)}:${line}`);
  if (lines.length === 0) console.log(`${path.basename(file)}: no fault found`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

void main();
