import { attribute, childNamed, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';
import type { Repository } from './repository';

const ADDRESSES = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
]);

export interface Address {
  readonly element: Element;
  readonly url: string;
}

/** Every address of the manifest, those of other languages among them. */
export function addressesOf(root: Element): Address[] {
  return walk(root)
    .filter((element) => ADDRESSES.has(element.name) && element.attributes.has('DefaultValue'))
    .flatMap((element) => [
      { element, url: attribute(element, 'DefaultValue') },
      ...element.children.map((override) => ({ element, url: attribute(override, 'Value') })),
    ]);
}

/** The folder that the pages lie in: where the pane's page is. */
export function baseOf(root: Element): string {
  const settings = childNamed(root, 'DefaultSettings');
  const location = settings === undefined ? undefined : childNamed(settings, 'SourceLocation');
  return location === undefined ? '' : attribute(location, 'DefaultValue').replace(/[^/]*$/, '');
}

/** Secure, all in one folder (or the build's base switch would leave one behind), and there. */
export function checkAddresses(root: Element, repository: Repository): Fault[] {
  const base = baseOf(root);
  const domains = walk(root).filter((element) => element.name === 'AppDomain');
  return [
    ...domains
      .filter((domain) => !domain.text.startsWith('https://'))
      .map((domain) => notSecure(domain, domain.text)),
    ...addressesOf(root).flatMap(({ element, url }) => {
      if (!url.startsWith('https://') || !URL.canParse(url)) return [notSecure(element, url)];
      if (!url.startsWith(base))
        return [faultAt(element, `${url} is not in the folder of the pane, ${base}`)];
      // What stands after the "?" is for the page itself.
      const file = url.slice(base.length).replace(/\?.*$/, '');
      return repository.has(file) ? [] : [faultAt(element, `${file} is not among the built files`)];
    }),
  ];
}

function notSecure(element: Element, url: string): Fault {
  return faultAt(element, `"${url}" is no https address`);
}
