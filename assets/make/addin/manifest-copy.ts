import { readFileSync } from 'node:fs';
import type { Compiler } from 'webpack';
import { DEVELOPMENT_BASE } from './build-options';

/** Puts manifest.xml beside the pages, with the address that they will be served from. */
export class ManifestCopy {
  constructor(
    private readonly file: string,
    private readonly base: string,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestCopy', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'ManifestCopy', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.fileDependencies.add(this.file);
          const text = rebaseManifest(readFileSync(this.file, 'utf8'), this.base);
          compilation.emitAsset('manifest.xml', new sources.RawSource(text));
        },
      );
    });
  }
}

/** Every address gets the folder that the pages will be served from; the lint keeps them all in one. */
export function rebaseManifest(manifest: string, base: string): string {
  return manifest.replaceAll(`"${DEVELOPMENT_BASE}`, `"${escapeXml(base)}`);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
