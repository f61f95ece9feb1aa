import { attribute, childNamed, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';

/** Characters, by Microsoft's reference; a longer text makes Office refuse the manifest. */
const LIMITS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** Every language that the add-in speaks besides its own. */
const LOCALES = ['en-US'] as const;

export function checkTexts(root: Element): Fault[] {
  const strings = walk(root)
    .filter((list) => list.name === 'bt:ShortStrings' || list.name === 'bt:LongStrings')
    .flatMap((list) => list.children.map((string) => ({ string, limit: LIMITS[list.name] ?? 0 })));
  const named = ['DisplayName', 'Description'].flatMap((name) => {
    const string = childNamed(root, name);
    return string === undefined ? [] : [{ string, limit: LIMITS[name] ?? 0 }];
  });
  return [
    ...[...named, ...strings].flatMap(({ string, limit }) => [
      ...checkLengths(string, limit),
      ...checkLocales(string),
    ]),
    ...checkProvider(root),
  ];
}

function checkLengths(string: Element, limit: number): Fault[] {
  const texts = [
    attribute(string, 'DefaultValue'),
    ...string.children.map((override) => attribute(override, 'Value')),
  ];
  return texts
    .filter((text) => text.length > limit)
    .map((text) =>
      faultAt(string, `"${text}" has ${String(text.length)} characters; ${String(limit)} are allowed`),
    );
}

function checkLocales(string: Element): Fault[] {
  const locales = string.children.map((override) => attribute(override, 'Locale'));
  const missing = LOCALES.filter((locale) => !locales.includes(locale));
  const unknown = locales.filter((locale) => !LOCALES.some((known) => known === locale));
  const double = locales.filter((locale, at) => locales.indexOf(locale) !== at);
  return [
    ...missing.map((locale) => faultAt(string, `lacks its text in ${locale}`)),
    ...unknown.map((locale) => faultAt(string, `has a text in ${locale}, which no other text has`)),
    ...double.map((locale) => faultAt(string, `has two texts in ${locale}`)),
  ];
}

function checkProvider(root: Element): Fault[] {
  const provider = childNamed(root, 'ProviderName');
  const limit = LIMITS['ProviderName'] ?? 0;
  return provider !== undefined && provider.text.length > limit
    ? [faultAt(provider, `is longer than ${String(limit)} characters`)]
    : [];
}
