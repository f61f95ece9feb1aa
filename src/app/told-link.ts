import type { Told } from './tell-result';
import type { Language } from './texts/texts';

/** What a result window shows, carried in the address after "#": nothing of it reaches a server. */
export interface ToldIn {
  readonly told: Told;
  readonly language: Language;
}

/** Hosts take addresses of some thousand characters; what is longer is cut, and the pane has it all. */
const LONGEST_LINE = 240;
const MOST_LINES = 8;

/** In the letters that every host leaves as they are: percent signs would make it three times as long. */
export function toHash({ told, language }: ToldIn): string {
  const { title, tone, lines } = told;
  const cut = lines.slice(0, MOST_LINES).map(shortened);
  const bytes = new TextEncoder().encode(JSON.stringify([language, tone, title, ...cut]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Null for anything that `toHash` did not make: an address can be typed by anybody. */
export function fromHash(hash: string): ToldIn | null {
  try {
    const text = atob(hash.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function read(value: unknown): ToldIn | null {
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return null;
  const [language, tone, title, ...lines] = value;
  if (language !== 'zh' && language !== 'en') return null;
  if (tone !== 'good' && tone !== 'attention' && tone !== 'failed') return null;
  return title === undefined ? null : { language, told: { tone, title, lines } };
}

function shortened(line: string): string {
  const letters = [...line];
  return letters.length > LONGEST_LINE ? `${letters.slice(0, LONGEST_LINE - 1).join('')}…` : line;
}
