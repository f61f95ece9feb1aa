import { corrupt } from '../faults';
import { decodePart } from '../xml/read-xml';
import { InflateBudget, type ZipArchive } from '../zip/archive';
import { type OutputEntry, writeArchive } from '../zip/write-archive';

interface Change {
  readonly name: string;
  /** Null: the part is removed. */
  readonly text: string | null;
}

/** Decoded parts are kept up to this many characters, so that a plan's steps need not inflate them again. */
const CACHE_LENGTH = 24 * 1024 * 1024;

/** The parts of a package with the changes made so far; what is not changed keeps its packed bytes. */
export class PackageParts {
  readonly #archive: ZipArchive;
  readonly #changes: Map<string, Change>;
  readonly #budget = new InflateBudget();
  readonly #cache = new Map<string, string>();
  #cached = 0;
  /** The part read last is kept however long it is: the steps of a plan come back to it. */
  #last = { name: '', text: '' };

  constructor(archive: ZipArchive, changes: ReadonlyMap<string, Change> = new Map()) {
    this.#archive = archive;
    this.#changes = new Map(changes);
  }

  /** The same parts with an inflate budget of their own; changes made there stay there. */
  fork(): PackageParts {
    return new PackageParts(this.#archive, this.#changes);
  }

  get changed(): boolean {
    return this.#changes.size > 0;
  }

  has(name: string): boolean {
    const change = this.#changes.get(name.toLowerCase());
    return change === undefined ? this.#archive.find(name) !== undefined : change.text !== null;
  }

  find(name: string): string | null {
    const change = this.#changes.get(name.toLowerCase());
    if (change !== undefined) return change.text;
    const key = name.toLowerCase();
    return this.#last.name === key ? this.#last.text : (this.#cache.get(key) ?? this.#unpack(name, key));
  }

  #unpack(name: string, key: string): string | null {
    const entry = this.#archive.find(name);
    if (entry === undefined) return null;
    this.#last = { name: '', text: '' };
    const text = decodePart(this.#archive.inflate(entry, this.#budget));
    if (this.#cached + text.length <= CACHE_LENGTH) {
      this.#cache.set(key, text);
      this.#cached += text.length;
    } else this.#last = { name: key, text };
    return text;
  }

  text(name: string): string {
    const text = this.find(name);
    if (text === null) throw corrupt(`缺少 ${name}`, `${name} is missing`);
    return text;
  }

  set(name: string, text: string): void {
    if (this.has(name) && this.find(name) === text) return;
    this.#changes.set(name.toLowerCase(), { name, text });
  }

  remove(name: string): void {
    this.#changes.set(name.toLowerCase(), { name, text: null });
  }

  /** A part name that is free: "xl/worksheets/sheet" → "xl/worksheets/sheet4.xml". */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${extension}`;
      const taken = this.#archive.find(name) !== undefined || this.#changes.has(name.toLowerCase());
      if (!taken) return name;
    }
  }

  toBytes(): Uint8Array {
    const output: OutputEntry[] = [];
    const encoder = new TextEncoder();
    const placed = new Set<string>();
    for (const entry of this.#archive.entries) {
      const key = entry.name.toLowerCase();
      const change = this.#changes.get(key);
      placed.add(key);
      if (change === undefined) output.push({ kept: entry, packed: this.#archive.packed(entry) });
      else if (change.text !== null)
        output.push({ name: entry.name, bytes: encoder.encode(change.text), replaces: entry });
    }
    for (const [key, { name, text }] of this.#changes) {
      if (!placed.has(key) && text !== null) output.push({ name, bytes: encoder.encode(text) });
    }
    return writeArchive(output);
  }
}
