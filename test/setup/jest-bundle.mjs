import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBundle } from './bundle.mjs';

/** Before the tests that run the command line: it is built once, and only when they are among those asked for. */
export default function setup({ testPathPatterns }) {
  const patterns = testPathPatterns?.patterns ?? [];
  if (patterns.length > 0 && !patterns.some((pattern) => /cli|house/.test(pattern))) return;
  ensureBundle(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));
}
