import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { frameName, hostInfo, type HostFacts } from './app-context';
import { complaintsOf } from './complaints';
import { ExcelHost } from './excel-host';
import type { ExcelServer } from './excel-server';
import { playHostWindow } from './host-window';
import { ADDIN, EXCEL, serve, type SiteOptions } from './site';
import { until } from './until';

export interface ExcelOptions extends Partial<HostFacts>, Partial<SiteOptions> {
  readonly theme?: 'light' | 'dark';
  /** As wide as Windows opens a task pane, unless told otherwise. */
  readonly width?: number;
  /** Goes on in the same browser profile, as the next morning on the same machine does. */
  readonly profile?: BrowserContext;
  /** The add-in is another site's guest in a private window: the browser gives it no storage. */
  readonly storageBlocked?: boolean;
  readonly userAgent?: string;
  /** Runs in each page of the add-in before anything else: it makes an old web view of it, say. */
  readonly before?: string;
}

/** Another build can be tried: `JIHE_ADDIN=…` names its folder. */
const BUILD = process.env['JIHE_ADDIN'] ?? 'dist/addin';
const DIALOG = 'dialog';
/** Half a test's own time, so that the browser says what it was waiting for. */
const PATIENCE_MS = 20_000;

/** Excel on the web with our add-in in it, and a workbook behind. */
export class ExcelInBrowser {
  private readonly shown = new Map<string, Frame>();
  private readonly speaking = new Set<string>();

  private constructor(
    readonly profile: BrowserContext,
    readonly page: Page,
    readonly host: ExcelHost,
    private readonly facts: HostFacts,
    private readonly width: number,
    private readonly origin: string,
    private readonly strays: readonly string[],
    private readonly complaints: string[],
  ) {}

  static async open(
    browser: Browser,
    server: ExcelServer,
    options: ExcelOptions = {},
  ): Promise<ExcelInBrowser> {
    const facts: HostFacts = {
      language: options.language ?? 'zh-CN',
      sets: options.sets ?? '1.14',
      documentUrl: options.documentUrl ?? 'https://books.example/自评表.xlsx',
    };
    const opened: { excel?: ExcelInBrowser } = {};
    const profile = options.profile ?? (await newProfile(browser, facts, options));
    const site = { ...options, folder: options.folder ?? BUILD };
    const strays = await serve(profile, site, (conversation, text) =>
      opened.excel?.host.receive(conversation, text),
    );
    const page = await profile.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    if (options.before !== undefined) await page.addInitScript({ content: inAddin(options.before) });
    const host = new ExcelHost(server, facts, {
      post: (conversation, text) => opened.excel?.post(conversation, text),
      showDialog: (address) => opened.excel?.inBackground(opened.excel.showDialog(address)),
      closeDialog: () => opened.excel?.inBackground(opened.excel.closePage(DIALOG)),
    });
    const excel = new ExcelInBrowser(
      profile,
      page,
      host,
      facts,
      options.width ?? 320,
      options.storageBlocked === true ? EXCEL.foreign : EXCEL.near,
      strays,
      complaintsOf(page, options),
    );
    opened.excel = excel;
    await excel.start();
    return excel;
  }

  /** Opens a page of the add-in as Excel does, under a name of its own. */
  async show(conversation: string, file: string): Promise<Frame> {
    return await this.showAddress(conversation, `${ADDIN}/${file}`, false);
  }

  /** A page that is open, by the name it was opened with. */
  shownPage(conversation: string): Frame {
    const frame = this.shown.get(conversation);
    if (frame === undefined) throw new Error(`${conversation} is not open`);
    return frame;
  }

  get dialog(): Frame | null {
    return this.shown.get(DIALOG) ?? null;
  }

  /** A page of the add-in by itself, as somebody who types its address sees it. */
  async showOutside(file: string): Promise<Frame> {
    await this.page.goto(`${ADDIN}/${file}`);
    return this.page.mainFrame();
  }

  async untilDialog(): Promise<Frame> {
    return await until(() => this.dialog, 'no dialog was opened');
  }

  /** For the test of the tests: the first complaint, of whatever kind. */
  async untilComplaint(): Promise<string> {
    return await until(() => this.found()[0], 'there was nothing to complain of');
  }

  async closePage(conversation: string): Promise<void> {
    this.speaking.delete(conversation);
    this.shown.delete(conversation);
    await this.page.evaluate((name) => window.hostWindow?.close(name), conversation);
  }

  /** Closes Excel; the profile stays for whoever opens it again. Throws when there was anything to complain of. */
  async close(keepProfile = false): Promise<void> {
    await this.page.close();
    if (!keepProfile) await this.profile.close();
    const all = this.found();
    if (all.length > 0) throw new Error(`the add-in did what it must not:\n${all.join('\n')}`);
  }

  private found(): string[] {
    return [...this.complaints, ...this.host.faults, ...this.strays.map((url) => `asked for ${url}`)];
  }

  private async start(): Promise<void> {
    await this.page.goto(`${this.origin}/`);
    await this.page.evaluate(playHostWindow);
  }

  private async showDialog(address: string): Promise<void> {
    await this.showAddress(DIALOG, address, true);
  }

  private async showAddress(conversation: string, address: string, dialog: boolean): Promise<Frame> {
    const name = frameName(this.facts, conversation, this.origin, dialog);
    const source = withHostInfo(address, hostInfo(this.facts, dialog));
    this.speaking.add(conversation);
    const framed = this.page.waitForEvent('frameattached');
    await this.page.evaluate(
      ([talk, title, url, width]) => window.hostWindow?.show(talk, title, url, width),
      [conversation, name, source, this.width] as const,
    );
    const frame = await framed;
    await frame.waitForURL((url) => url.origin === ADDIN, { waitUntil: 'commit' });
    this.shown.set(conversation, frame);
    return frame;
  }

  private post(conversation: string, text: string): void {
    // A page that was closed meanwhile has nobody to hear it.
    if (!this.speaking.has(conversation)) return;
    this.inBackground(
      this.page.evaluate(([talk, letter]) => window.hostWindow?.post(talk, letter), [
        conversation,
        text,
      ] as const),
    );
  }

  private inBackground(work: Promise<unknown>): void {
    work.catch((fault: unknown) => this.complaints.push(`Excel as played: ${String(fault)}`));
  }
}

async function newProfile(
  browser: Browser,
  facts: HostFacts,
  options: ExcelOptions,
): Promise<BrowserContext> {
  return await browser.newContext({
    locale: facts.language,
    colorScheme: options.theme ?? 'light',
    viewport: { width: 1000, height: 768 },
    serviceWorkers: 'block',
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
  });
}

function inAddin(script: string): string {
  return `if (location.origin === '${ADDIN}') { ${script} }`;
}

/** The client reads who its host is from the page's address; a fragment has to stay behind the question. */
function withHostInfo(address: string, info: string): string {
  const [before = '', fragment] = address.split('#');
  const asked = `${before}${before.includes('?') ? '&' : '?'}_host_Info=${encodeURIComponent(info)}`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}
