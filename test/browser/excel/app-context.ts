export interface HostFacts {
  /** "zh-CN" or "en-US": the language of Excel's own menus. */
  readonly language: string;
  /** The highest ExcelApi set this Excel has: "1.14". */
  readonly sets: string;
  /** Where the workbook lies; what is remembered of it hangs on that. */
  readonly documentUrl: string;
}

/** What Excel on the web tells a page about itself when it starts. */
export function appContext(facts: HostFacts, conversation: string): object {
  return {
    _id: conversation,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: facts.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'journey',
    _appInstanceId: conversation,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({
      ExcelApi: facts.sets,
      DialogApi: '1.1',
      AddInCommands: '1.1',
      Settings: '1.1',
      // Asked for by the client itself, before it lets a batch wait for the cell that is being typed into.
      DelayForCellEdit: '1.1',
    }),
    _hostFullVersion: '16.0.0.1',
    _clientWindowHeight: 768,
    _clientWindowWidth: 1366,
    _addinName: '绩核',
    _appDomains: [],
  };
}

/** "Excel, on the web, version, language": in the page's address, and in the name of its frame. */
export function hostInfo(facts: HostFacts, dialog: boolean): string {
  return `Excel$Web$16.01$${facts.language}$telemetry$${dialog ? 'isDialog' : ''}$disableLogging$0`;
}

export function frameName(facts: HostFacts, conversation: string, origin: string, dialog: boolean): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: hostInfo(facts, dialog),
    xdmInfo: `${conversation}|${conversation}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
