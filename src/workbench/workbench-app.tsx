import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { SurroundingsSource } from '../app/surroundings';
import { themeFor } from '../pane/theme';
import { Frame } from './frame';
import type { WorkbenchServices } from './services';
import { useFiles } from './use-files';
import { WorkbenchContext } from './workbench-context';

export interface WorkbenchAppProps {
  readonly surroundings: SurroundingsSource;
  readonly services: WorkbenchServices;
}

/** The whole workbench. It knows no file format: the page gives it what opens and keeps files. */
export function WorkbenchApp({ surroundings, services }: WorkbenchAppProps): ReactNode {
  const { language, dark } = useSyncExternalStore(surroundings.subscribe, surroundings.current);
  const files = useFiles(services, language);
  return (
    <FluentProvider theme={themeFor(dark)}>
      <WorkbenchContext value={{ language, surroundings, services, files }}>
        <Frame />
      </WorkbenchContext>
    </FluentProvider>
  );
}
