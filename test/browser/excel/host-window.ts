/** What the window around the add-in can be told to do. */
export interface HostWindow {
  /** Shows a page of the add-in; `name` is how Excel tells it whom to speak to. */
  show(conversation: string, name: string, address: string, width: number): void;
  close(conversation: string): void;
  post(conversation: string, text: string): void;
}

declare global {
  interface Window {
    hostWindow?: HostWindow;
  }
}

/**
 * Runs inside the browser, in the page that stands for Excel on the web: it frames the add-in's pages and
 * carries the letters. It is sent there as text, so it may use nothing from outside of itself.
 */
export function playHostWindow(): void {
  const frames = new Map<string, HTMLIFrameElement>();
  const frameOf = (conversation: string): HTMLIFrameElement => {
    const frame = frames.get(conversation);
    if (frame === undefined) throw new Error(`no page speaks as ${conversation}`);
    return frame;
  };
  window.addEventListener('message', (event) => {
    if (typeof event.data !== 'string') return;
    for (const [conversation, frame] of frames) {
      if (event.source !== frame.contentWindow) continue;
      // By a request that the test answers: a function let into the browser would show in the add-in's pages, too.
      void fetch(`/letters/${conversation}`, { method: 'POST', body: event.data });
    }
  });
  window.hostWindow = {
    show(conversation, name, address, width) {
      const frame = document.createElement('iframe');
      frame.name = name;
      frame.src = address;
      frame.style.cssText = `width:${width}px;height:100%;border:0;background:#fff`;
      frames.set(conversation, frame);
      document.body.append(frame);
    },
    close(conversation) {
      frameOf(conversation).remove();
      frames.delete(conversation);
    },
    post(conversation, text) {
      const frame = frameOf(conversation);
      frame.contentWindow?.postMessage(text, new URL(frame.src).origin);
    },
  };
}
