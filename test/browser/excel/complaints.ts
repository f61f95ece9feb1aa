import type { ConsoleMessage, Page } from 'playwright-core';
import { OFFICE_CDN } from './site';

/** What a page must not do: fail in a script, or complain to a console that no officer reads. */
export function complaintsOf(page: Page, storageBlocked: boolean): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (storageBlocked && isMicrosoftsOwn(message)) return;
    complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

/** Microsoft's client says so itself when the browser gives it no storage; nobody else may. */
function isMicrosoftsOwn(message: ConsoleMessage): boolean {
  return message.location().url.startsWith(OFFICE_CDN) && message.text().includes('sessionStorage');
}
