const path = require('node:path');
const { cli } = require('../../webpack.config.js');

/**
 * The bench is bundled as the command line is, so that it times what officers run: a loader of
 * TypeScript wraps every function that it meets, in the engine and not in what it is held against.
 */
module.exports = {
  ...cli,
  name: 'bench',
  entry: './test/bench/main.ts',
  output: { path: path.resolve(__dirname, '../../node_modules/.cache/bench'), filename: 'bench.cjs' },
  externals: { exceljs: 'commonjs exceljs', 'playwright-core': 'commonjs playwright-core' },
  plugins: [],
};
