import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startChromium } from '../browser/chromium';
import { readText } from '../house/repository';

const SITE = 'https://jihe.example/';
const PATIENCE = 300;

/** A host that says what it is once it is asked; Microsoft's own client is met in test/browser. */
const OFFICE = (version: string, host = "'Excel'"): string => `
  window.Office = {
    onReady: function (then) { setTimeout(function () { then({ host: ${host} }); }, 0); },
    context: { requirements: { isSetSupported: function (name, v) { return v <= '${version}'; } } },
  };`;
/** Gets ready at once, and draws when it is let. */
const DRAWS = `
  window.isReady = true;
  window.jiheBegin(function () { document.getElementById('root').textContent = '画好了'; });`;

interface Site {
  readonly 'office.js'?: string;
  readonly 'bundle.js'?: string;
  readonly workbench?: string;
  /** ms until office.js is answered. */
  readonly late?: number;
  readonly lateBundle?: number;
}

describeInBrowser('the page before the bundle', () => {
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(() => {
    faults.length = 0;
  });
  afterEach(() => {
    expect(faults).toEqual([]);
  });

  const POLICY = /set \$jihe_policy "([^"]+)";/.exec(readText('docs/deploy/nginx.conf'))?.[1] ?? '';

  async function open(page: string, site: Site, hash = ''): Promise<Page> {
    const tab = await browser.newPage({ viewport: { width: 320, height: 600 } });
    tab.on('pageerror', (fault) => faults.push(fault.message));
    await tab.route('**/*', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const text = await answer(name, site);
      const contentType = /\.css$/.test(name)
        ? 'text/css'
        : /\.js$/.test(name)
          ? 'text/javascript'
          : 'text/html';
      if (text === undefined) await route.fulfill({ status: 404, body: '' });
      else await route.fulfill({ contentType, body: text, headers: { 'content-security-policy': POLICY } });
    });
    await tab.goto(`${SITE}${page}${hash}`);
    return tab;
  }

  async function answer(name: string, site: Site): Promise<string | undefined> {
    const late = name === 'office.js' ? site.late : name === 'bundle.js' ? site.lateBundle : undefined;
    if (late !== undefined) await new Promise((resolve) => setTimeout(resolve, late));
    if (name === 'office.js' || name === 'bundle.js') return site[name];
    if (/\.(js|css)$/.test(name)) return readText(`src/pages/${name}`);
    if (!name.endsWith('.html')) return undefined;
    return readText(`src/pages/${name}`)
      .replace(/data-patience="\d+"/, `data-patience="${String(PATIENCE)}"`)
      .replace('<%= officeJs %>', 'office.js')
      .replace('<%= scripts %>', 'bundle.js')
      .replace('<%= workbench %>', site.workbench ?? '');
  }

  const heading = (tab: Page): Promise<string> => tab.locator('#start h1').innerText();

  test('puts the bundle into the page of an Excel that is new enough', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.13'), 'bundle.js': DRAWS });
    await tab.getByText('画好了').waitFor();
    expect(await tab.locator('#start').isVisible()).toBe(false);
  });

  test('lets the bundle get ready while Excel keeps silent, and begin when it speaks', async () => {
    const silent = OFFICE('1.14').replace('}, 0)', '}, 1000)');
    const tab = await open('taskpane.html', { 'office.js': silent, 'bundle.js': DRAWS });
    await tab.waitForFunction('window.isReady');
    expect(await tab.getByText('画好了').count()).toBe(0);
    await tab.getByText('画好了').waitFor();
  });

  test('lets a bundle that comes after Excel begin as well', async () => {
    const slow = { 'office.js': OFFICE('1.14'), 'bundle.js': DRAWS, lateBundle: 1000 };
    const tab = await open('taskpane.html', slow);
    await tab.getByText('画好了').waitFor();
    expect(await tab.locator('#start').isVisible()).toBe(false);
  });

  test('says that Excel is too old, and how to reach the workbench', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.12'), workbench: 'workbench.html' });
    expect(await heading(tab)).toBe('这台电脑上的 Excel 太旧，绩核打不开');
    expect(await tab.getByRole('link', { name: '绩核工作台' }).getAttribute('href')).toBe('workbench.html');
    expect(await tab.locator('.address').innerText()).toBe(`${SITE}workbench.html`);
  });

  test('names the command line where there is no workbench', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.12') });
    await tab.getByText('命令行').waitFor();
    expect(await tab.getByRole('link').count()).toBe(0);
  });

  test('says that Excel keeps silent, and goes on when it speaks after all', async () => {
    const silent = OFFICE('1.14').replace('}, 0)', '}, 2000)');
    const tab = await open('taskpane.html', { 'office.js': silent, 'bundle.js': DRAWS });
    expect(await heading(tab)).toBe('Excel 没有回应，绩核还没打开');
    await tab.getByText('画好了').waitFor();
    expect(await tab.locator('#start').isVisible()).toBe(false);
  });

  test('says that Office’s script does not come, and goes on when it does', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.14'), 'bundle.js': DRAWS, late: 1500 });
    expect(await heading(tab)).toBe('读不到 Office 的脚本，绩核打不开');
    await tab.getByText('画好了').waitFor();
    expect(await tab.locator('#start').isVisible()).toBe(false);
  });

  test('says that the bundle is missing, and tries again when asked', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.14'), late: 500 });
    expect(await heading(tab)).toBe('绩核的程序没有读全，打不开');
    const again = tab.waitForEvent('framenavigated');
    await tab.getByRole('button', { name: '重试' }).click();
    await again;
  });

  test('says so when the bundle draws nothing', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.14'), 'bundle.js': '' });
    expect(await heading(tab)).toBe('绩核的程序没有读全，打不开');
  });

  test('does not begin in an Excel that is too old', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.12'), 'bundle.js': DRAWS });
    await tab.waitForFunction('window.isReady');
    expect(await heading(tab)).toBe('这台电脑上的 Excel 太旧，绩核打不开');
    expect(await tab.getByText('画好了').count()).toBe(0);
  });

  test('shows the words that a button of the ribbon asked for', async () => {
    const tab = await open('taskpane.html', {}, '#excel&_xdm_Info=1');
    expect(await heading(tab)).toBe('这台电脑上的 Excel 太旧，绩核打不开');
  });

  test('shows a result with Office and without it', async () => {
    const told = "document.getElementById('root').textContent = '结果';";
    await (
      await open('result.html', { 'office.js': OFFICE('1.12'), 'bundle.js': told })
    )
      .getByText('结果')
      .waitFor();
    await (await open('result.html', { 'bundle.js': told })).getByText('结果').waitFor();
  });

  test('puts the words in no wider a page than a pane is', async () => {
    const tab = await open('taskpane.html', { 'office.js': OFFICE('1.12'), workbench: 'workbench.html' });
    await heading(tab);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
