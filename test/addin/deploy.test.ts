import { parseElements, walk } from '../../assets/make/manifest/elements';
import { readText } from '../house/repository';

const NGINX = readText('docs/deploy/nginx.conf');
const IIS = walk(parseElements(readText('docs/deploy/web.config')));

function policyOfNginx(): string {
  return /set \$jihe_policy "([^"]+)";/.exec(NGINX)?.[1] ?? '';
}

function headersOfIis(): Map<string, string> {
  return new Map(
    IIS.filter((element) => element.attributes.has('value')).map((element) => [
      element.attributes.get('name') ?? '',
      element.attributes.get('value') ?? '',
    ]),
  );
}

describe('the policy that the pages are served under', () => {
  const directives = new Map(
    policyOfNginx()
      .split(';')
      .map((directive) => directive.trim().split(' '))
      .map(([name = '', ...values]) => [name, values] as const),
  );

  test('is the same on nginx and on IIS', () => {
    expect(headersOfIis().get('Content-Security-Policy')).toBe(policyOfNginx());
  });

  test('forbids what it does not name, and connections to anywhere else', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  test('allows neither inline scripts nor eval nor whole schemes', () => {
    expect(policyOfNginx()).not.toMatch(/unsafe-|\*(?!\.)|https:(?!\/\/)/);
  });

  test('goes with every answer of nginx', () => {
    const blocks = NGINX.split(/^ {4}location /m).filter((block) => /^\s*add_header/m.test(block));
    expect(blocks).toHaveLength(2);
    for (const block of blocks)
      expect(block).toContain('add_header Content-Security-Policy $jihe_policy always;');
  });
});

describe('the script for the shared folder', () => {
  const SCRIPT = readText('docs/deploy/share-catalog.ps1');

  test('bears the mark by which Windows PowerShell knows UTF-8', () => {
    expect(SCRIPT.codePointAt(0)).toBe(0xfeff);
  });

  test('knows this add-in by its id, and the catalogue by the one that the guide names', () => {
    const id = /<Id>([^<]+)<\/Id>/.exec(readText('manifest.xml'))?.[1] ?? '';
    expect(SCRIPT).toContain(`$AddinId = '${id}'`);
    const catalogue = /\$CatalogId = '(\{[0-9a-f-]{36}\})'/.exec(SCRIPT)?.[1] ?? 'none';
    expect(catalogue).not.toContain(id);
    expect(readText('docs/deploy.md')).toContain(catalogue);
  });

  test('has no Chinese quotation mark where PowerShell would end a string with it', () => {
    // Chinese quotation marks end a string that began with a straight one of the same kind.
    const code = SCRIPT.replace(/<#[\s\S]*?#>/g, '').replace(/^\s*#.*$/gm, '');
    const doubled = [...code.replace(/'[^'\n]*'/g, "''").matchAll(/"[^"\n]*"/g)].map(([text]) => text);
    expect(doubled.length).toBeGreaterThan(5);
    expect(doubled.filter((text) => /[“”„]/.test(text))).toEqual([]);
    expect(code).not.toMatch(/[‘’]/);
  });

  test('does nothing without having asked whether it should', () => {
    const functions = SCRIPT.split(/^function /m).slice(1);
    const acting = functions.filter((text) => /^\s+(?:New|Remove|Copy|Set)-Item/m.test(text));
    expect(acting).toHaveLength(3);
    for (const text of acting) expect(text).toMatch(/\$PSCmdlet\.ShouldProcess\(/);
  });

  test('closes every bracket that it opens', () => {
    const code = SCRIPT.replace(/<#[\s\S]*?#>/g, '')
      .replace(/'[^'\n]*'/g, "''")
      .replace(/^\s*#.*$/gm, '');
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => [...pair])) {
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length);
    }
  });
});
