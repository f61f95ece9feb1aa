/** Lets the page draw and hear a click; where nobody looks at one there is none to give. */
export type Breathe = () => Promise<void>;

/** What is worked on in one go, the step that goes over it included, stays far under what is felt. */
const SLICE_MS = 10;

/** Goes through the steps of long work, with a pause whenever it has held up its thread for long enough. */
export async function inSlices<T>(steps: Generator<undefined, T>, breathe?: Breathe): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breathe === undefined || performance.now() - since < SLICE_MS) continue;
    await breathe();
    since = performance.now();
  }
}
