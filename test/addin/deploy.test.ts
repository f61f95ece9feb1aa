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
