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

export interface BuildOptions {
  /** Address of the folder that holds the pages; ends in "/". */
  readonly base: string;
  /** What stands in the pages' script tag. */
  readonly officeJs: string;
  /** Whether Microsoft's files have to lie beside the pages. */
  readonly bringsOffice: boolean;
}

/**
 * `webpack --env base=https://… --env office=cdn|21vianet|local|https://…/office.js`. The last is for the day that
 * Microsoft moves its network. A wrong switch stops the build with a word.
 */
export function parseBuildOptions(env: Readonly<Record<string, unknown>>): BuildOptions {
  const office = env['office'] ?? 'cdn';
  return {
    base: parseBase(env['base'] ?? DEVELOPMENT_BASE),
    officeJs: parseOffice(office),
    bringsOffice: office === 'local',
  };
}

function parseOffice(office: unknown): string {
  if (isOfficeSource(office)) return OFFICE_SOURCES[office];
  const url = parseHttps(office);
  // Microsoft's client finds its other files by this name.
  if (url?.pathname.endsWith('/office.js') === true) return url.href;
  const known = Object.keys(OFFICE_SOURCES).join(', ');
  throw new Error(
    `--env office=${JSON.stringify(office)}: expected one of ${known}, or an https address that ends in /office.js`,
  );
}

function isOfficeSource(office: unknown): office is keyof typeof OFFICE_SOURCES {
  return typeof office === 'string' && Object.hasOwn(OFFICE_SOURCES, office);
}

function parseBase(base: unknown): string {
  const url = parseHttps(base);
  if (url === null) {
    throw new Error(
      `--env base=${JSON.stringify(base)}: expected the https address of a folder, as in https://jihe.example.cn/addin/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function parseHttps(text: unknown): URL | null {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === ''
    ? url
    : null;
}
