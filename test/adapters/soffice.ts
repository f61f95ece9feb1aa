import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

/**
 * Opens workbooks with LibreOffice and gives each one's first visible sheet as CSV, in the same
 * order; null when LibreOffice is not installed (it says so). One start for all of them.
 */
export function openWithLibreOffice(files: readonly Uint8Array[]): string[] | null {
  if (PROGRAM === undefined) {
    process.stderr.write('LibreOffice is not installed: opening the written files with it was skipped.\n');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jihe-soffice-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `f${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
    ];
    execFileSync(PROGRAM, [...args, ...paths], { stdio: 'ignore', timeout: 120_000 });
    return paths.map((path) => {
      const csv = path.replace(/xlsx$/, 'csv');
      if (!existsSync(csv)) throw new Error(`LibreOffice could not open ${path}`);
      return readFileSync(csv, 'utf8');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
