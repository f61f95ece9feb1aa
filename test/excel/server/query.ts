import { Fault, NotPlayed } from '../model/fault';
import { at } from './object-paths';
import { classOf, type Played, type Stage } from './played';
import type { WireQuery } from './wire';

type Answer = Record<string, unknown>;

/** What a `load` gets: the properties asked for, by their wire names, of the object or of each item of a collection. */
export function answerQuery(object: Played, query: WireQuery, stage: Stage): Answer {
  if (query.Expand !== undefined && query.Expand.length > 0) throw new NotPlayed('load with expand');
  const select = query.Select ?? [];
  if (select.length === 0) throw new NotPlayed(`load of everything about a ${object.className}`);
  return answer(object, select, stage, query);
}

function answer(object: Played, select: readonly string[], stage: Stage, page: WireQuery = {}): Answer {
  const { items, read } = classOf(object, stage);
  if (items === undefined) return properties(object, select, stage);
  const own = select.filter((path) => read?.[path] !== undefined);
  const all = items(object.self, stage);
  const from = page.Skip ?? 0;
  const shown = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
  const rest = select.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ''));
  if (rest.includes('items'))
    throw new NotPlayed(`load of everything about the items of a ${object.className}`);
  return {
    ...(own.length === 0 ? {} : properties(object, own, stage)),
    _Items: shown.map((item) => properties(item, rest, stage)),
  };
}

function properties(object: Played, select: readonly string[], stage: Stage): Answer {
  const result: Answer = { ...classOf(object, stage).identity?.(object.self, stage) };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else result[wireName(first)] = scalar(object, first, stage);
  }
  for (const [name, paths] of nested) result[wireName(name)] = inner(object, name, paths, stage);
  return result;
}

function scalar(object: Played, name: string, stage: Stage): unknown {
  const read = classOf(object, stage).read?.[name];
  if (read === undefined) throw new NotPlayed(`${object.className}.${name}`);
  return at(`${object.className}.${name}`, () => read(object.self, stage));
}

function inner(object: Played, name: string, paths: readonly string[], stage: Stage): Answer | null {
  const step = classOf(object, stage).inner?.[name];
  if (step === undefined) throw new NotPlayed(`${object.className}.${name}`);
  const found = at(`${object.className}.${name}`, () => step(object.self, stage));
  if (found === null) return null;
  if (classOf(found, stage).alive?.(found.self, stage) === false) throw new Fault('ItemNotFound');
  return answer(found, paths, stage);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
