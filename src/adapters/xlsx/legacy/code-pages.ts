/** The code pages that an old .xls is written in, by the names that every browser and Node know. */
const NAMES = new Map<number, string>([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [10000, 'macintosh'],
  [28591, 'windows-1252'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

const decoders = new Map<number, TextDecoder>();

function decoder(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known !== undefined) return known;
  const isWindows = page >= 1250 && page <= 1258;
  const name = NAMES.get(page) ?? `windows-${isWindows ? page : 1252}`;
  const made = new TextDecoder(name, { ignoreBOM: true });
  decoders.set(page, made);
  return made;
}

export function decodeText(page: number, bytes: ArrayLike<number>): string {
  return decoder(page).decode(Uint8Array.from(bytes));
}

/**
 * In the shape in which the reader wants its tables. The platform's decoder knows the same pages; the
 * reader's own tables would be 470 KB more.
 */
export const CODE_PAGES = { utils: { decode: decodeText } };

/** Some builds of Node come with a few languages only. */
export function knowsChinese(): boolean {
  try {
    return decodeText(936, [0xd6, 0xd0]) === '中';
  } catch {
    return false;
  }
}
