import { memberName } from './object-paths';
import { ACTION, PATH, type RequestBody, type WireAction } from './wire';

/** One request of the client to its host. */
export interface Trip {
  /** From one on. */
  readonly n: number;
  /** What it asks for, in order: "Range.values =", "load name,visibility", "getRange". */
  readonly actions: readonly string[];
  /** As the host counts them: also those that only name an object. */
  readonly actionCount: number;
  readonly flags: number;
  readonly requestBytes: number;
  /** 0 while there is no answer, or when none came. */
  responseBytes: number;
  /** Only letting references go, behind the back of whoever ran the batch. */
  readonly cleanup: boolean;
  /** The code of the error it was answered with. */
  error?: string;
}

export function tripOf(n: number, body: RequestBody, flags: number, requestBytes: number): Trip {
  const works = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return {
    n,
    actions: described(body),
    actionCount: body.Actions.length,
    flags,
    requestBytes,
    responseBytes: 0,
    cleanup: works.length > 0 && works.every((action) => action.Name === '_RemoveReference'),
  };
}

function described(body: RequestBody): string[] {
  const words: string[] = [];
  const told = new Set<number>();
  for (const action of body.Actions) {
    const path = body.ObjectPaths[String(action.ObjectPathId)];
    // A method that gives an object shows only in the path that the object is reached by.
    if (path?.ObjectPathType === PATH.method && !told.has(path.Id)) words.push(memberName(path.Name));
    if (path !== undefined) told.add(path.Id);
    const word = wordOf(action);
    if (word !== null) words.push(word);
  }
  return words;
}

function wordOf(action: WireAction): string | null {
  if (action.ActionType === ACTION.query) return `load ${(action.QueryInfo?.Select ?? []).join(',')}`;
  if (action.ActionType === ACTION.setProperty) return `${memberName(action.Name)} =`;
  if (action.ActionType === ACTION.method && !action.Name.startsWith('_')) return memberName(action.Name);
  if (action.ActionType === ACTION.method && /^_(Unr|R)egister/.test(action.Name)) return action.Name;
  return null;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
