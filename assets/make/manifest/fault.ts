import type { Element } from './elements';

export interface Fault {
  readonly line: number;
  /** As it stands in the file, e.g. "bt:Image Icon.16". */
  readonly element: string;
  readonly message: string;
}

export function faultAt(element: Element, message: string): Fault {
  const id =
    element.attributes.get('id') ?? element.attributes.get('resid') ?? element.attributes.get('Name');
  const name = element.name.replace(/^vo:/, '');
  return { line: element.line, element: id === undefined ? name : `${name} ${id}`, message };
}
