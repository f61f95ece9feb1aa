import fc from 'fast-check';
import { ParsedTokens } from '../../src/adapters/xlsx/xml/full-parser';
import { decodeCellText, encodeCellText, escapeXml } from '../../src/adapters/xlsx/xml/references';
import { ScanDeclined, XmlScanner } from '../../src/adapters/xlsx/xml/scanner';
import { CLOSE, END, OPEN, TEXT, type XmlTokens } from '../../src/adapters/xlsx/xml/tokens';
import { WorkbookError } from '../../src/app/workbook-error';

/** Everything a consumer can see, texts that touch put together. */
function events(tokens: XmlTokens): unknown[] {
  const seen: unknown[] = [];
  let text = '';
  for (let kind = tokens.next(); ; kind = tokens.next()) {
    if (kind === TEXT) {
      text += tokens.text();
      continue;
    }
    if (text !== '') seen.push(text);
    text = '';
    if (kind === END) return seen;
    const { name, prefix, start, end, empty } = tokens;
    if (kind === OPEN)
      seen.push([
        'open',
        prefix,
        name,
        start,
        end,
        empty,
        [...tokens.attributes()],
        tokens.attribute('r'),
        tokens.prefixedAttribute('id'),
      ]);
    if (kind === CLOSE) seen.push(['close', prefix, name, start, end]);
  }
}

const name = fc.constantFrom('c', 'row', 'x:c', 'v', '绩', 'r:id', 'a-b.c_d');
const text = fc.stringMatching(/^[ -~\n\t甲乙é]{0,12}$/).map(escapeXml);
const loose = fc.oneof(text, fc.constantFrom('\r\n', '\r', '&#13;', '&#xD;\r\n', ' >', '"', "'"));
const quoted = fc.oneof(
  text.map((value) => `"${value}"`),
  text.map((value) => `'${value.replaceAll("'", '')}'`),
);
const space = fc.constantFrom(' ', '\n', '  ', '\t');
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'r:id', 'xml:space', 'xmlns:r', 'i'), quoted), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  .chain((pairs) =>
    fc
      .array(space, { minLength: pairs.length, maxLength: pairs.length })
      .map((spaces) =>
        pairs.map(([key, value], i) => `${spaces[i]!}${key}${i % 2 ? ' = ' : '='}${value}`).join(''),
      ),
  );
const comment = fc.constantFrom('<!-- x -->', '<!---->', '<!--<c r="1">-->');

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, more]) => `<${tag}${more}/>`),
    fc
      .tuple(name, attributes, tie('content'))
      .map(([tag, more, inside]) => `<${tag}${more}>${inside}</${tag} >`),
  ),
  content: fc
    .array(fc.oneof(tie('element'), loose, comment), { maxLength: 4 })
    .map((parts) => parts.join('')),
}));
const documents = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0"?>\n', '\ufeff'),
    element,
    fc.constantFrom('', '\n', '<!-- end -->'),
  )
  .map((parts) => parts.join(''));

describe('the fast scanner and the full parser', () => {
  test('see the same in any well-formed document', () => {
    fc.assert(
      fc.property(documents, (source) =>
        expect(events(new XmlScanner(source))).toEqual(events(new ParsedTokens(source, 'x'))),
      ),
      { numRuns: 2000 },
    );
  });

  test('a damaged document is declined, or seen as the parser sees it where the parser takes it', () => {
    const damaged = fc
      .tuple(
        documents,
        fc.nat(),
        fc.constantFrom('', '<', '>', '/', '"', '=', '&', '&x;', '<c>', '</c>', '<![CDATA[a]]>', '<?p?>'),
      )
      .map(([source, at, insert]) => {
        const place = at % (source.length + 1);
        return source.slice(0, place) + insert + source.slice(place + (at % 2));
      });
    let declined = 0;
    let compared = 0;
    fc.assert(
      fc.property(damaged, (source) => {
        const scanned = attempt(() => events(new XmlScanner(source)));
        const parsed = attempt(() => events(new ParsedTokens(source, 'x')));
        if (scanned === null) declined++;
        if (scanned === null || parsed === null) return;
        compared++;
        expect(scanned).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
    expect(declined).toBeGreaterThan(300);
    expect(compared).toBeGreaterThan(300);
  });

  test.each([
    '<a><b></a></b>',
    '<a',
    '<a>',
    '<a/><b/>',
    '<a/>x',
    '',
    '<a b=c/>',
    '<a b/>',
    '<a b="1"c="2"/>',
    '<a>&x;</a>',
    '<a>&#0;</a>',
    '<a>&amp</a>',
    '<a><!DOCTYPE x></a>',
    '<!-- <a/>',
    '< a/>',
    '<a/ >',
    '</a>',
  ])('neither takes %j', (source) => {
    expect(attempt(() => events(new XmlScanner(source)))).toBeNull();
    expect(attempt(() => events(new ParsedTokens(source, 'x')))).toBeNull();
  });
});

function attempt(run: () => unknown[]): unknown[] | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof ScanDeclined || error instanceof WorkbookError) return null;
    throw error;
  }
}

test('cell text survives its escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
      expect(decodeCellText(encodeCellText(value))).toBe(value);
      const xml = `<t>${escapeXml(encodeCellText(value))}</t>`;
      expect(events(new XmlScanner(xml))[1]).toEqual(
        value === '' ? expect.anything() : encodeCellText(value),
      );
      attempt(() => events(new ParsedTokens(xml, 'x')))!;
    }),
  );
  expect(decodeCellText(encodeCellText('_x000D__x005F_x0041_'))).toBe('_x000D__x005F_x0041_');
  expect(encodeCellText('\ud800a')).toBe('\ufffda');
});
