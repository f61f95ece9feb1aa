import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Every rule is an error: a warning is a finding nobody has to act on. */
export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test/fixtures/', 'assets/templates/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Row and column numbers stand in most messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // By code points is how Chinese text is taken apart; there are no emojis to decompose.
      '@typescript-eslint/no-misused-spread': 'off',
      // XML, sheet names and terminals each forbid control characters: patterns have to name them.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      // "== null" asks for both ways of nothing being there.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // One folder speaks to Office, so that everything else runs without it.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/adapters/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Only src/adapters/excel speaks to Office.',
        })),
      ],
    },
  },
  {
    // A round trip costs a slow desktop a tenth of a second: none for each sheet, row or cell.
    files: ['src/adapters/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/pane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // The core says what it found and nothing else: no clock, no chance, no promise, no binary number parsing.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AwaitExpression',
          message: 'The core is synchronous; reading and writing belong to adapters.',
        },
        {
          selector: ':function[async=true]',
          message: 'The core is synchronous; reading and writing belong to adapters.',
        },
        {
          selector: 'CallExpression[callee.name="parseFloat"]',
          message: 'Numbers of a form never become binary floats: parseDecimal.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'The same workbook gets the same answer.',
        },
        {
          selector: 'NewExpression[callee.name="Date"]',
          message: 'The same workbook gets the same answer on any day.',
        },
      ],
    },
  },
  {
    // A test may claim more about its own data than the compiler can know.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // Microsoft's client is a script for pages: it is evaluated as a page does, in the test's own realm.
    files: ['test/excel/connect.ts'],
    rules: { 'no-eval': ['error', { allowIndirect: true }] },
  },
  {
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
        process: 'readonly',
      },
    },
  },
  {
    // It runs where nothing newer is understood: the parser says so when something is.
    files: ['src/pages/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', Promise: 'readonly' },
    },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
