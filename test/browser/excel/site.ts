import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

export const ADDIN = 'https://jihe.example';
/**
 * Where Excel itself is, for a page of the add-in. Microsoft's client trusts hosts of its own by their name, and
 * one that is named as the add-in is. With Microsoft's name (never asked, the test answers for it) the add-in is
 * the guest of another site, which gets no storage in a private window.
 */
export const EXCEL = { near: 'https://jihe.example:8443', foreign: 'https://excel.officeapps.live.com' };
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const OFFICE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface SiteOptions {
  /** Folder with the add-in's pages; relative to the repository, or absolute. */
  readonly folder: string;
  /** Sent with every page and file of the add-in, as the office's own server would. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The network lets nothing of Microsoft's through. */
  readonly officeBlocked?: boolean;
}

const LETTER = new RegExp(`^(?:${Object.values(EXCEL).join('|')})/letters/(\\w+)$`);
const HOST_PAGE =
  '<!doctype html><title>Excel</title><link rel="icon" href="data:,">' +
  '<body style="margin:0;height:100vh;display:flex;justify-content:flex-end;background:#ddd">';

/** How one request is answered; null when nobody has to answer for it. */
type Answer = Parameters<Route['fulfill']>[0] | 'refuse' | null;

/** Answers every request of the browser; what nobody has to answer for is refused and written down. */
export async function serve(
  context: BrowserContext,
  options: SiteOptions,
  receive: (conversation: string, text: string) => void,
): Promise<string[]> {
  const strays: string[] = [];
  await context.route('**/*', async (route) => {
    const address = withoutQuestion(route.request().url());
    const conversation = LETTER.exec(address)?.[1];
    if (conversation !== undefined) receive(conversation, route.request().postData() ?? '');
    const answer = conversation === undefined ? answerTo(address, options) : { status: 204 };
    if (answer === null) strays.push(route.request().url());
    if (answer === null || answer === 'refuse') await route.abort('connectionrefused');
    else await route.fulfill(answer);
  });
  return strays;
}

function withoutQuestion(url: string): string {
  return url.replace(/[?#].*$/, '');
}

function answerTo(address: string, options: SiteOptions): Answer {
  if (Object.values(EXCEL).some((host) => address === `${host}/`))
    return { contentType: 'text/html', body: HOST_PAGE };
  if (address.startsWith(OFFICE_CDN))
    return options.officeBlocked === true
      ? 'refuse'
      : fileAt(path.join(OFFICE, address.slice(OFFICE_CDN.length)), {});
  if (address.startsWith(`${ADDIN}/`))
    return fileAt(path.resolve(ROOT, options.folder, address.slice(ADDIN.length + 1)), options.headers ?? {});
  return null;
}

function fileAt(file: string, headers: Readonly<Record<string, string>>): Answer {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const kind = KINDS[path.extname(file)] ?? 'application/octet-stream';
  return { headers: { ...headers, 'content-type': kind }, body: readFileSync(file) };
}
