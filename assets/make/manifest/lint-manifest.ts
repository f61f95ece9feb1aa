import { checkAddresses } from './addresses';
import { parseElements } from './elements';
import type { Element } from './elements';
import type { Fault } from './fault';
import { checkFunctions } from './functions';
import { checkIcons } from './icons';
import { checkIdentity } from './identity';
import type { Repository } from './repository';
import { checkRequirements } from './requirements';
import { checkResources } from './resources';
import { checkStructure } from './structure';
import { checkTexts } from './texts';

const RULES: readonly ((root: Element, repository: Repository) => Fault[])[] = [
  checkStructure,
  checkIdentity,
  checkResources,
  checkTexts,
  checkAddresses,
  checkIcons,
  checkRequirements,
  checkFunctions,
];

/**
 * What Office would refuse, ignore or show wrongly, in the order of the file. Microsoft's own parser takes wrong
 * order, dangling resids and missing icons, and its validator asks a service on the internet.
 */
export function lintManifest(xml: string, repository: Repository): Fault[] {
  let root: Element;
  try {
    root = parseElements(xml);
  } catch (cause) {
    const [, line, message] = /^(\d+):\d+: (.*)/.exec(cause instanceof Error ? cause.message : '') ?? [];
    return [{ line: Number(line ?? 1), element: 'XML', message: message ?? String(cause) }];
  }
  return RULES.flatMap((rule) => rule(root, repository)).sort((a, b) => a.line - b.line);
}
