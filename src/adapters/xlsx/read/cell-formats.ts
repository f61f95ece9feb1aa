import { builtinFormat } from '../../cell-rules/builtin-formats';
import { decodeCellText } from '../xml/references';
import { readXml } from '../xml/read-xml';
import { END, OPEN, CLOSE, type XmlTokens } from '../xml/tokens';

/** Number format code of each cell style, by its index; undefined for General. */
export type CellFormats = readonly (string | undefined)[];

export function parseCellFormats(source: string, part: string): CellFormats {
  return readXml(source, part, (tokens) => {
    const codes = new Map<number, string>();
    let ids: number[] = [];
    for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
      if (kind !== OPEN) continue;
      if (tokens.name === 'numFmt')
        codes.set(Number(tokens.attribute('numFmtId')), decodeCellText(tokens.attribute('formatCode') ?? ''));
      else if (tokens.name === 'cellXfs') ids = readIds(tokens);
    }
    return ids.map((id) => formatCode(id, codes));
  });
}

function formatCode(id: number, codes: ReadonlyMap<number, string>): string | undefined {
  const code = codes.get(id) ?? builtinFormat(id);
  return code === undefined || /^general$/i.test(code) || code === '' ? undefined : code;
}

function readIds(tokens: XmlTokens): number[] {
  const ids: number[] = [];
  for (let depth = 1; depth > 0;) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind === CLOSE) depth--;
    if (kind !== OPEN) continue;
    depth++;
    if (tokens.name === 'xf') ids.push(Number(tokens.attribute('numFmtId') ?? '0'));
  }
  return ids;
}
