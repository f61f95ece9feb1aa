import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { parseBuildOptions } from './build-options';
import type { BuildOptions } from './build-options';
import { ENGINES, WEBPACK_TARGET } from './engines';
import { Licences } from './licences';
import { ManifestCopy } from './manifest-copy';
import { officeFiles } from './office-files';
import { SizeBudget } from './size-budget';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const PAGES = path.join(ROOT, 'src', 'pages');
const ICONS = path.join(ROOT, 'assets', 'icons');
const SAMPLE = path.join(ROOT, 'test', 'fixtures', 'seeds', '001.xlsx');
const TEMPLATES = path.join(ROOT, 'assets', 'templates');
const KILOBYTE = 1024;

/** The entry of each page, and what its first load may weigh; of the buttons', 140 KB are the engine. */
const ENTRIES = {
  taskpane: 'taskpane.tsx',
  commands: 'commands.ts',
  result: 'result.ts',
  workbench: 'workbench.tsx',
} as const;
const BUDGETS = {
  taskpane: 180 * KILOBYTE,
  commands: 180 * KILOBYTE,
  result: 20 * KILOBYTE,
  workbench: 240 * KILOBYTE,
} as const;

/** The chunk that `worker-scripts.ts` names. */
const ENGINE = 'engine';

/** The pages of the add-in: static files for any web server, in dist/addin. */
export function addin(env: Readonly<Record<string, unknown>> = {}): Configuration {
  const options = parseBuildOptions(env);
  return {
    name: 'addin',
    mode: 'production',
    target: WEBPACK_TARGET,
    context: ROOT,
    entry: Object.fromEntries(Object.entries(ENTRIES).map(([page, file]) => [page, path.join(PAGES, file)])),
    output: {
      path: path.join(ROOT, 'dist', 'addin'),
      filename: '[name].[contenthash:8].js',
      // Relative to the page: the add-in may be served from any folder.
      publicPath: '',
      clean: true,
      // The tests build again what is older than its sources.
      compareBeforeEmit: false,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: ENGINES } }] },
    optimization: {
      // But for the engine's worker: it would ask for its parts one after the other, and the pane waits for it.
      splitChunks: { chunks: ({ name }) => name !== ENGINE },
      // Chinese as it is: escaped, every message would be twice as long.
      minimizer: [new EsbuildPlugin({ target: ENGINES, legalComments: 'none', charset: 'utf8' })],
    },
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: plugins(options),
  };
}

function plugins(options: BuildOptions): NonNullable<Configuration['plugins']> {
  const pages = Object.keys(ENTRIES).map(
    (page) =>
      new HtmlPlugin({
        template: path.join(PAGES, `${page}.html`),
        filename: `${page}.html`,
        chunks: [page],
        // start.js decides whether the bundle is put into the page: the template only gets its names.
        inject: false,
        minify: false,
        templateParameters: (_compilation, assets: { readonly js: readonly string[] }) => ({
          scripts: assets.js.join(' '),
          officeJs: options.officeJs,
          workbench: 'workbench.html',
        }),
      }),
  );
  const plain = ['start.js', '*.css', 'help.html'].map((file) => ({
    from: path.join(PAGES, file),
    to: '[name][ext]',
  }));
  const templates = { from: path.join(TEMPLATES, '*.xlsx'), to: 'templates/[name][ext]' };
  const icons = { from: path.join(ICONS, '*.png'), to: 'icons/[name][ext]' };
  const sample = { from: SAMPLE, to: 'sample.xlsx' };
  const office = options.bringsOffice ? officeFiles(ROOT) : [];
  return [
    ...pages,
    new CopyPlugin({
      patterns: [...plain, icons, templates, sample, ...office].map((file) => ({
        ...file,
        info: { minimized: true },
      })),
    }),
    new ManifestCopy(path.join(ROOT, 'manifest.xml'), options.base),
    new Licences('licences.txt'),
    new SizeBudget(BUDGETS),
  ];
}
