const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

/** The page that records what a real Excel answers: apart from the add-in, so that it is never shipped. */
module.exports = {
  name: 'recorder',
  mode: 'production',
  target: ['web', 'es2020'],
  entry: path.join(__dirname, 'page.ts'),
  output: {
    path: path.resolve(__dirname, '../../../dist/recorder'),
    filename: 'recorder.js',
    clean: true,
    compareBeforeEmit: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2020' } }] },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: path.join(__dirname, 'page.html'), to: 'recorder.html' },
        { from: path.join(__dirname, 'manifest.xml') },
        { from: path.join(__dirname, '../../../assets/icons/icon-{32,64}.png'), to: '[name][ext]' },
      ],
    }),
  ],
};
