/** What other programs put on the clipboard for a range, as rows of texts; quotes where a text has tabs or line breaks. */
export function parseBlock(copied: string): string[][] {
  const source = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length;) {
    const cell = source[at] === '"' ? quoted(source, at) : null;
    const end = cell === null ? plainEnd(source, at) : cell.end;
    rows[rows.length - 1]?.push(cell === null ? source.slice(at, end) : cell.text);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** Tab-separated, as spreadsheets take it. */
export function blockText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

function plainEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return end;
}

/** Null when the quotes are no more than part of the text. */
function quoted(source: string, from: number): { text: string; end: number } | null {
  let text = '';
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') text += source.charAt(at);
    else if (source[at + 1] === '"') {
      text += '"';
      at++;
    } else {
      const behind = source[at + 1];
      return behind === undefined || behind === '\t' || behind === '\n' ? { text, end: at + 1 } : null;
    }
  }
  return null;
}
