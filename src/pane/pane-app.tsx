import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { PreferenceStore } from '../app/preferences';
import type { FollowStrayFaults } from '../app/stray-faults';
import type { SurroundingsSource } from '../app/surroundings';
import type { Language } from '../app/texts/texts';
import { PaneBoundary } from './pane-boundary';
import { PaneContext } from './pane-context';
import type { PaneHost } from './pane-host';
import { createCommands, type Commands } from './state/commands';
import { storeWith } from './state/preferring';
import { strayNotice } from './state/stray-notice';
import type { Store } from './state/store';
import { themeFor } from './theme';
import { PaneFrame } from './views/pane-frame';

export interface PaneAppProps {
  readonly surroundings: SurroundingsSource;
  /** The first picture is drawn before this has answered. */
  readonly loadHost: () => Promise<PaneHost>;
  /** What somebody prefers on this machine; without it, what is chosen lasts as long as the pane. */
  readonly preferences?: PreferenceStore;
  /** Faults that would otherwise pass unseen. */
  readonly strayFaults?: FollowStrayFaults;
}

/** The whole pane. It knows no host: the page gives it one. */
export function PaneApp({ surroundings, loadHost, preferences, strayFaults }: PaneAppProps): ReactNode {
  const around = useSyncExternalStore(surroundings.subscribe, surroundings.current);
  const { store, commands } = useCommandsOnce(around.language, { loadHost, preferences });
  const chosen = useSyncExternalStore(store.subscribe, () => store.get().settings.language);
  const language = chosen ?? around.language;
  useEffect(
    () => strayFaults?.((fault) => store.dispatch({ type: 'told', notice: strayNotice(fault, language) })),
    [strayFaults, store, language],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const pane = useMemo(() => ({ store, commands, language }), [store, commands, language]);
  return (
    <FluentProvider theme={themeFor(around.dark)}>
      <PaneContext value={pane}>
        <PaneBoundary language={language}>
          <PaneFrame />
        </PaneBoundary>
      </PaneContext>
    </FluentProvider>
  );
}

interface Made {
  readonly loadHost: () => Promise<PaneHost>;
  readonly preferences: PreferenceStore | undefined;
}

/** One store for as long as the pane is open; the workbook is opened once it is drawn. */
function useCommandsOnce(
  around: Language,
  { loadHost, preferences }: Made,
): { store: Store; commands: Commands } {
  const hosts = useRef(around);
  useEffect(() => {
    hosts.current = around;
  }, [around]);
  const [made] = useState(() => {
    const store = storeWith(preferences);
    const language = (): Language => store.get().settings.language ?? hosts.current;
    return { store, commands: createCommands({ store, loadHost, language }) };
  });
  useEffect(() => void made.commands.open(), [made]);
  return made;
}
