import { TEMPLATES } from '../app/templates';
import type { PaneHost } from '../pane/pane-host';
import { loadShipped } from './shipped-files';

/** The templates that lie beside the pages. */
export const templateFiles: NonNullable<PaneHost['templates']> = {
  list: TEMPLATES,
  load: ({ file }) => loadShipped(`templates/${file}`),
};
