import { decodeCellText } from '../xml/references';
import { readXml } from '../xml/read-xml';
import { CLOSE, END, OPEN, type XmlTokens, readText, skipElement } from '../xml/tokens';

export function parseSharedStrings(source: string, part: string): string[] {
  return readXml(source, part, (tokens) => {
    const strings: string[] = [];
    for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
      if (kind === OPEN && tokens.name === 'si') strings.push(readRichText(tokens));
    }
    return strings;
  });
}

/** Text of an `si` or `is`: plain, or runs put together; phonetic guides (rPh) are not text. */
export function readRichText(tokens: XmlTokens): string {
  let text = '';
  for (let depth = 1; depth > 0;) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind === CLOSE) depth--;
    if (kind !== OPEN) continue;
    if (tokens.name === 't') text += readText(tokens);
    else if (tokens.name === 'rPh' || tokens.name === 'rPr') skipElement(tokens);
    else depth++;
  }
  return decodeCellText(text);
}
