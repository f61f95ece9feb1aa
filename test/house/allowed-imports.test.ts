import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './repository';

/** One planted fault for each rule of .dependency-cruiser.cjs; `npm run depcruise` holds the repository to them. */
const PLANTED: readonly (readonly [rule: string, from: string, imported: string])[] = [
  ['core-number-looks-back', 'src/core/number/a.ts', '../layout/target'],
  ['core-text-looks-back', 'src/core/text/a.ts', '../layout/target'],
  ['core-layout-looks-back', 'src/core/layout/b.ts', '../checks/target'],
  ['core-checks-looks-back', 'src/core/checks/a.ts', '../planning/target'],
  ['core-folders-are-known', 'src/core/sundry/a.ts', '../layout/target'],
  ['core-stands-alone', 'src/core/checks/b.ts', '../../app/target'],
  ['core-stands-alone', 'src/core/checks/c.ts', 'node:fs'],
  ['core-has-one-package', 'src/core/layout/a.ts', 'fflate'],
  ['decimal-only-in-core-number', 'src/core/value/a.ts', 'decimal.js'],
  ['app-knows-the-core', 'src/app/a.ts', '../adapters/xlsx/target'],
  ['pane-knows-app-and-core', 'src/pane/a.ts', '../adapters/xlsx/target'],
  ['workbench-knows-pane-app-and-core', 'src/workbench/a.ts', '../adapters/xlsx/target'],
  ['nobody-imports-the-workbench', 'src/pane/c.ts', '../workbench/target'],
  ['nobody-imports-a-page', 'src/pane/b.ts', '../pages/target'],
  ['adapters-know-ports-and-core', 'src/adapters/memory/a.ts', '../xlsx/target'],
  ['adapters-know-ports-and-core', 'src/adapters/cell-rules/a.ts', '../xlsx/target'],
  ['node-only-at-the-edge', 'src/adapters/xlsx/a.ts', 'node:fs'],
  ['nobody-imports-the-command-line', 'src/app/b.ts', '../cli/target'],
  ['no-tests-in-the-product', 'src/cli/a.ts', '../../test/target'],
  ['no-development-packages-in-the-product', 'src/cli/b.ts', 'exceljs'],
  ['no-cycles', 'src/core/grid/a.ts', './b'],
  ['resolvable', 'src/cli/c.ts', './nowhere'],
];

const ALLOWED: readonly (readonly [from: string, imported: string])[] = [
  ['src/core/number/fine.ts', 'decimal.js'],
  ['src/core/checks/fine.ts', '../layout/target'],
  ['src/app/fine.ts', '../core/layout/target'],
  ['src/adapters/xlsx/fine.ts', '../../app/target'],
  ['src/adapters/xlsx/packed.ts', 'fflate'],
  ['src/adapters/memory/fine.ts', '../cell-rules/target'],
  ['src/pane/fine.ts', '../app/target'],
  ['src/workbench/fine.ts', '../pane/target'],
  ['src/pages/fine.ts', '../adapters/xlsx/target'],
  ['src/pages/workbench.ts', '../workbench/target'],
  ['src/cli/fine.ts', '../adapters/xlsx/target'],
  ['src/cli/node.ts', 'node:fs'],
];

const TARGETS = [
  'src/core/layout',
  'src/core/checks',
  'src/core/planning',
  'src/app',
  'src/adapters/cell-rules',
  'src/adapters/xlsx',
  'src/cli',
  'src/pages',
  'src/pane',
  'src/workbench',
  'test',
];

describe('the allowed imports', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jihe-imports-'));
  let violations: { from: string; rule: { name: string } }[] = [];

  function plant(file: string, text: string): void {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }

  beforeAll(() => {
    for (const target of TARGETS) plant(`${target}/target.ts`, 'export const target = 1;\n');
    plant('src/core/grid/b.ts', "import './a';\nexport const here = 1;\n");
    for (const [, from, imported] of PLANTED) plant(from, `import '${imported}';\nexport const here = 1;\n`);
    for (const [from, imported] of ALLOWED) plant(from, `import '${imported}';\nexport const here = 1;\n`);
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'node_modules']) {
      symlinkSync(path.join(ROOT, file), path.join(folder, file));
    }
    const script = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const args = [script, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'test'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    violations = (JSON.parse(stdout) as { summary: { violations: typeof violations } }).summary.violations;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(PLANTED)('%s: %s may not import %s', (rule, from) => {
    expect(
      violations.filter((violation) => violation.from === from).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  test.each(ALLOWED)('%s may import %s', (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});
