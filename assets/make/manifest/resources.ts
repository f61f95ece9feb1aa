import { attribute, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';

/** In which list of the resources an element looks its resid up. */
const LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'vo:FunctionFile': 'bt:Urls',
  'vo:SourceLocation': 'bt:Urls',
  'vo:LearnMoreUrl': 'bt:Urls',
  'vo:Label': 'bt:ShortStrings',
  'vo:Title': 'bt:ShortStrings',
  'vo:Description': 'bt:LongStrings',
};

/** Every resid names a resource of the right list, and every resource is named by somebody. */
export function checkResources(root: Element): Fault[] {
  const elements = walk(root);
  const resources = elements
    .filter((list) => Object.values(LISTS).includes(list.name))
    .flatMap((list) => list.children.map((resource) => ({ list: list.name, resource })));
  const users = elements.filter((element) => element.attributes.has('resid'));
  const used = new Set(users.map((user) => `${LISTS[user.name] ?? ''} ${attribute(user, 'resid')}`));
  const dangling = users.flatMap((user) => {
    const resid = attribute(user, 'resid');
    const list = LISTS[user.name];
    const found = resources.some((entry) => entry.list === list && attribute(entry.resource, 'id') === resid);
    return found ? [] : [faultAt(user, `resid "${resid}" is not among ${list ?? 'any resources'}`)];
  });
  const unused = resources
    .filter(({ list, resource }) => !used.has(`${list} ${attribute(resource, 'id')}`))
    .map(({ resource }) => faultAt(resource, 'is used nowhere'));
  return [...dangling, ...unused];
}
