import { walk } from './elements';
import type { Element } from './elements';
import { faultAt } from './fault';
import type { Fault } from './fault';
import type { Repository } from './repository';

/** Every function of a button is one that the commands page answers, and every button's page is asked for. */
export function checkFunctions(root: Element, repository: Repository): Fault[] {
  const elements = walk(root);
  const names = elements.filter((element) => element.name === 'vo:FunctionName');
  const file = elements.find((element) => element.name === 'vo:FunctionFile');
  const [first] = names;
  if (first !== undefined && file === undefined)
    return [faultAt(first, 'there is no FunctionFile that has it')];
  const answered = repository.functions();
  return [
    ...names
      .filter((name) => !answered.includes(name.text))
      .map((name) => faultAt(name, `"${name.text}" is not answered by commands.html`)),
    ...answered
      .filter((name) => file !== undefined && !names.some((element) => element.text === name))
      .map((name) => faultAt(file ?? root, `no button asks for "${name}"`)),
  ];
}
