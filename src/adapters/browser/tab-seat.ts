const KEY = 'jihe:workbench:tab';
/** A page that is reloaded may be asked for its name while the former one still lets go of it. */
const RELEASE_MS = 1000;

/**
 * Tells this tab from others, the same after a reload. A tab that lives holds a lock of its name: what is kept
 * under a name without one was left by a tab that was closed or crashed.
 */
export class TabSeat {
  #id: Promise<string> | null = null;

  id(): Promise<string> {
    this.#id ??= taken();
    return this.#id;
  }

  /** Null where every one is held, or nobody can tell. */
  async firstAbandoned(ids: readonly string[]): Promise<string | null> {
    const locks = lockManager();
    if (locks === null) return null;
    const held = new Set((await locks.query()).held?.map(({ name }) => name));
    return ids.find((id) => !held.has(lockName(id))) ?? null;
  }
}

async function taken(): Promise<string> {
  const known = storedId();
  // A tab that was duplicated brings the other's name with it, and must not take its place.
  if (known !== null && (await held(known))) return known;
  const fresh = `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1)).join('')}`;
  await held(fresh);
  try {
    window.sessionStorage.setItem(KEY, fresh);
  } catch {
    // Then the name lasts as long as the page.
  }
  return fresh;
}

function storedId(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Holds it until the page goes; false when another tab does. */
function held(id: string): Promise<boolean> {
  const locks = lockManager();
  if (locks === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), RELEASE_MS);
    locks
      .request(lockName(id), { signal: waiting.signal }, () => {
        clearTimeout(timer);
        resolve(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

function lockName(id: string): string {
  return `${KEY}:${id}`;
}

/** Absent in older browsers, and where the page is not trusted to be what it says. */
function lockManager(): LockManager | null {
  return (navigator as { locks?: LockManager }).locks ?? null;
}
