import { lintManifest } from '../../assets/make/manifest/lint-manifest';
import { sourcesOf } from '../../assets/make/manifest/repository';
import type { Repository } from '../../assets/make/manifest/repository';
import { ROOT, readText } from '../house/repository';

const MANIFEST = readText('manifest.xml');
const SOURCES = sourcesOf(ROOT);

function told(xml: string, repository: Repository = SOURCES): string[] {
  return lintManifest(xml, repository).map((fault) => `${fault.element}: ${fault.message}`);
}

test('the manifest has no fault', () => {
  expect(lintManifest(MANIFEST, SOURCES)).toEqual([]);
});

/** A planted fault: what is replaced by what, and what has to be said of it. */
const PLANTED: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
  ['no XML', '</OfficeApp>', '</OfficeApps>', 'XML: '],
  ['another root', /OfficeApp\b(?=[ >\s])/g, 'OfficeThing', 'OfficeThing: the root of an add-in manifest'],
  [
    'elements in the wrong order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    'Version: stands after ProviderName',
  ],
  ['an element left out', /<SupportUrl.*\/>/, '', 'OfficeApp: lacks SupportUrl'],
  ['an element twice', /(<Permissions>.*<\/Permissions>)/, '$1$1', 'Permissions: stands more than once'],
  ['an unknown element', '<Hosts>', '<Phone/><Hosts>', 'Phone: does not belong into OfficeApp'],
  [
    'the versions of a later schema',
    'VersionOverridesV1_0',
    'VersionOverridesV1_1',
    'VersionOverrides: xsi:type="VersionOverridesV1_1"',
  ],
  ['text where elements belong', '<FunctionFile', 'text<FunctionFile', 'DesktopFormFactor: holds text'],
  ['an attribute left out', 'OfficeTab id="TabHome"', 'OfficeTab', 'OfficeTab: attribute id is missing'],
  ['an icon without a resource', ' resid="Check.16"', '', 'bt:Image: attribute resid is missing'],
  ['a resource without a value', /(id="Group.Label") DefaultValue="绩核"/, '$1', 'attribute DefaultValue'],
  ['an empty text', /<ProviderName>.*<\/ProviderName>/, '<ProviderName/>', 'ProviderName: is empty'],
  ['no GUID', 'c770055c-bf4c', 'c770055c-bf4', 'is no GUID'],
  ['a version of five numbers', '<Version>', '<Version>1.', 'Version: "1.0.1.0.0" is no version'],
  [
    'a locale without a region',
    '<DefaultLocale>zh-CN',
    '<DefaultLocale>zh',
    'DefaultLocale: "zh" is no locale',
  ],
  [
    'more permission than is needed',
    'ReadWriteDocument',
    'ReadWriteMailbox',
    'Permissions: "ReadWriteMailbox"',
  ],
  [
    'two controls with one id',
    'id="Jihe.Check"',
    'id="Jihe.Open"',
    'Control Jihe.Open: id "Jihe.Open" is that of',
  ],
  ['an id that is too long', /Icon\.16/g, `Icon.${'1'.repeat(40)}`, 'id is longer than 32 characters'],
  ['an id with a blank', /Check\.Tip/g, 'Check Tip', 'id holds a blank'],
  [
    'a resid that leads nowhere',
    'Label resid="Check.Label"',
    'Label resid="Nowhere"',
    'resid "Nowhere" is not',
  ],
  [
    'a resid of another list',
    'Label resid="Check.Label"',
    'Label resid="Check.Tip"',
    'is not among bt:ShortStrings',
  ],
  [
    'a resource that nobody uses',
    /<LearnMoreUrl.*\/>/,
    '<LearnMoreUrl resid="Page.Pane"/>',
    'Page.Help: is used',
  ],
  [
    'a short string too long',
    'DefaultValue="重算"',
    `DefaultValue="${'重'.repeat(126)}"`,
    '126 characters; 125',
  ],
  [
    'a long string too long',
    /Value="Remove the marks/,
    `Value="${'x'.repeat(250)}`,
    'characters; 250 are allowed',
  ],
  ['a name too long', 'DefaultValue="绩核">', `DefaultValue="${'绩'.repeat(126)}">`, 'DisplayName: '],
  [
    'a text without its English',
    '<Override Locale="en-US" Value="Jihe"/>',
    '',
    'DisplayName: lacks its text in en-US',
  ],
  ['a text in a third language', 'bt:Override Locale="en-US"', 'bt:Override Locale="fr-FR"', 'in fr-FR'],
  ['an address that is not secure', /"https:(?=[^"]*help)/, '"http:', 'is no https address'],
  ['an address that is none', /"https:\/\/[^"]*commands.html"/, '"https://"', 'is no https address'],
  [
    'an address in another folder',
    /"https:[^"]*commands.html"/,
    '"https://a.cn/commands.html"',
    'not in the folder',
  ],
  ['a page that is not built', 'commands.html', 'command.html', 'command.html is not among the built files'],
  ['an icon that is not there', 'check-16.png', 'cheque-16.png', 'icons/cheque-16.png is not among'],
  ['an icon of another size', 'check-16.png', 'check-32.png', 'has 32 × 32 pixels, not 16 × 16'],
  ['a size that Office does not know', 'size="16"', 'size="17"', 'size "17" is none that Office knows'],
  ['a size left out', /<bt:Image size="80" resid="Check.80"\/>/, '', 'Icon: lacks the size 80'],
  [
    'a big icon as the small one',
    'icons/icon-32.png',
    'icons/icon-64.png',
    'IconUrl: icons/icon-64.png has 64',
  ],
  ['a requirement set that does not exist', 'Name="ExcelApi"', 'Name="ExelApi"', 'is no requirement set'],
  ['a version to come', 'MinVersion="1.13"', 'MinVersion="1.99"', '1.99 is newer than the newest'],
  ['a version that is none', 'MinVersion="1.13"', 'MinVersion="new"', 'MinVersion "new" is no version'],
  [
    'a default version that is none',
    'DefaultMinVersion="1.1"',
    'DefaultMinVersion=""',
    'DefaultMinVersion ""',
  ],
  [
    'a floor that would hide the page below it',
    '<DefaultSettings>',
    '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.13"/></Sets></Requirements><DefaultSettings>',
    'Set ExcelApi: an Excel below this would hide',
  ],
  ['another host', 'Host Name="Workbook"', 'Host Name="Document"', 'the add-in is for Workbook only'],
  ['a function that nobody answers', '>check<', '>verify<', 'FunctionName: "verify" is not answered'],
  ['a function that nobody asks for', '>check<', '>recalculate<', 'no button asks for "check"'],
  ['no page of functions', /<FunctionFile.*\/>/, '', 'there is no FunctionFile'],
  [
    'a button without its function',
    /<FunctionName>check<\/FunctionName>/,
    '',
    'Action: lacks vo:FunctionName',
  ],
  [
    'a pane that is a function',
    '<FunctionName>check</FunctionName>',
    '<TaskpaneId>a</TaskpaneId><SourceLocation resid="Page.Pane"/><FunctionName>check</FunctionName>',
    'vo:SourceLocation belongs to ShowTaskpane',
  ],
];

test.each(PLANTED)('%s is reported', (_name, from, to, said) => {
  const planted = MANIFEST.replace(from, to);
  expect(planted).not.toBe(MANIFEST);
  expect(told(planted).join('\n')).toContain(said);
});

test('a fault is reported with the line it stands on', () => {
  const [fault] = lintManifest(MANIFEST.replace('check-16.png', 'cheque-16.png'), SOURCES);
  const line = MANIFEST.split('\n').findIndex((text) => text.includes('check-16.png')) + 1;
  expect(fault).toMatchObject({ line, element: 'bt:Image Check.16' });
});

test('a file that only bears the name of a picture is reported', () => {
  const repository: Repository = { ...SOURCES, read: () => Buffer.from('no picture') };
  expect(told(MANIFEST, repository)).toContain('IconUrl: icons/icon-32.png is no PNG');
});
