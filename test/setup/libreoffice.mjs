import { existsSync } from 'node:fs';
import { aptInstall, runs } from './apt.mjs';

const MAC_APP = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/**
 * LibreOffice gives the tests an independent look at written workbooks. Where it can be installed without
 * asking anybody it is; where not, the tests that need it say so and are skipped.
 */
export function ensureLibreOffice() {
  if (hasLibreOffice()) return;
  aptInstall('LibreOffice Calc', ['libreoffice-calc']);
  if (!hasLibreOffice()) {
    console.log('LibreOffice is not installed: the tests that open written workbooks with it are skipped.');
  }
}

function hasLibreOffice() {
  return runs('soffice', ['--version']) || runs('libreoffice', ['--version']) || existsSync(MAC_APP);
}
