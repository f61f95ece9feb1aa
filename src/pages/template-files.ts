import { TEMPLATES, type Template } from '../app/templates';
import type { PaneHost } from '../pane/pane-host';

/** The templates that lie beside the pages. */
export const templateFiles: NonNullable<PaneHost['templates']> = { list: TEMPLATES, load };

async function load({ file }: Template): Promise<Uint8Array> {
  const response = await fetch(`templates/${file}`);
  if (!response.ok) throw new Error(`templates/${file}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
