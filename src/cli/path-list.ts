/**
 * Paths from standard input: one a line, or separated by NUL as `find -print0` writes them.
 * Blank lines are nothing; blanks inside a path belong to it.
 */
export function parsePathList(bytes: Uint8Array): string[] {
  const text = decode(bytes);
  const separator = text.includes('\0') ? '\0' : /\r?\n/;
  return text.split(separator).filter((path) => path.trim() !== '');
}

/** A list saved on a Chinese Windows is GB 18030 more often than not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
