import { attribute, childNamed, walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';
import { SCHEMA } from './schema';
import type { ElementRule, Occurs } from './schema';

/** Names, order and number of elements, as the schemas want them; Office refuses a manifest for less. */
export function checkStructure(root: Element): Fault[] {
  if (root.name !== 'OfficeApp') return [faultAt(root, 'the root of an add-in manifest is OfficeApp')];
  return [...checkElement(root, ''), ...checkActions(root)];
}

function checkElement(element: Element, parent: string): Fault[] {
  const rule = SCHEMA[`${parent} > ${element.name}`] ?? SCHEMA[element.name];
  // Where it stands is already reported.
  if (rule === undefined) return [];
  const missing = (rule.attributes ?? [])
    .filter((name) => attribute(element, name) === '')
    .map((name) => faultAt(element, `attribute ${name} is missing`));
  const type = attribute(element, 'xsi:type');
  const wrongType =
    rule.types === undefined || rule.types.includes(type)
      ? []
      : [faultAt(element, `xsi:type="${type}": expected ${rule.types.join(' or ')}`)];
  const empty = rule.text === true && element.text === '' ? [faultAt(element, 'is empty')] : [];
  const stray = rule.text !== true && element.text !== '' ? [faultAt(element, 'holds text')] : [];
  const below = element.children.flatMap((child) => checkElement(child, element.name));
  return [...missing, ...wrongType, ...empty, ...stray, ...checkChildren(element, rule), ...below];
}

function checkChildren(element: Element, rule: ElementRule): Fault[] {
  const names = rule.children.map(([name]) => name);
  const known = element.children.filter((child) => names.includes(child.name));
  const strangers = element.children
    .filter((child) => !names.includes(child.name))
    .map((child) => faultAt(child, `does not belong into ${element.name}`));
  const misplaced = known.flatMap((child, at) => {
    const before = known[at - 1];
    return before !== undefined && names.indexOf(child.name) < names.indexOf(before.name)
      ? [faultAt(child, `stands after ${before.name}; the schema wants it before`)]
      : [];
  });
  const miscounted = rule.children.flatMap(([name, occurs]) => checkCount(element, name, occurs));
  return [...strangers, ...misplaced, ...miscounted];
}

function checkCount(element: Element, name: string, occurs: Occurs): Fault[] {
  const found = element.children.filter((child) => child.name === name);
  if (found.length === 0 && (occurs === '1' || occurs === '+')) return [faultAt(element, `lacks ${name}`)];
  if (occurs === '*' || occurs === '+') return [];
  return found.slice(1).map((child) => faultAt(child, `stands more than once in ${element.name}`));
}

/** What an action needs depends on its type, which the table of children cannot say. */
function checkActions(root: Element): Fault[] {
  const needs = { ShowTaskpane: 'vo:SourceLocation', ExecuteFunction: 'vo:FunctionName' } as const;
  return walk(root)
    .filter((element) => element.name === 'vo:Action')
    .flatMap((action) =>
      Object.entries(needs).flatMap(([type, child]) => {
        const wanted = attribute(action, 'xsi:type') === type;
        if (wanted === (childNamed(action, child) !== undefined)) return [];
        return [faultAt(action, wanted ? `lacks ${child}` : `${child} belongs to ${type}`)];
      }),
    );
}
