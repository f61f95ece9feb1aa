/**
 * What the pages are built for: WebView2, Safari 16.4, and no engine that start.js turns away. Named one by one and
 * not as a year of the language, which would make weak maps of private fields: slow to read, and many to collect.
 */
export const ENGINES = ['chrome93', 'edge93', 'firefox92', 'safari16.4'];

/** What webpack's own few lines are written in. */
export const WEBPACK_TARGET = ['web', 'es2020'];
