import { gzipSync } from 'node:zlib';
import type { Compiler } from 'webpack';

/** Bytes after gzip that the scripts of a page's first load may have, by the name of its entry. */
export type Budgets = Readonly<Record<string, number>>;

/**
 * Fails the build when what a page loads before it can do anything grows over its budget: it would be noticed by
 * nobody but the officer on a slow line. What is loaded later (import()) does not count.
 */
export class SizeBudget {
  constructor(private readonly budgets: Budgets) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'SizeBudget', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const [name, entry] of compilation.entrypoints) {
            const scripts = entry.getFiles().filter((file) => file.endsWith('.js'));
            const sizes = scripts.map((file) => gzippedSize(compilation.getAsset(file)?.source.buffer()));
            const fault = judgeSize(name, sizes, this.budgets);
            if (fault !== null) compilation.errors.push(new WebpackError(fault));
          }
        },
      );
    });
  }
}

function gzippedSize(bytes: Buffer | undefined): number {
  return bytes === undefined ? 0 : gzipSync(bytes, { level: 9 }).length;
}

/** What is wrong with the size of a page, in words, or null. A page without a budget is a fault as well. */
export function judgeSize(page: string, sizes: readonly number[], budgets: Budgets): string | null {
  const budget = budgets[page];
  if (budget === undefined) return `Page "${page}" has no size budget.`;
  const size = sizes.reduce((sum, part) => sum + part, 0);
  if (size <= budget) return null;
  return `Page "${page}" loads ${inKilobytes(size)} of script (gzip) at first; its budget is ${inKilobytes(budget)}.`;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
