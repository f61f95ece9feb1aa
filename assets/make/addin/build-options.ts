/** Where the pages are served from: as `npm run excel` does, unless the build says otherwise. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

const OFFICE_SOURCES = {
  /** Microsoft's own network: the only one it supports outside of China. */
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** The network for Microsoft 365 as 21Vianet (世纪互联) runs it. */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  /** From beside the pages, for networks that reach neither. Works; Microsoft does not support it. */
  local: 'office-js/office.js',
} as const;

export type OfficeSource = keyof typeof OFFICE_SOURCES;

export interface BuildOptions {
  /** Address of the folder that holds the pages; ends in "/". */
  readonly base: string;
  readonly office: OfficeSource;
  /** What stands in the pages' script tag. */
  readonly officeJs: string;
}

/** `webpack --env base=https://… --env office=cdn|21vianet|local`; a wrong switch stops the build with a word. */
export function parseBuildOptions(env: Readonly<Record<string, unknown>>): BuildOptions {
  const office = env['office'] ?? 'cdn';
  if (!isOfficeSource(office)) {
    const known = Object.keys(OFFICE_SOURCES).join(', ');
    throw new Error(`--env office=${JSON.stringify(office)}: expected one of ${known}`);
  }
  return { base: parseBase(env['base'] ?? DEVELOPMENT_BASE), office, officeJs: OFFICE_SOURCES[office] };
}

function isOfficeSource(office: unknown): office is OfficeSource {
  return typeof office === 'string' && Object.hasOwn(OFFICE_SOURCES, office);
}

function parseBase(base: unknown): string {
  const url = typeof base === 'string' && URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `--env base=${JSON.stringify(base)}: expected the https address of a folder, as in https://jihe.example.cn/addin/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
