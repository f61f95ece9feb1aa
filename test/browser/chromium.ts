import { chromium, type Browser } from 'playwright-core';

/** Found by test/setup before the tests begin; empty where there is no browser to run them in. */
const PROGRAM = process.env['JIHE_CHROMIUM'] ?? '';

/** Nothing of the browser's own may go out, and no name be looked up: a test answers every request itself. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A suite in a browser: counted as skipped where there is none. */
export const describeInBrowser = PROGRAM === '' ? describe.skip : describe;

export async function startChromium(): Promise<Browser> {
  // Its own sandbox needs rights that a container or a build machine does not give.
  return await chromium.launch({ executablePath: PROGRAM, chromiumSandbox: false, args: ARGUMENTS });
}
