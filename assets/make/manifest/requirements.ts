import { attribute, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';

/** The newest version of each requirement set that Excel has, by Microsoft's reference. */
const NEWEST: Readonly<Record<string, string>> = {
  ExcelApi: '1.21',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  Settings: '1.1',
};

/** Hosts by the name that each half of the manifest gives them. */
const HOST = 'Workbook';

/** Sets that exist, and no floor in the base manifest: it would hide the page that tells of the floor. */
export function checkRequirements(root: Element): Fault[] {
  const sets = walk(root).filter((element) => element.name === 'Set' || element.name === 'bt:Set');
  const defaults = walk(root).filter((element) => element.name === 'Sets' || element.name === 'bt:Sets');
  const floors = sets.filter((set) => set.name === 'Set' && attribute(set, 'Name') === 'ExcelApi');
  const hosts = walk(root).filter((element) => element.name === 'Host');
  return [
    ...sets.flatMap((set) => checkSet(set, attribute(set, 'Name'), attribute(set, 'MinVersion'))),
    ...defaults
      .filter((list) => list.attributes.has('DefaultMinVersion'))
      .filter((list) => !isVersion(attribute(list, 'DefaultMinVersion')))
      .map((list) =>
        faultAt(list, `DefaultMinVersion "${attribute(list, 'DefaultMinVersion')}" is no version`),
      ),
    ...floors.map((set) =>
      faultAt(
        set,
        'an Excel below this would hide the add-in instead of saying why; it belongs to VersionOverrides',
      ),
    ),
    ...hosts
      .filter((host) => attribute(host, 'Name') !== HOST)
      .map((host) => faultAt(host, `the add-in is for ${HOST} only`)),
  ];
}

function checkSet(set: Element, name: string, version: string): Fault[] {
  const newest = NEWEST[name];
  if (newest === undefined) return [faultAt(set, 'is no requirement set of Excel that is known here')];
  if (version === '') return [];
  if (!isVersion(version)) return [faultAt(set, `MinVersion "${version}" is no version`)];
  return minor(version) > minor(newest)
    ? [faultAt(set, `${version} is newer than the newest, ${newest}`)]
    : [];
}

function isVersion(text: string): boolean {
  return /^1\.\d{1,2}$/.test(text);
}

/** All sets are in their first major version. */
function minor(version: string): number {
  return Number(version.split('.')[1]);
}
