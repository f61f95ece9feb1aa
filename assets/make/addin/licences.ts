import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Compiler, Module } from 'webpack';

/** The folder of a package, from the path of one of its files. */
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Puts the licences of the packages in the pages into a file beside them, as each of them asks. */
export class Licences {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const texts = packagesOf(compilation.modules).map((folder) => {
          const licence = readLicence(folder);
          if (licence === null) compilation.errors.push(new WebpackError(`${folder} has no licence.`));
          return `${packageName(folder)}\n\n${licence ?? ''}`;
        });
        compilation.emitAsset(this.file, new sources.RawSource(texts.join(`\n${'-'.repeat(72)}\n\n`)));
      });
    });
  }
}

function packagesOf(modules: Iterable<Module>): string[] {
  const folders = [...modules].flatMap(resourcesOf).flatMap((file) => PACKAGE.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** Modules that webpack has joined into one are inside of it. */
function resourcesOf(module: Module): string[] {
  const own = 'resource' in module && typeof module.resource === 'string' ? [module.resource] : [];
  const inner = 'modules' in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [];
  return [...own, ...inner.flatMap(resourcesOf)];
}

/** The file, or for want of one what package.json says: not every package brings the text. */
function readLicence(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '');
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    license?: string;
  };
  return license === undefined ? null : `Licence: ${license}\n`;
}

function packageName(folder: string): string {
  return (
    folder
      .split(/[\\/]node_modules[\\/]/)
      .at(-1)
      ?.replaceAll('\\', '/') ?? folder
  );
}
