import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureLibreOffice } from './libreoffice.mjs';
import { ensurePackages } from './packages.mjs';

/** `npm test`: sets up what is missing, runs the house's own checks, the build and the tests, and counts. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const RESULTS = path.join(ROOT, '.cache', 'jest.json');

const HOUSE = [
  ['typecheck', ['typescript/bin/tsc', '-p', '.']],
  ['typecheck of the core alone', ['typescript/bin/tsc', '-p', 'src/core', '--noEmit']],
  ['lint', ['eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  [
    'allowed imports',
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'test',
      'assets/make',
    ],
  ],
  ['unused code', ['knip/bin/knip.js']],
  ['build', ['webpack/bin/webpack.js']],
];

ensurePackages(ROOT);
ensureLibreOffice();
ensureChromium();

const failures = HOUSE.filter(([name, args]) => !passes(name, args)).map(([name]) => name);
const jest = runJest(process.argv.slice(2));
for (const name of failures) console.log(`FAILED: ${name}`);
if (jest.skipped > 0) console.log(`${jest.skipped} skipped`);
const passed = HOUSE.length - failures.length + jest.passed;
const failed = failures.length + jest.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function passes(name, args) {
  console.log(`── ${name}`);
  return node(args) === 0;
}

/** A suite that could not be run at all counts as one failure: its tests were never counted. */
function runJest(patterns) {
  console.log('── tests');
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const status = node(['jest/bin/jest.js', '--json', `--outputFile=${RESULTS}`, ...patterns]);
  try {
    const counts = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return {
      passed: counts.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      skipped: counts.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function node([script, ...args]) {
  const file = path.join(ROOT, 'node_modules', script);
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}
