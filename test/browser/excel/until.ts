const LONGEST_MS = 15_000;
const STEP_MS = 10;

/** Waits for what happens on the test's own side; what happens in a page is waited for by its locator. */
export async function until<T>(look: () => T | null | undefined | false, otherwise: string): Promise<T> {
  for (let waited = 0; waited < LONGEST_MS; waited += STEP_MS) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(otherwise);
}
