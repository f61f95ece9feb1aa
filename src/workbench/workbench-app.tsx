import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { PreferenceStore } from '../app/preferences';
import type { FollowStrayFaults } from '../app/stray-faults';
import type { SurroundingsSource } from '../app/surroundings';
import type { Language } from '../app/texts/texts';
import { themeFor } from '../pane/theme';
import { Frame } from './frame';
import type { WorkbenchServices } from './services';
import { StrayFaultBar } from './stray-fault-bar';
import { useFiles } from './use-files';
import { WorkbenchContext } from './workbench-context';

export interface WorkbenchAppProps {
  readonly surroundings: SurroundingsSource;
  readonly services: WorkbenchServices;
  /** Faults that would otherwise pass unseen. */
  readonly strayFaults?: FollowStrayFaults;
}

/** The whole workbench. It knows no file format: the page gives it what opens and keeps files. */
export function WorkbenchApp({ surroundings, services, strayFaults }: WorkbenchAppProps): ReactNode {
  const around = useSyncExternalStore(surroundings.subscribe, surroundings.current);
  const { heard, preferred } = useHeardPreferences(services);
  const language = preferred ?? around.language;
  const files = useFiles(heard, language);
  return (
    <FluentProvider theme={themeFor(around.dark)}>
      <WorkbenchContext value={{ language, surroundings, services: heard, files }}>
        <Frame />
        {strayFaults !== undefined && <StrayFaultBar follow={strayFaults} />}
      </WorkbenchContext>
    </FluentProvider>
  );
}

/** The language is chosen in the pane's 设置, and the page around it follows. */
function useHeardPreferences(services: WorkbenchServices): {
  readonly heard: WorkbenchServices;
  readonly preferred: Language | null;
} {
  const [preferred, setPreferred] = useState(() => services.preferences.load().language);
  const heard = useMemo(() => {
    const { preferences } = services;
    const save: PreferenceStore['save'] = (chosen) => {
      preferences.save(chosen);
      setPreferred(chosen.language);
    };
    return { ...services, preferences: { load: () => preferences.load(), save } };
  }, [services]);
  return { heard, preferred };
}
