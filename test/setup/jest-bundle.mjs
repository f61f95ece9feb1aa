import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBundle } from './bundle.mjs';
import { findChromium } from './chromium.mjs';

/** Before the tests that run the command line: it is built once, and only when they are among those asked for. */
export default function setup({ testPathPatterns }) {
  // Found once, and handed to the tests by the environment, which the workers inherit.
  process.env.JIHE_CHROMIUM = findChromium() ?? '';
  const patterns = testPathPatterns?.patterns ?? [];
  if (patterns.length > 0 && !patterns.some((pattern) => /cli|house/.test(pattern))) return;
  ensureBundle(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));
}
