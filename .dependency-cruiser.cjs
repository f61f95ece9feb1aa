/**
 * Who may import whom. The folders of the core are the steps of a pipeline: each may use the steps
 * before it. A new folder has to be put in its place here, or it may import nothing of the core.
 */
const PIPELINE = [
  'text',
  'number',
  'grid',
  'value',
  'layout',
  'data-items',
  'definitions',
  'indicators',
  'scoring',
  'compute',
  'causes',
  'checks',
  'planning',
];

const lookBack = PIPELINE.map((folder, at) => ({
  name: `core-${folder}-looks-back`,
  comment: `core/${folder} knows the steps before it, never those after: the pipeline has one direction.`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: {
    path: '^src/core/',
    pathNot: PIPELINE.slice(0, at + 1).map((known) => `^src/core/${known}/`),
  },
}));

const BUILTIN = ['core'];
const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails only when it is run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...lookBack,
    {
      name: 'core-folders-are-known',
      comment: 'A folder of the core that has no place in the pipeline has no allowed imports either.',
      severity: 'error',
      from: { path: '^src/core/[^/]+/', pathNot: PIPELINE.map((folder) => `^src/core/${folder}/`) },
      to: { path: '^src/core/' },
    },
    {
      name: 'core-stands-alone',
      comment: 'The core runs in Excel, in a page and on the command line, so it may need none of them.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/', dependencyTypesNot: PACKAGES },
    },
    {
      name: 'core-has-one-package',
      comment: 'decimal.js is all the core needs, and only core/number may know that it is decimal.js.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: PACKAGES, pathNot: '(^|/)node_modules/decimal\\.js/' },
    },
    {
      name: 'decimal-only-in-core-number',
      comment: "decimal.js keeps global settings; everybody else uses the project's own clone of it.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/number/' },
      to: { path: '(^|/)node_modules/decimal\\.js/' },
    },
    {
      name: 'app-knows-the-core',
      comment: 'Use cases name ports; which host stands behind one is for the entry points to say.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: ['^src/app/', '^src/core/'] },
    },
    {
      name: 'pane-knows-app-and-core',
      comment: 'The pane runs in Excel and in the workbench: a page puts it together with its adapter.',
      severity: 'error',
      from: { path: '^src/pane/' },
      to: { path: '^src/', pathNot: ['^src/pane/', '^src/app/', '^src/core/'] },
    },
    {
      name: 'workbench-knows-pane-app-and-core',
      comment:
        'The workbench shows a workbook that a page gives it; how it is read and written is for an adapter.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/', pathNot: ['^src/workbench/', '^src/pane/', '^src/app/', '^src/core/'] },
    },
    {
      name: 'nobody-imports-the-workbench',
      comment: 'Only a page puts the workbench together: the pane has to run in Excel without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|pages)/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'nobody-imports-a-page',
      comment: 'Pages are entry points; what others need of one belongs into the pane or the application.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'adapters-know-ports-and-core',
      comment:
        'An adapter speaks to one host. It does not know its siblings, nor who starts it; what a cell shows ' +
        'and when an edit may be made is the same in every host (cell-rules).',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: ['^src/adapters/$1/', '^src/adapters/cell-rules/', '^src/app/', '^src/core/'],
      },
    },
    {
      name: 'node-only-at-the-edge',
      comment: 'Adapters run in a browser too: files, threads and streams belong to the command line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: BUILTIN },
    },
    {
      name: 'nobody-imports-the-command-line',
      comment: 'The command line is an entry point; what others need of it belongs into the application.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Nothing that is shipped leans on test code or on development packages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'What is shipped is built from dependencies alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a cycle of types is a cycle in the reader's head.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      // Packages say in "exports" what may be imported, and from where.
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
