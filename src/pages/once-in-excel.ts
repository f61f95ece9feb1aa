declare global {
  /** start.js evaluates the pane's bundle ahead, and calls what it hands over once Excel is there. */
  var jiheBegin: ((begin: () => void) => void) | undefined;
}

/** Until then nothing may name Office: its client is still on the way. */
export function onceInExcel(begin: () => void): void {
  globalThis.jiheBegin?.(begin);
}
