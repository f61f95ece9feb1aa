import { SaxesParser } from 'saxes';
import { corrupt } from '../faults';
import { LIMITS } from '../limits';
import { CLOSE, END, OPEN, TEXT, type TokenKind, type XmlTokens } from './tokens';

interface Token {
  readonly kind: TokenKind;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
  readonly attributes: Map<string, string>;
  readonly text: string;
}

const NONE: Map<string, string> = new Map();
const AT_END: Token = { kind: END, raw: '', start: 0, end: 0, empty: false, attributes: NONE, text: '' };

/** The full parser's verdict on what the scanner declines: the tokens, or what is wrong with the XML. */
export class ParsedTokens implements XmlTokens {
  readonly #tokens: readonly Token[];
  #at = -1;

  constructor(source: string, part: string) {
    this.#tokens = parseAll(source, part);
  }

  next(): TokenKind {
    this.#at++;
    return this.#token.kind;
  }

  get #token(): Token {
    return this.#tokens[this.#at] ?? AT_END;
  }

  get name(): string {
    return this.#token.raw.slice(this.#token.raw.indexOf(':') + 1);
  }

  get prefix(): string {
    return this.#token.raw.slice(0, this.#token.raw.indexOf(':') + 1);
  }

  get start(): number {
    return this.#token.start;
  }

  get end(): number {
    return this.#token.end;
  }

  get empty(): boolean {
    return this.#token.empty;
  }

  attribute(name: string): string | null {
    return this.#token.attributes.get(name) ?? null;
  }

  prefixedAttribute(name: string): string | null {
    for (const [key, value] of this.#token.attributes) {
      if (key.endsWith(`:${name}`) && !key.startsWith('xmlns:')) return value;
    }
    return null;
  }

  attributes(): Map<string, string> {
    return this.#token.attributes;
  }

  text(): string {
    return this.#token.text;
  }
}

/** What is not well-formed, or declares entities, is not read. */
function refuseFaults(parser: SaxesParser<{ position: true }>, part: string): void {
  parser.on('doctype', () => {
    throw corrupt(
      `${part} 含有文档类型定义（DTD），为安全起见不读取`,
      `${part} has a document type definition, which is refused`,
    );
  });
  parser.on('error', (error) => {
    throw corrupt(`${part} 的内容有误`, `${part} is not well-formed (${error.message})`, error);
  });
}

function parseAll(source: string, part: string): Token[] {
  if (source.length > LIMITS.fallbackLength)
    throw corrupt(`${part} 的内容有误`, `${part} is not well-formed`);
  const tokens: Token[] = [];
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let previous = 0;
  const add = (kind: TokenKind, raw: string, more: Partial<Token> = {}): void => {
    const end = parser.position;
    const start = kind === TEXT ? previous : source.lastIndexOf('<', end - 1);
    tokens.push({ kind, raw, start, end, empty: false, attributes: NONE, text: '', ...more });
    previous = end;
  };
  refuseFaults(parser, part);
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.depth) throw corrupt(`${part} 的嵌套过深`, `${part} is nested too deeply`);
    add(OPEN, tag.name, {
      empty: tag.isSelfClosing,
      attributes: new Map(Object.entries(tag.attributes) as [string, string][]),
    });
  });
  parser.on('closetag', (tag) => {
    depth--;
    add(CLOSE, tag.name);
  });
  const text = (value: string): void => {
    if (depth > 0) add(TEXT, '', { text: value });
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  return tokens;
}
