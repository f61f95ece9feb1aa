import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, FakeExcel, WireEvent } from './fake-excel';
import type { RequestBody } from './server/wire';

export interface Connected {
  /** Whether the host has this version of ExcelApi: "1.13". */
  supports(apiSet: string): boolean;
  /** Cuts the wire and takes the globals away; throws when the fake was asked for what it does not play. */
  dispose(): void;
}

export interface ConnectOptions {
  /** The last version of ExcelApi that the host has: whatever is above it throws ApiNotFound. */
  readonly cap?: string;
}

/** Tests and benches are started in the project's folder; a bundle cannot resolve what it must not hold. */
const CLIENT = path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.js');
let source = '';
/** The client can be started once only in what is one page to it. */
let cutLast = (): void => undefined;

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;

/** What the client looks for in a page before it starts; a page's own things are left alone. */
const PAGE: Globals = {
  window: globalThis,
  location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
  document: {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
  },
  navigator: { userAgent: 'jest' },
  addEventListener: () => undefined,
};

/**
 * Evaluates Microsoft's client in this realm, unmodified, and puts the fake behind its bridge.
 * `Excel` and `OfficeExtension` are global from then on, fresh each time: no handler outlives its test.
 */
export function connect(fake: FakeExcel, options: ConnectOptions = {}): Connected {
  cutLast();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  for (const [name, value] of Object.entries(PAGE)) if (!before.has(name)) define(name, value);
  const bridge: Bridge = { sendMessageToHost: (text) => void pass(fake, bridge, text, () => connected) };
  let connected = true;
  define('_richApiNativeBridge', bridge);
  if (source === '') source = readFileSync(CLIENT, 'utf8');
  // Indirect: in this realm, so that what the client makes is made of the test's own arrays.
  (0, eval)(source);
  requirements(options.cap);
  const tellsWho = options.cap === undefined || compareVersions('1.14', options.cap) <= 0;
  const unlisten = fake.listen((events) => {
    const entries = tellsWho ? events : events.map(withoutTrigger);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  const cut = (): void => {
    connected = false;
    unlisten();
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    cutLast = () => undefined;
  };
  cutLast = cut;
  return {
    supports: (apiSet) => options.cap === undefined || compareVersions(apiSet, options.cap) <= 0,
    dispose: () => {
      if (connected) cut();
      const [trouble] = fake.troubles;
      if (trouble !== undefined) throw trouble;
    },
  };
}

async function pass(fake: FakeExcel, bridge: Bridge, text: string, open: () => boolean): Promise<void> {
  const sent = JSON.parse(text) as BridgeMessage;
  if (sent.type !== 1) return;
  const message = messageOf(await fake.handle(sent.message.body, sent.flags));
  if (open()) bridge.onMessageFromHost?.(JSON.stringify({ id: sent.id, type: 2, message }));
}

/** What the transport's numbers become in the client; on the bridge the host says so itself. */
const TRANSPORT: Readonly<Record<number, readonly [number, string]>> = {
  5004: [400, 'InvalidOperationInCellEditMode'],
  5012: [408, 'InvalidOrTimedOutSession'],
  5016: [400, 'WriteNotSupportedWhenModalDialogOpen'],
  5102: [429, 'ActivityLimitReached'],
  5103: [400, 'RequestPayloadSizeLimitExceeded'],
  5104: [400, 'ResponsePayloadSizeLimitExceeded'],
  7000: [403, 'AccessDenied'],
};

function messageOf(answer: Answer): object {
  if (answer.kind === 'reply') return { statusCode: 200, headers: {}, body: answer.text };
  const [statusCode, code] = TRANSPORT[answer.code] ?? [500, 'GeneralException'];
  return {
    statusCode,
    headers: {},
    body: JSON.stringify({ error: { code, message: `transport ${String(answer.code)}` } }),
  };
}

/** Before 1.14 Excel did not say whose change it tells of. */
function withoutTrigger([category, type, target, args, id]: WireEvent): WireEvent {
  const told = { ...(JSON.parse(args) as object), triggerSource: undefined };
  return [category, type, target, JSON.stringify(told), id];
}

/** Says which requirement sets the host has; above a cap the client itself refuses, as it does in an old Excel. */
function requirements(cap: string | undefined): void {
  const isSetSupported = (name: string, version: string | number = '1.1'): boolean =>
    cap === undefined ||
    name === 'DelayForCellEdit' ||
    (name === 'ExcelApi' && compareVersions(String(version), cap) <= 0);
  const context = { requirements: { isSetSupported } };
  // The client's own `context` is there only after a full boot.
  define('Office', Object.create(globals['Office'] as object, { context: { value: context } }));
  const extension = globals['OfficeExtension'] as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = cap !== undefined;
}

/** Of "1.9" and "1.13" the second is the later. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
}
