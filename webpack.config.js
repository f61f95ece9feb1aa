const { chmodSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const { require: requireTypeScript } = require('tsx/cjs/api');

const { addin } = requireTypeScript('./assets/make/addin/webpack.ts', __filename);
const { workbench } = requireTypeScript('./assets/make/workbench/webpack.ts', __filename);

const OUTPUT = path.resolve(__dirname, 'dist');

/** The command line: one file that needs nothing but Node, so that an office can copy it anywhere. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: OUTPUT, filename: 'jihe.cjs', compareBeforeEmit: false },
  resolve: {
    extensions: ['.ts', '.js'],
    // The build for Node, not that for bundlers: it brings the code pages that an old .xls is written in.
    alias: { '@e965/xlsx$': require.resolve('@e965/xlsx') },
  },
  module: {
    // "eager": what import() names stands in the same file, and is evaluated only when asked for.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }],
  },
  // The workers are started from the very file that runs.
  node: { __filename: false, __dirname: false },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'node20', legalComments: 'eof' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    {
      apply(compiler) {
        compiler.hooks.afterEmit.tap('executable', () => {
          chmodSync(path.join(OUTPUT, 'jihe.cjs'), 0o755);
        });
      },
    },
  ],
};

/** `webpack --env base=https://… --env office=cdn|21vianet|local`: the switches are those of the pages. */
module.exports = (env) => [cli, addin(env), workbench()];
module.exports.cli = cli;
