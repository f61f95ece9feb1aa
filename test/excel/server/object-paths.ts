import { Fault, NotPlayed } from '../model/fault';
import { classOf, isPlayed, type Played, type Stage } from './played';
import { PATH, type RequestBody, type WireArguments, type WirePath } from './wire';

/** "GetRange" → "getRange", as the client calls it; "_KeepReference" stays. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The objects that a request's paths lead to, each found once, when it is first needed. */
export class ObjectPaths {
  readonly #found = new Map<number, Played | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly stage: Stage,
    private readonly root: Played,
  ) {}

  /** Null for a null object and for whatever is asked of one. */
  find(id: number): Played | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new NotPlayed(`a request without its object path ${String(id)}`);
    const found = this.#resolve(path);
    this.#found.set(id, found);
    return found;
  }

  arguments(info: WireArguments | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const objects = info?.ReferencedObjectPathIds ?? [];
    return given.map((value, at) => {
      const id = objects[at];
      return typeof id === 'number' && id > 0 ? this.find(id) : value;
    });
  }

  #resolve(path: WirePath): Played | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.#kept(path.Name);
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    assertAlive(parent, this.stage);
    if (path.ObjectPathType === PATH.property) return this.#property(parent, memberName(path.Name));
    if (path.ObjectPathType === PATH.indexer) return this.#item(parent, path);
    if (path.ObjectPathType === PATH.method) return this.#method(parent, memberName(path.Name), path);
    throw new NotPlayed(`an object path of type ${String(path.ObjectPathType)}`);
  }

  #kept(id: string): Played {
    const kept = this.stage.references.get(id);
    if (kept === null) throw new Fault('InvalidReference');
    return kept;
  }

  #property(parent: Played, name: string): Played | null {
    const inner = classOf(parent, this.stage).inner?.[name];
    if (inner === undefined) throw new NotPlayed(`${parent.className}.${name}`);
    return at(`${parent.className}.${name}`, () => inner(parent.self, this.stage));
  }

  #item(parent: Played, path: WirePath): Played {
    const { item } = classOf(parent, this.stage);
    const name = parent.className;
    if (item === undefined) throw new NotPlayed(`${name}.getItem`);
    const [key] = this.arguments(path.ArgumentInfo);
    const found = item(parent.self, key, this.stage);
    if (found === null) throw located(new Fault('ItemNotFound'), `${name}.getItem`);
    return found;
  }

  #method(parent: Played, name: string, path: WirePath): Played | null {
    const call = classOf(parent, this.stage).call?.[name];
    if (call === undefined) throw new NotPlayed(`${parent.className}.${name}`);
    const made = at(`${parent.className}.${name}`, () =>
      call(parent.self, this.arguments(path.ArgumentInfo), this.stage),
    );
    if (made !== null && !isPlayed(made)) throw new NotPlayed(`${parent.className}.${name} as an object`);
    return made;
  }
}

/** A range of a sheet that was deleted, a mark that somebody took away. */
export function assertAlive(object: Played, stage: Stage): void {
  if (classOf(object, stage).alive?.(object.self, stage) === false) throw new Fault('ItemNotFound');
}

/** The same fault, with the place it happened at. */
function located(fault: Fault, location: string): Fault {
  if (fault.location === '') fault.location = location;
  return fault;
}

export function at<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? located(error, location) : error;
  }
}
