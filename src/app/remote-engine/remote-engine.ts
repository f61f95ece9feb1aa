import type { Engine } from '../engine';
import { GivenUp } from '../given-up';
import type { Connection } from './connection';

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The engine on a thread of its own, which `connect` starts; anew after it died or was given up. Where none
 * can be started, `nearby` does the work. Its methods are those of the engine that is served there.
 */
export function remoteEngine(connect: () => Promise<Connection>, nearby: () => Promise<Engine>): Engine {
  const place = new EnginePlace(connect, nearby);
  const methods: ProxyHandler<Engine> = {
    get: (_, name) => {
      // Whoever awaits the engine itself must not take it for a promise.
      if (name === 'then') return undefined;
      return name === 'giveUp' ? () => place.giveUp() : place.method(String(name));
    },
  };
  return new Proxy({} as Engine, methods);
}

class EnginePlace {
  readonly #connect: () => Promise<Connection>;
  readonly #nearby: () => Promise<Engine>;
  #connection: Promise<Connection | null> | null = null;
  #refused = false;

  constructor(connect: () => Promise<Connection>, nearby: () => Promise<Engine>) {
    this.#connect = connect;
    this.#nearby = nearby;
    void this.#open();
  }

  method(name: string): Method {
    return async (...args) => {
      const connection = await this.#open();
      if (connection !== null) return connection.call(name, args);
      const engine = (await this.#nearby()) as unknown as Readonly<Record<string, Method>>;
      return engine[name]?.(...args);
    };
  }

  giveUp(): void {
    const given = this.#connection;
    this.#connection = null;
    void given?.then((connection) => connection?.end(new GivenUp()));
  }

  /** Null where no thread can be had; one that could not be had once is not asked for again. */
  async #open(): Promise<Connection | null> {
    if (this.#refused) return null;
    const opened = await (this.#connection ??= this.#start());
    if (opened?.isOver !== true) return opened;
    this.#connection = this.#start();
    return this.#connection;
  }

  async #start(): Promise<Connection | null> {
    try {
      return await this.#connect();
    } catch {
      this.#refused = true;
      return null;
    }
  }
}
