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
  const texts = convert(files, 'csv:Text - txt - csv (StarCalc):44,34,76', 'csv');
  return texts?.map((bytes) => bytes.toString('utf8')) ?? null;
}

/** The same workbooks in the format of Excel 97 to 2003. */
export function saveAsXls(files: readonly Uint8Array[]): Uint8Array[] | null {
  return convert(files, 'xls', 'xls')?.map((bytes) => new Uint8Array(bytes)) ?? null;
}

/** The same workbooks as LibreOffice saves them again. */
export function saveAgain(files: readonly Uint8Array[]): Uint8Array[] | null {
  return convert(files, 'xlsx', 'xlsx')?.map((bytes) => new Uint8Array(bytes)) ?? null;
}

function convert(files: readonly Uint8Array[], filter: string, extension: string): Buffer[] | null {
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
      filter,
      '--outdir',
      join(folder, 'out'),
    ];
    execFileSync(PROGRAM, [...args, ...paths], { stdio: 'ignore', timeout: 120_000 });
    return files.map((_, index) => {
      const written = join(folder, 'out', `f${index}.${extension}`);
      if (!existsSync(written)) throw new Error(`LibreOffice could not open file ${index}`);
      return readFileSync(written);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
