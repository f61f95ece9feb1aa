const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves `&amp;` and `&#…;`; null when there is a reference that XML alone does not know. */
export function resolveReferences(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  const [first = '', ...rest] = raw.split('&');
  let text = first;
  for (const piece of rest) {
    const end = piece.indexOf(';');
    const value = end < 0 ? null : referenceValue(piece.slice(0, end));
    if (value === null) return null;
    text += value + piece.slice(end + 1);
  }
  return text;
}

function referenceValue(body: string): string | null {
  const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body);
  if (code === null) return NAMED.get(body) ?? null;
  const point = code[1] !== undefined ? parseInt(code[1], 16) : Number(code[2]);
  const control = point < 32 && point !== 9 && point !== 10 && point !== 13;
  if (control || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return String.fromCodePoint(point);
}

/** For element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (char) => ESCAPES.get(char) ?? char);
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
]);

/** Spreadsheet text escapes what XML cannot hold as _xHHHH_: "_x000D_" is a carriage return. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
