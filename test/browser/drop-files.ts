import type { Page } from 'playwright-core';

/** Files or folders drawn from the desktop onto the page, as the browser itself tells of it. */
export async function dropFiles(
  page: Page,
  files: readonly string[],
  at = { x: 400, y: 400 },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
