/** How often an element may stand: once, at most once, at least once, any number of times. */
export type Occurs = '1' | '?' | '+' | '*';

export interface ElementRule {
  /** In the order in which they have to stand. */
  readonly children: readonly (readonly [name: string, occurs: Occurs])[];
  /** Those that have to be there; of other attributes nothing is said. */
  readonly attributes?: readonly string[];
  /** The values of xsi:type that are meant here. */
  readonly types?: readonly string[];
  /** It holds text, and no elements. */
  readonly text?: true;
}

const LOCALISED: ElementRule = { attributes: ['DefaultValue'], children: [['Override', '*']] };
const RESOURCE: ElementRule = { attributes: ['id', 'DefaultValue'], children: [['bt:Override', '*']] };
const BY_RESID: ElementRule = { attributes: ['resid'], children: [] };
const TEXT: ElementRule = { children: [], text: true };

/**
 * What Microsoft's schemas (offappmanifest 1.1, taskpaneappversionoverrides, officeappbasictypes) say of a task pane
 * add-in with commands. Only what such a manifest needs: an element that is not named here is reported, and has to
 * be added with its place. "parent > name" goes before the name alone.
 */
export const SCHEMA: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    types: ['TaskPaneApp'],
    children: [
      ['Id', '1'],
      ['AlternateId', '?'],
      ['Version', '1'],
      ['ProviderName', '1'],
      ['DefaultLocale', '1'],
      ['DisplayName', '1'],
      ['Description', '1'],
      ['IconUrl', '1'],
      ['HighResolutionIconUrl', '1'],
      ['SupportUrl', '1'],
      ['AppDomains', '?'],
      ['Hosts', '1'],
      ['Requirements', '?'],
      ['DefaultSettings', '1'],
      ['Permissions', '1'],
      ['vo:VersionOverrides', '?'],
    ],
  },
  Id: TEXT,
  AlternateId: TEXT,
  Version: TEXT,
  ProviderName: TEXT,
  DefaultLocale: TEXT,
  DisplayName: LOCALISED,
  Description: LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  Override: { attributes: ['Locale', 'Value'], children: [] },
  AppDomains: { children: [['AppDomain', '+']] },
  AppDomain: TEXT,
  Hosts: { children: [['Host', '+']] },
  Host: { attributes: ['Name'], children: [] },
  Requirements: {
    children: [
      ['Sets', '?'],
      ['Methods', '?'],
    ],
  },
  Sets: { children: [['Set', '+']] },
  Set: { attributes: ['Name'], children: [] },
  Methods: { children: [['Method', '+']] },
  Method: { attributes: ['Name'], children: [] },
  DefaultSettings: { children: [['SourceLocation', '1']] },
  SourceLocation: LOCALISED,
  Permissions: TEXT,
  'vo:VersionOverrides': {
    types: ['VersionOverridesV1_0'],
    children: [
      ['vo:Description', '?'],
      ['vo:Requirements', '?'],
      ['vo:Hosts', '1'],
      ['vo:Resources', '1'],
    ],
  },
  'vo:Requirements': { children: [['bt:Sets', '1']] },
  'bt:Sets': { children: [['bt:Set', '+']] },
  'bt:Set': { attributes: ['Name'], children: [] },
  'vo:Hosts': { children: [['vo:Host', '+']] },
  'vo:Host': { types: ['Workbook'], children: [['vo:DesktopFormFactor', '1']] },
  'vo:DesktopFormFactor': {
    children: [
      ['vo:GetStarted', '?'],
      ['vo:FunctionFile', '?'],
      ['vo:ExtensionPoint', '+'],
    ],
  },
  'vo:GetStarted': {
    children: [
      ['vo:Title', '1'],
      ['vo:Description', '1'],
      ['vo:LearnMoreUrl', '1'],
    ],
  },
  'vo:FunctionFile': BY_RESID,
  'vo:ExtensionPoint': {
    types: ['PrimaryCommandSurface', 'ContextMenu'],
    children: [
      ['vo:OfficeTab', '*'],
      ['vo:OfficeMenu', '*'],
    ],
  },
  'vo:OfficeTab': { attributes: ['id'], children: [['vo:Group', '+']] },
  'vo:OfficeMenu': { attributes: ['id'], children: [['vo:Control', '+']] },
  'vo:Group': {
    attributes: ['id'],
    children: [
      ['vo:Label', '1'],
      ['vo:Icon', '1'],
      ['vo:Control', '+'],
    ],
  },
  'vo:Control': {
    attributes: ['id'],
    types: ['Button'],
    children: [
      ['vo:Label', '1'],
      ['vo:Supertip', '1'],
      ['vo:Icon', '1'],
      ['vo:Action', '1'],
    ],
  },
  'vo:Supertip': {
    children: [
      ['vo:Title', '1'],
      ['vo:Description', '1'],
    ],
  },
  'vo:Action': {
    types: ['ShowTaskpane', 'ExecuteFunction'],
    children: [
      ['vo:TaskpaneId', '?'],
      ['vo:SourceLocation', '?'],
      ['vo:FunctionName', '?'],
    ],
  },
  'vo:Label': BY_RESID,
  'vo:Title': BY_RESID,
  'vo:Description': BY_RESID,
  'vo:LearnMoreUrl': BY_RESID,
  'vo:SourceLocation': BY_RESID,
  'vo:TaskpaneId': TEXT,
  'vo:FunctionName': TEXT,
  'vo:Icon': { children: [['bt:Image', '+']] },
  'vo:Resources': {
    children: [
      ['bt:Images', '1'],
      ['bt:Urls', '1'],
      ['bt:ShortStrings', '1'],
      ['bt:LongStrings', '1'],
    ],
  },
  'bt:Images': { children: [['bt:Image', '+']] },
  'bt:Urls': { children: [['bt:Url', '+']] },
  'bt:ShortStrings': { children: [['bt:String', '+']] },
  'bt:LongStrings': { children: [['bt:String', '+']] },
  // One name, two meanings: in an icon it points at a resource, in the resources it is one.
  'vo:Icon > bt:Image': { attributes: ['size', 'resid'], children: [] },
  'bt:Images > bt:Image': RESOURCE,
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
  'bt:Override': { attributes: ['Locale', 'Value'], children: [] },
};
