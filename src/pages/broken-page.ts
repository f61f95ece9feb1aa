import { workbenchTexts } from '../app/texts/workbench';
import type { WorkbenchServices } from '../workbench/services';

/** Told in plain elements: what draws the page is what has failed, or a browser that lacks something for it. */
export function tellBroken(root: HTMLElement, fault: unknown, services: WorkbenchServices): void {
  const { broken } = workbenchTexts(services.preferences.load().language ?? 'zh');
  const told = document.createElement('main');
  told.setAttribute('role', 'alert');
  told.className = 'plain';
  told.append(
    element('h1', broken.title),
    element('p', broken.text),
    button(broken.reload, () => window.location.reload()),
    // Changes that cannot be drawn would break the page each time they are brought back.
    quiet(
      button(broken.drop, () => {
        if (window.confirm(broken.dropAsk)) void clearedAnd(services, () => window.location.reload());
      }),
    ),
    element('p', broken.help),
    technical(fault),
  );
  // After the library has cleared away what it could not draw.
  setTimeout(() => root.replaceChildren(told));
}

async function clearedAnd({ keeper }: WorkbenchServices, go: () => void): Promise<void> {
  await keeper?.clear().catch(() => undefined);
  go();
}

function technical(fault: unknown): HTMLElement {
  const made = element('p', fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  made.className = 'technical';
  return made;
}

function element(name: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Not the way out that is meant for most. */
function quiet(made: HTMLElement): HTMLElement {
  made.className = 'quiet';
  return made;
}

function button(text: string, press: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
