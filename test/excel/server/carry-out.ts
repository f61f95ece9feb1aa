import { Fault, NotPlayed } from '../model/fault';
import { assertAlive, at, memberName, ObjectPaths } from './object-paths';
import { classOf, type Played, type Stage } from './played';
import { answerQuery } from './query';
import { ACTION, type ReplyBody, type RequestBody, type WireAction, type WireError } from './wire';

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  GeneralException: 500,
};

/** What somebody else makes of a request half way: the fault that its action number `before` meets. */
export interface Stumble {
  readonly before: number;
  readonly fault: Fault;
}

/**
 * Carries out a request, one action after the other. It is no transaction: what stands before the
 * action that fails has happened, and nothing behind it does.
 */
export function carryOut(body: RequestBody, stage: Stage, root: Played, stumble?: Stumble): ReplyBody {
  const paths = new ObjectPaths(body, stage, root);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let index = 0;
  try {
    for (const action of body.Actions) {
      if (stumble?.before === index) throw stumble.fault;
      results.push({ ActionId: action.Id, Value: carryOutOne(action, paths, stage) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      index += 1;
    }
    if (stumble !== undefined && stumble.before >= index) throw stumble.fault;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const failed = Math.min(index, body.Actions.length - 1);
    return { Results: results, TraceIds: traces, Error: wireError(error, failed) };
  }
  return { Results: results, TraceIds: traces };
}

export function wireError(fault: Fault, index: number): WireError {
  return {
    Code: fault.code,
    Message: fault.message,
    ActionIndex: index,
    HttpStatusCode: STATUS[fault.code] ?? 400,
    Location: fault.location,
  };
}

function carryOutOne(action: WireAction, paths: ObjectPaths, stage: Stage): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  if (object !== null) assertAlive(object, stage);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : (classOf(object, stage).identity?.(object.self, stage) ?? {});
    case ACTION.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, stage);
    case ACTION.method:
      return call(action, object, paths, stage);
    case ACTION.setProperty:
      return set(action, object, paths, stage);
    default:
      throw new NotPlayed(`an action of type ${String(action.ActionType)}`);
  }
}

function call(action: WireAction, object: Played | null, paths: ObjectPaths, stage: Stage): unknown {
  const name = memberName(action.Name);
  // The client asks for every range it makes, whether there is one or not.
  if (object === null && name === '_KeepReference') return null;
  if (object === null) throw new Fault('ItemNotFound');
  const method = classOf(object, stage).call?.[name];
  if (method === undefined) throw new NotPlayed(`${object.className}.${name}`);
  const result = at(`${object.className}.${name}`, () =>
    method(object.self, paths.arguments(action.ArgumentInfo), stage),
  );
  return result ?? null;
}

function set(action: WireAction, object: Played | null, paths: ObjectPaths, stage: Stage): null {
  if (object === null) throw new Fault('ItemNotFound');
  const name = memberName(action.Name);
  const write = classOf(object, stage).write?.[name];
  if (write === undefined) throw new NotPlayed(`${object.className}.${name} =`);
  const [value] = paths.arguments(action.ArgumentInfo);
  at(`${object.className}.${name}`, () => write(object.self, value, stage));
  return null;
}
