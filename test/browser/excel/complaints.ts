import type { ConsoleMessage, Page } from 'playwright-core';
import { OFFICE_CDN } from './site';

/** What a test takes from the pages, so that its absence is no news. */
export interface Taken {
  readonly storageBlocked?: boolean;
  readonly officeBlocked?: boolean;
}

/** What a page must not do: fail in a script, or complain to a console that no officer reads. */
export function complaintsOf(page: Page, taken: Taken): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (isExpected(message, taken)) return;
    complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

/** Only Microsoft's script may be missed, and only its client may miss storage, and each where it was taken. */
function isExpected(message: ConsoleMessage, taken: Taken): boolean {
  if (!message.location().url.startsWith(OFFICE_CDN)) return false;
  const text = message.text();
  if (text.startsWith('Failed to load resource')) return taken.officeBlocked === true;
  return taken.storageBlocked === true && text.includes('sessionStorage');
}
