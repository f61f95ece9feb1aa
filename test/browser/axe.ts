import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Stand at both ends of a menu of Fluent and pass the focus on at once: nobody rests on them. */
const GUARDS = '[data-tabster-dummy]';

interface Axe {
  run(page: { exclude: string[] }, rules: RunOptions): Promise<AxeResults>;
}

/** What keeps somebody out of a page, in the state that it is in. */
export async function violations(state: string, page: Frame | Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    ({ rules, exclude }) => (window as unknown as { axe: Axe }).axe.run({ exclude }, rules),
    { rules: RULES, exclude: [GUARDS] },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id} ${html.slice(0, 200)}`));
}
