import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAddin, ensureBundle, ensureOnePage } from './bundle.mjs';
import { findChromium } from './chromium.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Before the tests that run what is built: it is built once, and only when they are among those asked for. */
export default function setup({ testPathPatterns }) {
  // Found once, and handed to the tests by the environment, which the workers inherit.
  process.env.JIHE_CHROMIUM = findChromium() ?? '';
  const patterns = testPathPatterns?.patterns ?? [];
  const asked = (names) => patterns.length === 0 || patterns.some((pattern) => names.test(pattern));
  if (asked(/cli|house/)) ensureBundle(ROOT);
  if (asked(/browser|addin/)) ensureAddin(ROOT);
  if (asked(/browser/)) ensureOnePage(ROOT);
}
