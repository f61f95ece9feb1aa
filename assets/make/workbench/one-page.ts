import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Compilation, Compiler } from 'webpack';

export interface OnePageOptions {
  readonly file: string;
  readonly template: string;
  readonly styles: string;
  readonly icon: string;
  /** The entry that is the page itself; those beside it are scripts of workers. */
  readonly page: string;
  /** Asset with the licences of the packages: whoever copies the page copies them along. */
  readonly licences: string;
  /** What the page asks for by name, and where it lies: goes in as base64. */
  readonly shipped: Readonly<Record<string, string>>;
}

/** The sheets that the controls insert are empty at first; their rules come by script. */
const EMPTY_SHEET = '';

/** Puts everything that was built into one page that needs no server: scripts, workers, looks and files. */
export class OnePage {
  constructor(private readonly options: OnePageOptions) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OnePage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'OnePage', stage }, () => {
        const licences = takeText(compilation, this.options.licences);
        const page = this.#pageOf(takeScripts(compilation), licences);
        compilation.emitAsset(this.options.file, new sources.RawSource(page));
      });
    });
  }

  #pageOf(scripts: ReadonlyMap<string, string>, licences: string): string {
    const { template, styles, icon, page, shipped } = this.options;
    const script = inScriptElement(scripts.get(page) ?? '');
    const looks = readText(styles);
    const workers = [...scripts].filter(([name]) => name !== page);
    const parts: Readonly<Record<string, string>> = {
      policy: policyFor(script, looks),
      icon: `data:image/png;base64,${readFileSync(icon, 'base64')}`,
      styles: `<style>${looks}</style>`,
      files: [
        heldFile(this.options.licences, inScriptElement(licences)),
        ...workers.map(([name, text]) => heldFile(`${name}.js`, inScriptElement(text))),
        ...Object.entries(shipped).map(([name, path]) => heldFile(name, readFileSync(path, 'base64'))),
      ].join('\n'),
      script: `<script>${script}</script>`,
    };
    return readText(template).replace(/\{\{(\w+)\}\}/g, (_all, name: string) => parts[name] ?? '');
  }
}

/** Nothing may be fetched from anywhere, and nothing runs but this very script: `connect-src` is none. */
function policyFor(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}' '${hashOf(EMPTY_SHEET)}'`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Each entry is one script; none of them is left as a file of its own. */
function takeScripts(compilation: Compilation): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const [name, entry] of compilation.entrypoints) {
    const [file, ...more] = entry.getFiles().filter((one) => one.endsWith('.js'));
    if (file === undefined || more.length > 0) throw new Error(`Entry "${name}" is not one script.`);
    scripts.set(name, takeText(compilation, file));
  }
  return scripts;
}

function takeText(compilation: Compilation, asset: string): string {
  const text = compilation.getAsset(asset)?.source.source().toString();
  if (text === undefined) throw new Error(`"${asset}" was not built.`);
  compilation.deleteAsset(asset);
  return text;
}

/** "</script" and "<!--" in a text of the program would end the element, or hide its end. */
function inScriptElement(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3C').replaceAll('\r\n', '\n');
}

function heldFile(name: string, text: string): string {
  return `<script type="text/plain" data-file="${name}">${text}</script>`;
}

/** A page's hashes are of what the browser reads: it makes one line end of two. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
