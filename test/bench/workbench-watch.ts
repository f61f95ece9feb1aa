/** What runs in the page before its own script: it notes when things were painted, and every task that was long. */
export const WATCH = `
  const seen = (window.seen = { painted: {}, tasks: [], keys: [] });
  const marks = {
    ready: '[role="toolbar"]',
    sample: 'td[data-cell="A1"]',
    recognised: 'main h1',
    marked: 'td[aria-describedby*="-error"]',
  };
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const look = () => {
    for (const [name, selector] of Object.entries(marks)) {
      if (name in seen.painted || document.querySelector(selector) === null) continue;
      seen.painted[name] = NaN;
      painted((at) => { seen.painted[name] = at; });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-describedby'] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('keydown', (event) => painted((at) => seen.keys.push(at - event.timeStamp)), { capture: true });
`;

export interface Seen {
  readonly painted: Readonly<Record<'ready' | 'sample' | 'recognised' | 'marked', number>>;
  /** Tasks of the main thread that took longer than 50 ms. */
  readonly tasks: readonly { readonly at: number; readonly ms: number }[];
  /** From each key to the picture that follows it. */
  readonly keys: readonly number[];
}
