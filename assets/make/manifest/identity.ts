import { attribute, childNamed, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const ID_LENGTH = 125;
const RESID_LENGTH = 32;

/** The add-in's own identity, and that no id stands twice. */
export function checkIdentity(root: Element): Fault[] {
  return [
    ...checkText(root, 'Id', GUID, 'is no GUID'),
    ...checkText(root, 'Version', VERSION, 'is no version of two to four numbers'),
    ...checkText(root, 'DefaultLocale', /^[a-z]{2}-[A-Z]{2}$/, 'is no locale such as zh-CN'),
    ...checkText(root, 'Permissions', /^(ReadDocument|ReadWriteDocument)$/, 'asks for more than is needed'),
    ...checkIds(root),
  ];
}

function checkText(root: Element, name: string, pattern: RegExp, complaint: string): Fault[] {
  const element = childNamed(root, name);
  return element === undefined || pattern.test(element.text)
    ? []
    : [faultAt(element, `"${element.text}" ${complaint}`)];
}

function checkIds(root: Element): Fault[] {
  const seen = new Map<string, Element>();
  return walk(root).flatMap((element) => {
    const id = attribute(element, 'id');
    // Those of tabs and menus are Excel's own and name places.
    if (id === '' || element.name === 'vo:OfficeTab' || element.name === 'vo:OfficeMenu') return [];
    const first = seen.get(id);
    seen.set(id, first ?? element);
    const limit = element.name.startsWith('bt:') ? RESID_LENGTH : ID_LENGTH;
    return [
      ...(first === undefined ? [] : [faultAt(element, `id "${id}" is that of line ${String(first.line)}`)]),
      ...(id.length > limit ? [faultAt(element, `id is longer than ${String(limit)} characters`)] : []),
      ...(/\s/.test(id) ? [faultAt(element, 'id holds a blank')] : []),
    ];
  });
}
