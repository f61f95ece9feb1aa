import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import { rebaseManifest } from '../../assets/make/addin/manifest-copy';
import { SizeBudget, judgeSize } from '../../assets/make/addin/size-budget';
import { addin } from '../../assets/make/addin/webpack';
import { lintManifest } from '../../assets/make/manifest/lint-manifest';
import { sourcesOf } from '../../assets/make/manifest/repository';
import { ROOT, readText } from '../house/repository';

const BASE = 'https://jihe.example.cn/addin/';

function run(config: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(config, (fault, stats) => {
      if (stats === undefined) reject(fault ?? new Error('webpack said nothing'));
      else resolve(stats);
    });
  });
}

describe('a build for a closed network', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jihe-addin-'));
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const pages = ['taskpane.html', 'commands.html', 'result.html'];

  beforeAll(async () => {
    const config = addin({ base: BASE, office: 'local' });
    const stats = await run({ ...config, output: { ...config.output, path: folder } });
    expect(stats.toJson({ all: false, errors: true }).errors).toEqual([]);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(pages)('%s names only files that are there', (page) => {
    const html = text(page);
    const named = [...html.matchAll(/(?:src|href|data-office)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const scripts = /data-scripts="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect([...named, ...scripts].filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  test.each(pages)('%s has no script or style of its own, as the policy wants it', (page) => {
    const html = text(page);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(html).not.toContain('<%');
  });

  test('the manifest names the new address, and nothing else', () => {
    const manifest = text('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(lintManifest(manifest, sourcesOf(ROOT))).toEqual([]);
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map((match) => match[1] ?? '');
    // What stands behind the "?" is for the page: the file is before it.
    const files = addresses.map((address) => address.slice(BASE.length).replace(/\?.*$/, ''));
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  test('Microsoft’s files lie beside it unmodified, with their licence', () => {
    const home = path.join(ROOT, 'node_modules', '@microsoft', 'office-js');
    for (const file of [
      'office.js',
      'excel-win32-16.01.js',
      'excel-web-16.00.js',
      'zh-cn/office_strings.js',
    ]) {
      const copied = readFileSync(path.join(folder, 'office-js', file));
      expect(copied.equals(readFileSync(path.join(home, 'dist', file)))).toBe(true);
    }
    expect(existsSync(path.join(folder, 'office-js', 'LICENSE.md'))).toBe(true);
  });

  test('the licences of what went into the pages lie beside them', () => {
    expect(text('licences.txt')).toMatch(/^decimal\.js\n\nThe MIT/m);
  });

  test('no source map and no source is shipped', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(map|tsx?|svg)$/.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('office-js'));
    expect(scripts.filter((file) => text(file).includes('sourceMappingURL'))).toEqual([]);
  });

  test('what may be cached for good bears its contents in its name', () => {
    const scripts = readdirSync(folder).filter(
      (file) => file.endsWith('.js') && statSync(path.join(folder, file)).isFile(),
    );
    expect(scripts.filter((file) => file !== 'start.js' && !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  });
});

describe('the size budget', () => {
  test('says which page grew over which budget', () => {
    expect(judgeSize('pane', [60 * 1024, 30 * 1024], { pane: 80 * 1024 })).toBe(
      'Page "pane" loads 90.0 KB of script (gzip) at first; its budget is 80.0 KB.',
    );
    expect(judgeSize('pane', [60 * 1024, 20 * 1024], { pane: 80 * 1024 })).toBeNull();
  });

  test('wants one for every page', () => {
    expect(judgeSize('new', [1], { pane: 80 })).toBe('Page "new" has no size budget.');
  });

  test('fails the build of a page that is too large', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'jihe-budget-'));
    const build = async (budget: number): Promise<boolean> => {
      const stats = await run({
        mode: 'production',
        entry: { pane: path.join(ROOT, 'src', 'pages', 'start.js') },
        output: { path: folder },
        plugins: [new SizeBudget({ pane: budget })],
      });
      return stats.hasErrors();
    };
    expect(await build(100 * 1024)).toBe(false);
    expect(await build(100)).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });
});

test('an address with an ampersand stays XML', () => {
  expect(rebaseManifest(readText('manifest.xml'), 'https://a.cn/x&y/')).toContain(
    '"https://a.cn/x&amp;y/help.html"',
  );
});
