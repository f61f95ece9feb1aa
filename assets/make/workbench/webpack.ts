import { EsbuildPlugin } from 'esbuild-loader';
import path from 'node:path';
import { type Configuration, NormalModuleReplacementPlugin } from 'webpack';
import { TEMPLATES } from '../../../src/app/templates';
import { ENGINES, WEBPACK_TARGET } from '../addin/engines';
import { Licences } from '../addin/licences';
import { OnePage } from './one-page';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const PAGES = path.join(ROOT, 'src', 'pages');
const SAMPLE = path.join(ROOT, 'test', 'fixtures', 'seeds', '001.xlsx');

const LICENCES = 'licences.txt';
export const ONE_PAGE = '绩核工作台.html';

/** The workbench as one file for closed networks: it is opened by a double click, and needs no server. */
export function workbench(): Configuration {
  return {
    name: 'workbench',
    mode: 'production',
    target: WEBPACK_TARGET,
    context: ROOT,
    entry: {
      workbench: path.join(PAGES, 'workbench.tsx'),
      'engine-worker': path.join(PAGES, 'engine-worker.ts'),
      'review-worker': path.join(PAGES, 'review-worker.ts'),
    },
    output: { path: path.join(ROOT, 'dist'), filename: 'workbench/[name].js', compareBeforeEmit: false },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      // "eager": there is no second file that a part could be loaded from.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: ENGINES } }],
    },
    optimization: {
      splitChunks: false,
      minimizer: [new EsbuildPlugin({ target: ENGINES, legalComments: 'eof', charset: 'utf8' })],
    },
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [insteadOfFilesBeside(), new Licences(LICENCES), new OnePage(onePage())],
  };
}

/** Workers and files that lie beside a served page stand in this one. */
function insteadOfFilesBeside(): NormalModuleReplacementPlugin {
  return new NormalModuleReplacementPlugin(
    /^\.\/(worker-scripts|shipped-files)$/,
    (asked: { request: string }) => {
      asked.request = asked.request.replace('./', './in-page/');
    },
  );
}

function onePage(): ConstructorParameters<typeof OnePage>[0] {
  const templates = TEMPLATES.map(({ file }) => [
    `templates/${file}`,
    path.join(ROOT, 'assets', 'templates', file),
  ]);
  return {
    file: ONE_PAGE,
    template: path.join(PAGES, 'in-page', 'page.html'),
    styles: path.join(PAGES, 'start.css'),
    icon: path.join(ROOT, 'assets', 'icons', 'icon-32.png'),
    page: 'workbench',
    licences: LICENCES,
    shipped: { 'sample.xlsx': SAMPLE, ...(Object.fromEntries(templates) as Record<string, string>) },
  };
}
